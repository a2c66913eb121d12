#include "core/publish/writers/docx_styles.h"

#include "core/publish/look.h"
#include "core/publish/writers/xml_text.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

constexpr int deepestItem = 4;
constexpr double aroundCellText = 2; ///< points above and below each paragraph of a cell

struct StyleName {
    std::string id;
    std::string shown; ///< built-in styles have a name that Word knows, and translates
    bool builtIn = false;
    std::string outline{};
};

StyleName nameFor(BlockStyle style, int level) {
    switch (style) {
    case BlockStyle::disclaimer: return {"Disclaimer", "Disclaimer"};
    case BlockStyle::organ: return {"Organ", "Organ"};
    case BlockStyle::documentLine: return {"DocumentLine", "Document Line"};
    case BlockStyle::session: return {"SessionLine", "Session Line"};
    case BlockStyle::sponsors: return {"Sponsors", "Sponsors"};
    case BlockStyle::adoption: return {"AdoptionLine", "Adoption Line"};
    case BlockStyle::title: return {"Title", "Title", true};
    case BlockStyle::enacting: return {"EnactingWords", "Enacting Words"};
    case BlockStyle::sectionHeading: return {"Heading2", "heading 2", true, "1"};
    case BlockStyle::preambular: return {"PreambularPara", "Preambular Para"};
    case BlockStyle::operative: return {"OperativePara", "Operative Para"};
    case BlockStyle::item: {
        const std::string number = std::to_string(std::clamp(level, 1, deepestItem));
        return {"Item" + number, "Item " + number};
    }
    case BlockStyle::flush: return {"FlushText", "Flush Text"};
    case BlockStyle::annexHeading: return {"Heading1", "heading 1", true, "0"};
    case BlockStyle::annex: return {"AnnexPara", "Annex Para"};
    case BlockStyle::closing: return {"ClosingLine", "Closing Line"};
    case BlockStyle::note: return {"Remark", "Remark"};
    case BlockStyle::heading: return {"Heading3", "heading 3", true, "2"};
    case BlockStyle::body: return {"BodyText", "Body Text", true};
    case BlockStyle::bullet: return {"ListBullet", "List Bullet", true};
    case BlockStyle::table: return {"TableText", "Table Text"};
    }
    return {};
}

std::string alignmentXml(Alignment alignment) {
    switch (alignment) {
    case Alignment::left: return {};
    case Alignment::centre: return R"(<w:jc w:val="center"/>)";
    case Alignment::right: return R"(<w:jc w:val="right"/>)";
    }
    return {};
}

std::string indentXml(const Block& block) {
    const Indents indents = indentsOf(block);
    std::string xml = R"(<w:ind w:left=")" + twips(indents.text) + R"(" w:right=")" + twips(indents.right) + "\"";
    if (indents.mark < indents.text)
        xml += R"( w:hanging=")" + twips(indents.text - indents.mark) + "\"";
    else if (indents.firstLine > 0)
        xml += R"( w:firstLine=")" + twips(indents.firstLine) + "\"";
    return xml + "/>";
}

/// What the block of a style looks like when it is printed as in an issued document: numbered paragraphs with their number.
Block typicalBlock(BlockStyle style, int level) {
    const bool marked = style == BlockStyle::operative || style == BlockStyle::item || style == BlockStyle::annex;
    return {.style = style, .level = level, .mark = marked ? "1." : ""};
}

std::string styleXml(BlockStyle style, int level = 0) {
    const StyleName name = nameFor(style, level);
    const Look look = lookOf(style);
    std::string xml = R"(<w:style w:type="paragraph")" + std::string{name.builtIn ? "" : R"( w:customStyle="1")"} + R"( w:styleId=")" +
                      name.id + R"("><w:name w:val=")" + name.shown + R"("/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>)";
    if (look.keepWithNext) xml += "<w:keepNext/>";
    // What stands around a table as a whole is none of its cells' business.
    const bool cell = style == BlockStyle::table;
    xml += R"(<w:spacing w:before=")" + twips(cell ? aroundCellText : look.before) + R"(" w:after=")" +
           twips(cell ? aroundCellText : look.after) + R"("/>)";
    xml += indentXml(typicalBlock(style, level)) + alignmentXml(look.alignment);
    if (!name.outline.empty()) xml += R"(<w:outlineLvl w:val=")" + name.outline + R"("/>)";
    xml += "</w:pPr><w:rPr>";
    if (look.bold) xml += "<w:b/><w:bCs/>";
    if (look.italic) xml += "<w:i/><w:iCs/>";
    const std::string size = halfPoints(look.size);
    return xml + R"(<w:sz w:val=")" + size + R"("/><w:szCs w:val=")" + size + R"("/></w:rPr></w:style>)";
}

std::string_view wordLanguage(std::string_view language) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> known{
        {{"en", "en-GB"}, {"fr", "fr-FR"}, {"es", "es-ES"}, {"ru", "ru-RU"}, {"zh", "zh-CN"}, {"ar", "ar-SA"}}};
    for (const auto& [ours, words] : known)
        if (ours == language) return words;
    return "en-GB";
}

std::string defaultsXml(std::string_view language) {
    const std::string face = xmlText(paper::face);
    return R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=")" + face + R"(" w:hAnsi=")" + face + R"(" w:eastAsia=")" + face +
           R"(" w:cs=")" + face + R"("/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val=")" + std::string{wordLanguage(language)} +
           R"("/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>)";
}

/// Of comments, links and tables; Word knows the names of all but the heading of a table.
std::string commentAndTableStyles() {
    const std::string rule = R"( w:val="single" w:sz="4" w:space="0" w:color="auto"/>)";
    return R"(<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/></w:style>)"
           R"(<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/>)"
           R"(<w:szCs w:val="16"/></w:rPr></w:style>)"
           R"(<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/>)"
           R"(<w:u w:val="single"/></w:rPr></w:style>)"
           R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name w:val="Table Heading"/>)"
           R"(<w:basedOn w:val="TableText"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>)"
           R"(<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>)"
           R"(<w:tblBorders><w:top)" +
           rule + "<w:left" + rule + "<w:bottom" + rule + "<w:right" + rule + "<w:insideH" + rule + "<w:insideV" + rule +
           R"(</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)";
}

/// Styles that no block bears: what the others are based on, the notes, the heads and feet of pages, the labels in the margin.
std::string supportingStyles() {
    const std::string note = halfPoints(paper::noteSize);
    const std::string label = halfPoints(paper::labelSize);
    const std::string rule = R"( w:val="single" w:sz="4" w:space="4" w:color="auto")";
    return R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>)"
           R"(<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>)"
           R"(<w:uiPriority w:val="1"/><w:semiHidden/></w:style>)"
           R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>)"
           R"(<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>)"
           R"(<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)"
           R"(<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:pPr>)"
           R"(<w:suppressLineNumbers/><w:pBdr><w:bottom)" +
           rule +
           R"(/></w:pBdr></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>)"
           R"(<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr>)"
           R"(<w:suppressLineNumbers/><w:jc w:val="right"/>)"
           R"(</w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>)"
           R"(<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr>)"
           R"(<w:suppressLineNumbers/><w:spacing w:after="40"/><w:ind w:left=")" +
           twips(paper::columnIndent) + R"(" w:right=")" + twips(paper::columnIndent) + R"("/></w:pPr><w:rPr><w:sz w:val=")" + note +
           R"("/><w:szCs w:val=")" + note +
           R"("/></w:rPr></w:style>)"
           R"(<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>)"
           R"(<w:vertAlign w:val="superscript"/></w:rPr></w:style>)"
           R"(<w:style w:type="character" w:customStyle="1" w:styleId="MarginLabel"><w:name w:val="Margin Label"/><w:rPr><w:b/><w:bCs/><w:sz w:val=")" +
           label + R"("/><w:szCs w:val=")" + label +
           R"("/></w:rPr></w:style>)"
           R"(<w:style w:type="character" w:styleId="LineNumber"><w:name w:val="line number"/><w:rPr><w:sz w:val="14"/><w:szCs w:val="14"/>)"
           R"(</w:rPr></w:style>)" +
           commentAndTableStyles();
}

} // namespace

std::string docxStyleId(const Block& block) {
    return nameFor(block.style, block.level).id;
}

std::string docxStyles(std::string_view language) {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                      "\n"
                      R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">)" +
                      defaultsXml(language) + supportingStyles();
    for (const BlockStyle style : allBlockStyles()) {
        if (style != BlockStyle::item) xml += styleXml(style);
        for (int level = 1; style == BlockStyle::item && level <= deepestItem; ++level) xml += styleXml(style, level);
    }
    return xml + "</w:styles>";
}

} // namespace chapeau
