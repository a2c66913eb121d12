// Walks the blocks of a Word part - paragraphs, tables, content controls, text boxes - and adds each paragraph to the revised text, in the
// order of reading. A change of a row or cell is one of all that stands in it.
#pragma once

#include "core/intake/word/docx_numbering.h"
#include "core/intake/word/docx_runs.h"

#include <string>
#include <vector>

namespace chapeau {

class DocxBody {
public:
    DocxBody(const DocxStyles& styles, const DocxNumbering& numbering, DocxScan& scan)
        : m_styles{styles}, m_numbering{numbering}, m_scan{scan}, m_hands{scan}, m_runs{styles, scan, m_hands} {}

    /// Adds the paragraphs in `parent` (w:body, w:footnote, w:comment) to `into`, as a room of its own.
    void read(const XmlElement& parent, std::vector<RevisedParagraph>& into);

private:
    void walk(const XmlElement& parent);
    void walkChild(const XmlElement& child);
    void walkAs(HandsIndex hands, const XmlElement& parent);
    void readTable(const XmlElement& table);
    void readCell(const XmlElement& cell);
    void readParagraph(const XmlElement& paragraph);
    void readTextBoxes();
    void closeRoom();
    [[nodiscard]] ListPlace listOf(const XmlElement* properties, std::string_view style) const;
    void tellTextFrom(std::size_t first, NoticeCode code);

    const DocxStyles& m_styles;
    const DocxNumbering& m_numbering;
    DocxScan& m_scan;
    DocxHands m_hands;
    DocxRuns m_runs;
    std::vector<RevisedParagraph>* m_into = nullptr;
    std::vector<DocxTextBox> m_boxes;       ///< wait for the end of their paragraph
    std::vector<std::string> m_tableStyles; ///< of the tables around, outermost first
    std::size_t m_cells = 0;
    std::size_t m_boxDepth = 0;
};

} // namespace chapeau
