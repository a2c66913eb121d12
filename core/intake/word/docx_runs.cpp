#include "core/intake/word/docx_runs.h"

#include "core/intake/word/docx_symbols.h"
#include "core/intake/word/word_limits.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

constexpr std::array<std::string_view, 8> transparent{"hyperlink", "smartTag", "customXml",  "fldSimple",
                                                      "dir",       "bdo",      "sdtContent", "rubyBase"};
/// What Word 2010 and later write, by the prefixes that it always declares for them.
constexpr std::array<std::string_view, 6> knownPrefixes{"wps", "wpg", "wpc", "wp14", "w14", "w15"};
constexpr std::string_view xmlBlanks = " \t\r\n";

/// Without xml:space the blanks at both ends are layout of the XML; line ends inside are blanks.
std::string textOf(const XmlElement& element) {
    std::string text = element.text;
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    if (element.attribute(XmlSpace::xml, "space") == "preserve") return text;
    const auto begin = text.find_first_not_of(xmlBlanks);
    if (begin == std::string::npos) return "";
    return text.substr(begin, text.find_last_not_of(xmlBlanks) + 1 - begin);
}

bool isKnown(std::string_view required) {
    if (required.empty()) return false;
    for (std::size_t begin = 0; begin < required.size();) {
        const auto end = std::min(required.find(' ', begin), required.size());
        if (std::ranges::find(knownPrefixes, required.substr(begin, end - begin)) == knownPrefixes.end()) return false;
        begin = end + 1;
    }
    return true;
}

bool isOn(std::string_view value) {
    return value == "1" || value == "true" || value == "on";
}

/// The contents of text boxes in a drawing, each in one of its forms only.
void findTextBoxes(const XmlElement& element, std::vector<const XmlElement*>& found) {
    if (element.isWord("txbxContent")) {
        found.push_back(&element);
    } else if (element.is(XmlSpace::compatibility, "AlternateContent")) {
        if (const auto* branch = DocxRuns::branchOf(element)) findTextBoxes(*branch, found);
    } else {
        for (const auto& child : element.children) findTextBoxes(child, found);
    }
}

} // namespace

const XmlElement* DocxRuns::branchOf(const XmlElement& alternatives) {
    for (const auto& branch : alternatives.children) {
        if (branch.is(XmlSpace::compatibility, "Choice") && isKnown(branch.attribute(XmlSpace::none, "Requires"))) return &branch;
        if (branch.is(XmlSpace::compatibility, "Fallback")) return &branch;
    }
    return nullptr;
}

const XmlElement* DocxRuns::contentOf(const XmlElement& control) {
    const XmlElement* properties = control.word("sdtPr");
    const bool isEmpty = toggleOf(properties, "showingPlcHdr").value_or(false);
    return isEmpty ? nullptr : control.word("sdtContent");
}

void DocxRuns::read(const XmlElement& paragraph, const StyleNames& names, std::size_t index, RevisedParagraph& into) {
    m_names = names;
    m_plainFace = m_styles.faceOf(names);
    m_index = index;
    m_runs = 0;
    m_into = &into;
    readInline(paragraph);
    m_fields.endParagraph();
    m_markFollows = false;
}

std::vector<DocxTextBox> DocxRuns::takeTextBoxes() {
    return std::exchange(m_boxes, {});
}

void DocxRuns::readInline(const XmlElement& parent) {
    for (const auto& child : parent.children) {
        if (m_scan.tooMuch) return;
        if (child.isWord("r"))
            readRun(child);
        else if (DocxHands::isRevision(child)) {
            m_hands.enter(child);
            readInline(child);
            m_hands.leave();
        } else
            readWrapped(child);
    }
}

void DocxRuns::readWrapped(const XmlElement& child) {
    if (child.is(XmlSpace::compatibility, "AlternateContent")) {
        if (const auto* branch = branchOf(child)) readInline(*branch);
    } else if (child.name == "oMath" || child.name == "oMathPara") {
        m_scan.leftOut.insert({NoticeCode::formulaLeftOut, ""});
    } else if (child.space != XmlSpace::word) {
        return;
    } else if (child.name == "sdt") {
        if (const auto* content = contentOf(child)) readInline(*content);
    } else if (child.name == "subDoc") {
        m_scan.leftOut.insert({NoticeCode::documentLeftOut, ""});
    } else if (child.name == "commentRangeStart" || child.name == "commentRangeEnd") {
        readMark(child);
    } else if (std::ranges::find(transparent, child.name) != transparent.end()) {
        readInline(child);
    }
}

namespace {

/// "PP8 bis" in the margin of a file that we wrote.
bool isMarginLabel(const XmlElement& run) {
    const XmlElement* properties = run.word("rPr");
    const XmlElement* style = properties == nullptr ? nullptr : properties->word("rStyle");
    return style != nullptr && style->value() == "MarginLabel";
}

} // namespace

Face DocxRuns::faceOf(const XmlElement& run) {
    const XmlElement* properties = run.word("rPr");
    if (properties == nullptr) return m_plainFace;
    const XmlElement* style = properties->word("rStyle");
    Face face = m_plainFace;
    if (style != nullptr) face = m_styles.faceOf({m_names.table, m_names.paragraph, style->value()});
    return {toggleOf(properties, "i").value_or(face.italic), toggleOf(properties, "vanish").value_or(face.hidden)};
}

void DocxRuns::readRun(const XmlElement& run) {
    if (++m_runs > mostRunsInAParagraph) return m_scan.refuse("a paragraph of more than 50,000 pieces");
    const Face face = faceOf(run);
    m_markFollows = false;
    m_inLabel = isMarginLabel(run);
    for (const auto& content : run.children) readContent(content, face);
}

void DocxRuns::readContent(const XmlElement& content, Face face) {
    if (content.is(XmlSpace::compatibility, "AlternateContent")) {
        if (const auto* branch = branchOf(content))
            for (const auto& child : branch->children) readContent(child, face);
    }
    if (content.space != XmlSpace::word) return;
    const std::string_view name = content.name;
    if (name == "t" || name == "delText") return append(textOf(content), face);
    if (name == "tab" || name == "ptab") return append(m_inLabel ? "\t" : " ", face);
    if (name == "br" || name == "cr") return append("\n", face);
    if (name == "noBreakHyphen") return append("\u2011", face);
    if (name == "softHyphen") return append("\u00AD", face);
    if (name == "sym")
        return append(symbolText(content.attribute(XmlSpace::word, "font"), content.attribute(XmlSpace::word, "char")), face);
    if (name == "ruby")
        for (const auto& child : content.children) readWrapped(child);
    readMark(content);
}

void DocxRuns::readMark(const XmlElement& content) {
    const std::string_view name = content.name;
    const std::string id{content.attribute(XmlSpace::word, "id")};
    if (name == "fldChar") m_fields.mark(content.attribute(XmlSpace::word, "fldCharType"));
    if (name == "footnoteReference") readNoteCall(content, NoteKind::footnote);
    if (name == "endnoteReference") readNoteCall(content, NoteKind::endnote);
    if (name == "commentRangeStart") m_scan.anchors.open(id);
    if (name == "commentRangeEnd" || name == "commentReference") m_scan.anchors.close(id, m_index);
    if (name == "drawing" || name == "pict") readDrawing(content);
    if (name == "object") m_scan.leftOut.insert({NoticeCode::objectLeftOut, ""});
}

void DocxRuns::readNoteCall(const XmlElement& call, NoteKind kind) {
    const auto& indexes = kind == NoteKind::footnote ? m_scan.footnotes : m_scan.endnotes;
    const auto found = indexes.find(call.attribute(XmlSpace::word, "id"));
    RevisedNoteCall made{m_into->text.size(), m_hands.current(), kind, {}, {}};
    m_markFollows = isOn(call.attribute(XmlSpace::word, "customMarkFollows"));
    if (m_markFollows) made.ownMark = "";
    if (found != indexes.end()) {
        made.note = found->second;
        for (const auto& id : m_scan.commentsInNotes[found->second]) m_scan.anchors.close(id, m_index);
    }
    m_into->calls.push_back(std::move(made));
}

void DocxRuns::readDrawing(const XmlElement& drawing) {
    std::vector<const XmlElement*> contents;
    findTextBoxes(drawing, contents);
    for (const auto* content : contents) m_boxes.push_back({content, m_hands.current()});
    if (contents.empty()) m_scan.leftOut.insert({NoticeCode::pictureLeftOut, ""});
}

void DocxRuns::append(std::string_view text, Face face) {
    if (text.empty() || !m_fields.showText()) return;
    if (face.hidden) {
        m_scan.leftOut.insert({NoticeCode::hiddenTextLeftOut, ""});
        return;
    }
    if (m_markFollows) {
        *m_into->calls.back().ownMark += text;
        return;
    }
    m_scan.anchors.meetWords(m_index);
    m_into->text += text;
    const std::size_t end = m_into->text.size();
    auto& pieces = m_into->pieces;
    // Word splits a word over many runs; a call to a note stands between two pieces.
    const bool goesOn = !pieces.empty() && pieces.back().hands == m_hands.current() && pieces.back().italic == face.italic &&
                        (m_into->calls.empty() || m_into->calls.back().at != pieces.back().end);
    if (goesOn)
        pieces.back().end = end;
    else
        pieces.push_back({end, m_hands.current(), face.italic});
}

} // namespace chapeau
