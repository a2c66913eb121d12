#include "core/intake/word/docx_body.h"

#include "core/intake/structure/text_shape.h"
#include "core/intake/word/word_limits.h"
#include "core/text/utf8.h"

#include <utility>

namespace chapeau {

void DocxBody::read(const XmlElement& parent, std::vector<RevisedParagraph>& into) {
    m_into = &into;
    walk(parent);
    closeRoom();
}

void DocxBody::walk(const XmlElement& parent) {
    for (const auto& child : parent.children) {
        if (m_scan.tooMuch) return;
        walkChild(child);
    }
}

void DocxBody::walkChild(const XmlElement& child) {
    if (child.is(XmlSpace::compatibility, "AlternateContent")) {
        if (const auto* branch = DocxRuns::branchOf(child)) walk(*branch);
        return;
    }
    if (child.space != XmlSpace::word) return;
    const std::string_view name = child.name;
    if (name == "p") return readParagraph(child);
    if (name == "tbl") return readTable(child);
    if (name == "tr") return walkAs(m_hands.on(child.word("trPr")), child);
    if (name == "tc") return readCell(child);
    if (name == "customXml") return walk(child);
    if (name == "sdt") {
        if (const auto* content = DocxRuns::contentOf(child)) walk(*content);
    } else if (DocxHands::isRevision(child)) {
        m_hands.enter(child);
        walk(child);
        m_hands.leave();
    } else if (name == "commentRangeStart") {
        m_scan.anchors.open(std::string{child.attribute(XmlSpace::word, "id")});
    } else if (name == "commentRangeEnd") {
        m_scan.anchors.close(std::string{child.attribute(XmlSpace::word, "id")}, m_into->empty() ? 0 : m_into->size() - 1);
    } else if (name == "altChunk") {
        m_scan.leftOut.insert({NoticeCode::documentLeftOut, ""});
    }
}

void DocxBody::walkAs(HandsIndex hands, const XmlElement& parent) {
    const DocxHands::Inside inside{m_hands, hands};
    walk(parent);
}

void DocxBody::readTable(const XmlElement& table) {
    if (m_tableStyles.size() >= deepestTable) return m_scan.refuse("tables nested more than 16 deep");
    closeRoom();
    const XmlElement* properties = table.word("tblPr");
    const XmlElement* style = properties == nullptr ? nullptr : properties->word("tblStyle");
    const std::size_t first = m_into->size();
    m_tableStyles.emplace_back(style == nullptr ? std::string_view{} : style->value());
    walk(table);
    m_tableStyles.pop_back();
    if (m_tableStyles.empty()) tellTextFrom(first, NoticeCode::tableAsText);
}

void DocxBody::readCell(const XmlElement& cell) {
    if (++m_cells > mostCells) return m_scan.refuse("tables of more than 250,000 cells");
    walkAs(m_hands.on(cell.word("tcPr")), cell);
    closeRoom();
}

void DocxBody::readParagraph(const XmlElement& paragraph) {
    if (m_into->size() >= mostParagraphs) return m_scan.refuse("more than 100,000 paragraphs");
    const XmlElement* properties = paragraph.word("pPr");
    const XmlElement* named = properties == nullptr ? nullptr : properties->word("pStyle");
    const auto style = m_styles.paragraphStyleOr(named == nullptr ? std::string_view{} : named->value());
    RevisedParagraph made;
    m_runs.read(paragraph, {m_tableStyles.empty() ? std::string_view{} : m_tableStyles.back(), style, {}}, m_into->size(), made);
    made.mark = m_hands.on(properties == nullptr ? nullptr : properties->word("rPr"));
    made.list = listOf(properties, style);
    if (made.list.level >= listLevels) m_scan.refuse("a list of more than nine levels");
    const bool endStands = made.mark == m_hands.current();
    m_into->push_back(std::move(made));
    for (const auto& box : m_runs.takeTextBoxes()) m_boxes.push_back(box);
    // A text box must not come between two paragraphs that are one for some hands.
    if (endStands) readTextBoxes();
}

void DocxBody::readTextBoxes() {
    const auto boxes = std::exchange(m_boxes, {});
    if (boxes.empty()) return;
    if (m_boxDepth >= deepestTextBox) return m_scan.refuse("text boxes nested more than four deep");
    ++m_boxDepth;
    for (const auto& box : boxes) {
        const std::size_t first = m_into->size();
        walkAs(box.hands, *box.content);
        closeRoom();
        tellTextFrom(first, NoticeCode::textBoxAsText);
    }
    --m_boxDepth;
}

void DocxBody::closeRoom() {
    if (!m_into->empty()) m_into->back().closesRoom = true;
    readTextBoxes();
}

ListPlace DocxBody::listOf(const XmlElement* properties, std::string_view style) const {
    ListPlace styled = m_numbering.placeOf(style, m_styles);
    if (properties == nullptr || properties->word("numPr") == nullptr) return styled;
    ListPlace own = listPlaceOf(*properties);
    if (own.numId.empty()) own.numId = std::move(styled.numId);
    return own;
}

/// Tells where the first words of what was read as text stand.
void DocxBody::tellTextFrom(std::size_t first, NoticeCode code) {
    for (std::size_t i = first; i < m_into->size(); ++i) {
        const auto words = collapsed((*m_into)[i].text);
        if (words.empty()) continue;
        m_scan.notices.push_back({code, NoticePlace::paragraph(i + 1), firstWords(words)});
        return;
    }
}

} // namespace chapeau
