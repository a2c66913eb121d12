// What one reading of a Word file gathers on its way: the revised text, where comments are anchored, what is left out, and whether the
// file holds more than any draft (word_limits.h). Filled by the readers of its parts.
#pragma once

#include "core/intake/word/left_out.h"
#include "core/intake/word/revised_text.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace chapeau {

/// Which paragraph of the file each comment begins in, by its id.
class CommentAnchors {
public:
    /// Its range opens: the words that come next are the first it is about.
    void open(const std::string& id) { m_open.insert(id); }
    /// Words come in this paragraph.
    void meetWords(std::size_t paragraph) {
        for (const auto& id : m_open) m_paragraphs.try_emplace(id, paragraph);
        m_open.clear();
    }
    /// Its range ends, or its sign stands, in this paragraph.
    void close(const std::string& id, std::size_t paragraph) {
        m_paragraphs.try_emplace(id, paragraph);
        m_open.erase(id);
    }
    [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const {
        const auto found = m_paragraphs.find(id);
        return found == m_paragraphs.end() ? std::nullopt : std::optional{found->second};
    }
    [[nodiscard]] const std::map<std::string, std::size_t>& all() const { return m_paragraphs; }

private:
    std::map<std::string, std::size_t> m_paragraphs;
    std::set<std::string> m_open;
};

/// Notes of one kind, by their id in the file: their index in RevisedText::notes.
using NoteIndexes = std::map<std::string, std::size_t, std::less<>>;

struct DocxScan {
    RevisedText text{};
    NoteIndexes footnotes{};
    NoteIndexes endnotes{};
    CommentAnchors anchors{};
    std::vector<std::vector<std::string>> commentsInNotes{}; ///< of each note, ids of the comments in it
    LeftOut leftOut{};
    std::vector<Notice> notices{};
    std::optional<std::string> tooMuch{}; ///< the first limit that was passed, in words: "more than 16 tables in one another"

    void refuse(const std::string& limit) {
        if (!tooMuch) tooMuch = limit;
    }
};

} // namespace chapeau
