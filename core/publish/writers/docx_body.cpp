#include "core/publish/writers/docx_body.h"

#include "core/publish/look.h"
#include "core/publish/writers/docx_parts.h"
#include "core/publish/writers/docx_run_writer.h"
#include "core/publish/writers/docx_styles.h"
#include "core/publish/writers/xml_text.h"
#include "core/text/direction.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Its place and direction, said on each paragraph, since they hang on mark, label, level and words; a label hangs from the margin of the
/// page.
std::string placeXml(const Block& block, const Indents& indents) {
    const bool marked = hasMark(block);
    std::string tab;
    std::string first;
    if (!block.label.empty()) {
        if (marked) tab = R"(<w:tabs><w:tab w:val="left" w:pos=")" + twips(indents.mark) + R"("/></w:tabs>)";
        first = R"(" w:hanging=")" + twips(indents.text);
    } else if (marked) {
        first = R"(" w:hanging=")" + twips(indents.text - indents.mark);
    } else {
        first = R"(" w:firstLine=")" + twips(indents.firstLine);
    }
    return tab + bidiXml(readsRightToLeft(plainText(block))) + R"(<w:ind w:left=")" + twips(indents.text) + R"(" w:right=")" +
           twips(indents.right) + first + "\"/>";
}

std::string cellMarginsXml(double side) {
    const auto margin = [&](const char* name) { return std::string{"<w:"} + name + R"( w:w=")" + twips(side) + R"(" w:type="dxa"/>)"; };
    return "<w:tblCellMar>" + margin("left") + margin("right") + "</w:tblCellMar>";
}

std::string gridXml(const std::vector<double>& widths) {
    std::string xml = "<w:tblGrid>";
    for (const double width : widths) xml += R"(<w:gridCol w:w=")" + twips(width) + "\"/>";
    return xml + "</w:tblGrid>";
}

std::string cellWidthXml(double width) {
    return R"(<w:tcW w:w=")" + twips(width) + R"(" w:type="dxa"/>)";
}

class Body {
public:
    explicit Body(const Publication& publication) : m_publication{publication}, m_runs{publication} {}

    [[nodiscard]] std::string xml() {
        std::string xml;
        const auto& blocks = m_publication.blocks;
        for (std::size_t i = 0; i < blocks.size();) {
            const std::size_t end = mastheadEnd(blocks, i);
            if (end > i)
                addMasthead(i, end, xml);
            else if (blocks[i].style == BlockStyle::table)
                addTable(blocks[i], xml);
            else
                addParagraph(blocks[i], keepsWithNext(blocks, i), xml);
            i = std::max(end, i + 1);
        }
        return xml;
    }

private:
    void addParagraph(const Block& block, bool keepWithNext, std::string& xml) {
        xml += R"(<w:p><w:pPr><w:pStyle w:val=")" + docxStyleId(block) + "\"/>" + (keepWithNext ? "<w:keepNext/>" : "") +
               placeXml(block, indentsOf(block)) + m_runs.endXml(block) + "</w:pPr>" + m_runs.xml(block) + "</w:p>";
    }

    void addMasthead(std::size_t first, std::size_t end, std::string& xml) {
        const std::vector<double> widths{paper::mastheadLeft, textWidthOf(m_publication) - paper::mastheadLeft};
        xml += R"(<w:tbl><w:tblPr><w:tblW w:w=")" + twips(textWidthOf(m_publication)) +
               R"(" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>)"
               R"(<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout w:type="fixed"/>)" +
               cellMarginsXml(0) + "</w:tblPr>" + gridXml(widths) + "<w:tr>";
        addMastheadCell(widths[0], "bottom", BlockStyle::organ, first, end, xml);
        addMastheadCell(widths[1], "top", BlockStyle::documentLine, first, end, xml);
        xml += R"(</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="SessionLine"/><w:suppressLineNumbers/></w:pPr></w:p>)";
    }

    void addMastheadCell(double width, const char* vertical, BlockStyle style, std::size_t first, std::size_t end, std::string& xml) {
        xml += "<w:tc><w:tcPr>" + cellWidthXml(width) + R"(<w:tcMar><w:top w:w="60" w:type="dxa"/></w:tcMar><w:vAlign w:val=")" + vertical +
               "\"/></w:tcPr>";
        const std::size_t empty = xml.size();
        for (std::size_t i = first; i < end; ++i)
            if (m_publication.blocks[i].style == style) addParagraph(m_publication.blocks[i], false, xml);
        if (xml.size() == empty) xml += "<w:p/>";
        xml += "</w:tc>";
    }

    /// Two tables that touch would be one in Word, so a paragraph follows each.
    void addTable(const Block& table, std::string& xml) {
        std::vector<double> widths;
        for (const double share : table.columns) widths.push_back(share * textWidthOf(m_publication));
        xml += R"(<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w=")" + twips(textWidthOf(m_publication)) +
               R"(" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>)" + gridXml(widths);
        for (const Row& row : table.rows) addRow(row, widths, xml);
        xml += R"(</w:tbl><w:p><w:pPr><w:pStyle w:val="TableText"/><w:suppressLineNumbers/></w:pPr></w:p>)";
    }

    void addRow(const Row& row, const std::vector<double>& widths, std::string& xml) {
        xml += std::string{"<w:tr><w:trPr><w:cantSplit/>"} + (row.heading ? "<w:tblHeader/>" : "") + "</w:trPr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            xml += "<w:tc><w:tcPr>" + cellWidthXml(i < widths.size() ? widths[i] : 0) + "</w:tcPr>";
            for (const Block& block : row.cells[i].blocks) addCellParagraph(block, row.heading, xml);
            if (row.cells[i].blocks.empty()) xml += "<w:p/>";
            xml += "</w:tc>";
        }
        xml += "</w:tr>";
    }

    void addCellParagraph(const Block& block, bool heading, std::string& xml) {
        xml += std::string{R"(<w:p><w:pPr><w:pStyle w:val=")"} + (heading ? "TableHeading" : "TableText") + "\"/>" +
               placeXml(block, cellIndentsOf(block)) + m_runs.endXml(block) + "</w:pPr>" + m_runs.xml(block) + "</w:p>";
    }

    const Publication& m_publication;
    DocxRunWriter m_runs;
};

std::string sectionXml(const Publication& publication) {
    const std::string side = twips(paper::marginSide);
    const std::string size = publication.landscape ? twips(paper::height) + R"(" w:h=")" + twips(paper::width) + R"(" w:orient="landscape)"
                                                   : twips(paper::width) + R"(" w:h=")" + twips(paper::height);
    return R"(<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/>)"
           R"(<w:footerReference w:type="first" r:id="rIdFirstFooter"/><w:pgSz w:w=")" +
           size + R"("/><w:pgMar w:top=")" + twips(paper::marginTop) + R"(" w:right=")" + side + R"(" w:bottom=")" +
           twips(paper::marginBottom) + R"(" w:left=")" + side + R"(" w:header=")" + twips(paper::headFromEdge) + R"(" w:footer=")" +
           twips(paper::footFromEdge) + R"(" w:gutter="0"/>)" +
           (publication.lineNumbers ? R"(<w:lnNumType w:countBy="1" w:restart="newPage"/>)" : "") + "<w:titlePg/></w:sectPr>";
}

} // namespace

std::string docxDocument(const Publication& publication) {
    return std::string{docx::declaration} + "<w:document" + docx::mainNamespace + docx::relationNamespace + "><w:body>" +
           Body{publication}.xml() + sectionXml(publication) + "</w:body></w:document>";
}

std::string docxFootnotes(const Publication& publication) {
    const std::string note = R"(<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>)";
    std::string xml = std::string{docx::declaration} + "<w:footnotes" + docx::mainNamespace + docx::relationNamespace +
                      R"(><w:footnote w:type="separator" w:id="-1"><w:p>)" + note +
                      R"(<w:r><w:separator/></w:r></w:p></w:footnote>)"
                      R"(<w:footnote w:type="continuationSeparator" w:id="0"><w:p>)" +
                      note + R"(<w:r><w:continuationSeparator/></w:r></w:p></w:footnote>)";
    const auto counted = countedNotes(publication);
    for (std::size_t i = 0; i < publication.notes.size(); ++i) {
        const PrintedNote& printed = publication.notes[i];
        const std::string mark = counted[i] ? "<w:footnoteRef/>" : "<w:t>" + xmlText(printed.mark) + "</w:t>";
        const bool rightToLeft = readsRightToLeft(printed.text);
        xml += R"(<w:footnote w:id=")" + std::to_string(i + 1) + R"("><w:p><w:pPr><w:pStyle w:val="FootnoteText"/>)" +
               bidiXml(rightToLeft) + R"(</w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>)" + mark + "</w:r>" +
               docxRuns(" " + printed.text, "", rightToLeft) + "</w:p></w:footnote>";
    }
    return xml + "</w:footnotes>";
}

} // namespace chapeau
