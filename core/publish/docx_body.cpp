#include "core/publish/docx_body.h"

#include "core/publish/docx_styles.h"
#include "core/publish/look.h"
#include "core/publish/xml_text.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* namespaces = R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
                                   R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

/// A text as children of a run: tabs and line breaks are elements of their own.
std::string textXml(const std::string& text) {
    std::string xml;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t end = std::min(text.find_first_of("\t\n", from), text.size());
        if (end > from) xml += R"(<w:t xml:space="preserve">)" + xmlText(text.substr(from, end - from)) + "</w:t>";
        if (end < text.size()) xml += text[end] == '\t' ? "<w:tab/>" : "<w:br/>";
        from = end + 1;
    }
    return xml;
}

std::string runXml(const Run& run) {
    std::string look;
    if (run.bold) look += "<w:b/><w:bCs/>";
    if (run.italic) look += "<w:i/><w:iCs/>";
    if (run.strike) look += "<w:strike/>";
    if (run.underline) look += R"(<w:u w:val="single"/>)";
    if (!look.empty()) look = "<w:rPr>" + look + "</w:rPr>";
    return "<w:r>" + look + textXml(run.text) + "</w:r>";
}

/// Word numbers its notes itself; a note whose mark isn't the next number keeps its own mark.
std::vector<bool> countedNotes(const Publication& publication) {
    std::vector<bool> counted;
    std::size_t next = 1;
    for (const PrintedNote& note : publication.notes) {
        counted.push_back(note.mark == std::to_string(next));
        if (counted.back()) ++next;
    }
    return counted;
}

class Body {
public:
    explicit Body(const Publication& publication) : m_publication{publication}, m_counted{countedNotes(publication)} {}

    [[nodiscard]] std::string xml() {
        std::string xml;
        const auto& blocks = m_publication.blocks;
        for (std::size_t i = 0; i < blocks.size();) {
            const std::size_t end = mastheadEnd(blocks, i);
            xml += end > i ? mastheadXml(i, end) : paragraphXml(blocks[i], keepsWithNext(blocks, i));
            i = std::max(end, i + 1);
        }
        return xml;
    }

private:
    std::string paragraphXml(const Block& block, bool keepWithNext) {
        std::string xml = R"(<w:p><w:pPr><w:pStyle w:val=")" + docxStyleId(block) + "\"/>" + (keepWithNext ? "<w:keepNext/>" : "") +
                          indentXml(block) + "</w:pPr>";
        if (!block.label.empty()) xml += R"(<w:r><w:rPr><w:rStyle w:val="MarginLabel"/></w:rPr>)" + textXml(block.label + "\t") + "</w:r>";
        if (!block.mark.empty()) xml += "<w:r>" + textXml(block.mark + "\t") + "</w:r>";
        for (const Run& run : block.runs) xml += run.note ? callXml(*run.note) : runXml(run);
        return xml + "</w:p>";
    }

    /// Said on each paragraph, since it hangs on mark, label and level; a label hangs from the margin of the page.
    static std::string indentXml(const Block& block) {
        const Indents indents = indentsOf(block);
        std::string tab;
        std::string first;
        if (!block.label.empty()) {
            if (!block.mark.empty()) tab = R"(<w:tabs><w:tab w:val="left" w:pos=")" + twips(indents.mark) + R"("/></w:tabs>)";
            first = R"(" w:hanging=")" + twips(indents.text);
        } else if (!block.mark.empty()) {
            first = R"(" w:hanging=")" + twips(indents.text - indents.mark);
        } else {
            first = R"(" w:firstLine=")" + twips(indents.firstLine);
        }
        return tab + R"(<w:ind w:left=")" + twips(indents.text) + R"(" w:right=")" + twips(indents.right) + first + "\"/>";
    }

    /// Word takes one reference a note; what calls it again is its mark only.
    std::string callXml(std::size_t note) {
        const std::string mark = xmlText(m_publication.notes[note].mark);
        const std::string id = std::to_string(note + 1);
        std::string xml = R"(<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>)";
        if (!m_called.insert(note).second)
            xml += "<w:t>" + mark + "</w:t>";
        else if (m_counted[note])
            xml += R"(<w:footnoteReference w:id=")" + id + "\"/>";
        else
            xml += R"(<w:footnoteReference w:customMarkFollows="1" w:id=")" + id + "\"/><w:t>" + mark + "</w:t>";
        return xml + "</w:r>";
    }

    std::string mastheadXml(std::size_t first, std::size_t end) {
        return R"(<w:tbl><w:tblPr><w:tblW w:w=")" + twips(paper::textWidth) +
               R"(" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>)"
               R"(<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>)"
               R"(<w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=")" +
               twips(paper::mastheadLeft) + R"("/><w:gridCol w:w=")" + twips(paper::textWidth - paper::mastheadLeft) +
               R"("/></w:tblGrid><w:tr>)" + cellXml(paper::mastheadLeft, "bottom", BlockStyle::organ, first, end) +
               cellXml(paper::textWidth - paper::mastheadLeft, "top", BlockStyle::documentLine, first, end) +
               R"(</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="SessionLine"/></w:pPr></w:p>)";
    }

    std::string cellXml(double width, const char* vertical, BlockStyle style, std::size_t first, std::size_t end) {
        std::string paragraphs;
        for (std::size_t i = first; i < end; ++i)
            if (m_publication.blocks[i].style == style) paragraphs += paragraphXml(m_publication.blocks[i], false);
        if (paragraphs.empty()) paragraphs = "<w:p/>";
        return R"(<w:tc><w:tcPr><w:tcW w:w=")" + twips(width) +
               R"(" w:type="dxa"/><w:tcMar><w:top w:w="60" w:type="dxa"/></w:tcMar><w:vAlign w:val=")" + vertical + "\"/></w:tcPr>" +
               paragraphs + "</w:tc>";
    }

    const Publication& m_publication;
    std::vector<bool> m_counted;
    std::set<std::size_t> m_called;
};

std::string sectionXml() {
    const std::string side = twips(paper::marginSide);
    return R"(<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>)"
           R"(<w:footerReference w:type="first" r:id="rIdFirstFooter"/><w:pgSz w:w=")" +
           twips(paper::width) + R"(" w:h=")" + twips(paper::height) + R"("/><w:pgMar w:top=")" + twips(paper::marginTop) +
           R"(" w:right=")" + side + R"(" w:bottom=")" + twips(paper::marginBottom) + R"(" w:left=")" + side + R"(" w:header=")" +
           twips(paper::headFromEdge) + R"(" w:footer=")" + twips(paper::footFromEdge) + R"(" w:gutter="0"/><w:titlePg/></w:sectPr>)";
}

} // namespace

std::string docxDocument(const Publication& publication) {
    return std::string{declaration} + "<w:document" + namespaces + "><w:body>" + Body{publication}.xml() + sectionXml() +
           "</w:body></w:document>";
}

std::string docxFootnotes(const Publication& publication) {
    std::string xml =
        std::string{declaration} + "<w:footnotes" + namespaces +
        R"(><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>)"
        R"(<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>)";
    const auto counted = countedNotes(publication);
    for (std::size_t i = 0; i < publication.notes.size(); ++i) {
        const PrintedNote& note = publication.notes[i];
        const std::string mark = counted[i] ? "<w:footnoteRef/>" : "<w:t>" + xmlText(note.mark) + "</w:t>";
        xml += R"(<w:footnote w:id=")" + std::to_string(i + 1) +
               R"("><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>)" + mark +
               "</w:r><w:r>" + textXml(" " + note.text) + "</w:r></w:p></w:footnote>";
    }
    return xml + "</w:footnotes>";
}

} // namespace chapeau
