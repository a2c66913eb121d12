#include "tests/fuzz/seeds.h"

#include "core/publish/writers/writers.h"
#include "tests/support/unzipped.h"

namespace chapeau::fuzz {

namespace {

std::string run(const std::string& text, const std::string& properties = "") {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string by(const std::string& element, const std::string& author, const std::string& inside) {
    static int id = 100;
    return "<w:" + element + " w:id=\"" + std::to_string(++id) + "\" w:author=\"" + author + "\" w:date=\"2026-03-01T10:00:00Z\">" +
           inside + "</w:" + element + ">";
}

std::string gone(const std::string& text) {
    return "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r>";
}

std::string inList(int level) {
    return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"1\"/></w:numPr>";
}

std::string level(int index, const std::string& format, const std::string& text) {
    return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" +
           text + "\"/></w:lvl>";
}

std::string numbering() {
    return wordPart("numbering",
                    "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") +
                        level(2, "lowerRoman", "(%3)") +
                        "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"Listed\"/></w:abstractNum>"
                        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/>"
                        "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride></w:num>");
}

std::string styles() {
    return wordPart(
        "styles",
        "<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr>" +
            inList(0) +
            "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Listed\"><w:basedOn "
            "w:val=\"Base\"/><w:rPr><w:i/></w:rPr></w:style>"
            "<w:style w:type=\"character\" w:styleId=\"Leaning\"/>"
            "<w:style w:type=\"character\" w:styleId=\"Slanted\"><w:basedOn w:val=\"Leaning\"/><w:rPr><w:i/></w:rPr></w:style>");
}

std::string footnotes() {
    return wordPart(
        "footnotes",
        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r>" +
            run(" See the report of the lake keepers.") + "</w:p>" + p("Second paragraph.") + "</w:footnote>");
}

std::string comments() {
    return wordPart("comments", "<w:comment w:id=\"1\" w:author=\"Ada\" w:initials=\"A\">" + p("Why so late?") +
                                    "</w:comment><w:comment w:id=\"2\" w:author=\"Ben\">" + p("Because of the ice.") + "</w:comment>");
}

const std::string note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
const std::string opening = p("The General Assembly,") + p("Recalling the tides of the lake,") + "<w:p>" + run("Noting", "<w:i/>") +
                            run(" the ice of winter,", "<w:rStyle w:val=\"Slanted\"/>") + note + "</w:p>";

std::string plain() {
    return opening + p("Urges all keepers:", inList(0)) + p("To keep the shore:", inList(1)) + p("In spring;", inList(2)) +
           p("In autumn;", inList(2)) + p("To count the birds;", inList(1)) + p("Decides so.", "<w:pStyle w:val=\"Listed\"/>");
}

std::string revised() {
    return opening + "<w:p><w:pPr>" + inList(0) + "<w:rPr>" + by("ins", "Ada", "") + "</w:rPr></w:pPr>" + run("Urges ") +
           by("ins", "Ada", run("strongly ")) + by("del", "Ben", gone("all ")) +
           by("ins", "Cem", run("every ") + by("del", "Ada", gone("single "))) + run("keeper;") + "</w:p><w:p><w:pPr><w:rPr>" +
           by("del", "Ben", "") + "</w:rPr></w:pPr><w:moveFromRangeStart w:id=\"30\" w:name=\"m\"/>" +
           by("moveFrom", "Ada", run("Asks for more boats.")) +
           "<w:moveFromRangeEnd w:id=\"30\"/></w:p><w:p><w:moveToRangeStart w:id=\"31\" w:name=\"m\"/>" +
           by("moveTo", "Ada", run("Asks for more boats.")) +
           "<w:moveToRangeEnd w:id=\"31\"/><w:rPrChange w:id=\"40\" w:author=\"Ada\"/></w:p>" + p("Decides so.", inList(0));
}

std::string commented() {
    return opening + "<w:p><w:commentRangeStart w:id=\"1\"/>" + run("1. Urges all keepers;") +
           "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>" + "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" +
           by("trPr", "Ada", "") + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Shore") + "</w:tc><w:tc>" + p("Ice") +
           "</w:tc></w:tr><w:tr><w:tc>" + p("Boats") + "<w:tbl><w:tr><w:tc>" + p("Oars") +
           "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>" + p("2. Decides so.") + "</w:sdtContent></w:sdt>";
}

std::string strange() {
    return opening + "<w:p><w:hyperlink>" + run("3. Asks") +
           "</w:hyperlink><w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:br/><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar "
           "w:fldCharType=\"separate\"/></w:r>" +
           run("more") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple>" + run(" boats") +
           "</w:fldSimple><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice "
           "Requires=\"wps\"><w:drawing>"
           "<w:txbxContent>" +
           p("In a box.") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("In a box.") +
           "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + p("4. Decides so.");
}

/// What our own writer makes of all that it knows: changes of several hands, ends of paragraphs, labels, calls, comments with answers, a
/// table, words that read from the right.
Parts writtenByUs() {
    using Kind = TrackedChange::Kind;
    Publication paper{.title = "Lakes", .runningHead = "A/C.1/92/L.3", .lineNumbers = true};
    paper.hands = {{"China", "2036-03-01T00:00:00Z"}, {"Chile, Kenya", ""}};
    paper.notes = {{"1", "See the report of the lake keepers."}, {"*", "As read."}};
    paper.comments = {{.author = "China", .text = "Why so late?"}, {.author = "Kenya", .text = "The ice.", .resolved = true, .answers = 0}};
    const TrackedChange put{Kind::inserted, 0};
    const TrackedChange out{Kind::deleted, 1};
    const auto words = [](std::string text, std::optional<TrackedChange> change = {}) {
        return chapeau::Run{.text = std::move(text), .change = change};
    };
    paper.blocks = {
        {.style = BlockStyle::organ, .runs = {words("General Assembly")}},
        {.style = BlockStyle::documentLine, .runs = {words("A/C.1/92/L.3", put)}},
        {.style = BlockStyle::title, .runs = {words("Lakes")}},
        {.style = BlockStyle::enacting, .runs = {words("The General Assembly,")}},
        {.style = BlockStyle::preambular,
         .label = "PP1",
         .runs = {{.text = "Recalling", .italic = true}, words(" the tides"), {.note = 0, .change = put}, words(" of the lake,", out)},
         .endChange = out},
        {.style = BlockStyle::preambular, .label = "PP2", .markChange = out, .runs = {words("إذ تشير إلى A/RES/77/96،")}},
        {.style = BlockStyle::operative,
         .mark = "1.",
         .markChange = put,
         .oldMark = "2.",
         .runs = {{.text = "Urges", .comments = {0}},
                  {.text = " keepers:", .change = put, .comments = {0}, .link = "https://undocs.org/A/RES/77/96"}}},
        {.style = BlockStyle::item,
         .level = 1,
         .label = "OP1 (a) bis",
         .runs = {words("To keep\nthe shore;", put), {.note = 1}},
         .endChange = put},
        {.style = BlockStyle::table,
         .rows = {{.cells = {{{{.style = BlockStyle::body, .runs = {words("Shore")}}}},
                             {{{.style = BlockStyle::body, .runs = {words("Ice", out)}}}}},
                   .heading = true}},
         .columns = {0.5, 0.5}},
        {.style = BlockStyle::operative, .mark = "2.", .runs = {words("Decides so.")}},
    };
    return unzipped(writeDocx(paper).value());
}

} // namespace

std::vector<Parts> seeds() {
    std::vector<Parts> files;
    for (const auto& body : {plain(), revised(), commented(), strange()})
        files.push_back(
            wordParts(body, {{"styles", styles()}, {"numbering", numbering()}, {"footnotes", footnotes()}, {"comments", comments()}}));
    files.push_back(writtenByUs());
    return files;
}

} // namespace chapeau::fuzz
