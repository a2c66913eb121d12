// A file as it is taken in: a text that may have several hands in it, each of which can be read apart, and the comments in it. A text file
// is the work of one. Pure; any thread.
#pragma once

#include "core/draft/front_paragraph.h"
#include "core/intake/read_document.h"
#include "core/intake/word/docx_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chapeau {

class RevisedDocument {
public:
    /// Told by content, as readDocumentBytes() does; refuses as that does.
    [[nodiscard]] static Result<RevisedDocument> read(std::string_view bytes, const std::string& name, const Job& job = {});

    /// Names of those who changed something, in the order of their first change; changes() says how much.
    [[nodiscard]] const std::vector<std::string>& authors() const { return m_word.text.authors; }
    [[nodiscard]] const std::vector<std::size_t>& changes() const { return m_word.text.changes; }
    [[nodiscard]] const std::vector<WordComment>& comments() const { return m_word.comments; }

    /// The draft with these changes accepted and all others rejected. ErrorCode::noParagraphs where nothing is left of it.
    [[nodiscard]] Result<IncomingText> draftFor(const Acceptance& acceptance, const Job& job = {}) const;
    /// Index in `draft`, which is draftFor(acceptance), of the paragraph that holds this paragraph of the file; nothing where it stands
    /// outside the paragraphs of the draft. `onlyWithWords`: nothing either where none of its own words stand there.
    [[nodiscard]] std::optional<std::size_t> find(std::size_t paragraph, const Acceptance& acceptance, const IncomingText& draft,
                                                  bool onlyWithWords) const;

    /// The title or the enacting words of `draft`, where this paragraph of the file holds them.
    [[nodiscard]] std::optional<FrontPart> findFront(std::size_t paragraph, const Acceptance& acceptance, const IncomingText& draft) const;

private:
    explicit RevisedDocument(std::string name) : m_name{std::move(name)} {}

    std::string m_name;
    WordText m_word{};
    std::optional<IncomingText> m_whole{}; ///< of a file that is no Word file
};

} // namespace chapeau
