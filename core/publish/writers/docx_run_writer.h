// The runs of a paragraph in a Word file: words with their look, tracked changes, footnote calls, links, and where comments begin and end.
// Holds what is unique over the whole document: ids of changes, and which notes have been called. For core/publish only.
#pragma once

#include "core/publish/publication.h"
#include "core/publish/writers/docx_comments.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace chapeau {

/// Word numbers its notes itself; a note whose mark isn't the next number keeps its own mark.
[[nodiscard]] std::vector<bool> countedNotes(const Publication& publication);

/// `<w:bidi/>` for the properties of a paragraph that reads from the right; else nothing.
[[nodiscard]] std::string bidiXml(bool rightToLeft);

/// A text as children of a run: tabs and line breaks are elements of their own. `element` is "w:t", or "w:delText" in a deleted run.
[[nodiscard]] std::string docxText(const std::string& text, const std::string& element = "w:t");

/// Words as runs of this look, one for each turn of their direction.
[[nodiscard]] std::string docxRuns(const std::string& text, const std::string& look, bool rightToLeft, const std::string& element = "w:t");

class DocxRunWriter {
public:
    /// The Publication must outlive it.
    explicit DocxRunWriter(const Publication& publication);

    /// All that stands in the paragraph behind its properties: label, mark and runs.
    [[nodiscard]] std::string xml(const Block& block);
    /// `<w:rPr><w:ins …/></w:rPr>` for the properties of a paragraph whose end is inserted or deleted; else nothing.
    [[nodiscard]] std::string endXml(const Block& block);

private:
    void addMarks(const Block& block, std::string& xml);
    void addTracked(const std::string& run, const std::optional<TrackedChange>& change, std::string& xml);
    void addRuns(const Block& block, std::string& xml);
    [[nodiscard]] std::string runXml(const Run& run);
    [[nodiscard]] std::string callXml(const Run& run, const std::string& element);
    /// `<w:ins w:id=… w:author=… …`, not closed.
    [[nodiscard]] std::string changeStart(const TrackedChange& change);

    const Publication& m_publication;
    std::vector<bool> m_counted;
    std::set<std::size_t> m_called;
    CommentPlaces m_comments;
    std::map<std::string, std::string> m_linkRelations; ///< by target
    std::size_t m_changes = 0;
    bool m_rightToLeft = false; ///< the paragraph reads from the right
};

} // namespace chapeau
