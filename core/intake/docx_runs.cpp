#include "core/intake/docx_runs.h"

#include "core/intake/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace chapeau {

namespace {

constexpr std::array<std::string_view, 7> transparent{"hyperlink", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdtContent"};

std::string textOf(const XmlElement& text) {
    if (text.attribute(XmlSpace::xml, "space") == "preserve") return text.text;
    return trimmed(text.text);
}

/// Symbol fonts stand in the private area; what has no plain sign there becomes a bullet.
std::string symbolOf(const XmlElement& symbol) {
    const std::string_view digits = symbol.attribute(XmlSpace::word, "char");
    unsigned code = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if ((code & 0xF000U) == 0xF000U) code &= 0xFFU;
    return code >= 0x20 && code < 0x7F ? std::string(1, static_cast<char>(code)) : "•";
}

bool isPageBreak(const XmlElement& lineBreak) {
    const auto type = lineBreak.attribute(XmlSpace::word, "type");
    return type == "page" || type == "column";
}

} // namespace

void DocxRuns::useNotes(const std::map<std::string, std::string>* footnotes, const std::map<std::string, std::string>* endnotes) {
    m_footnotes = footnotes;
    m_endnotes = endnotes;
}

void DocxRuns::read(const XmlElement& paragraph, RichText& rich) {
    const XmlElement* properties = paragraph.word("pPr");
    const XmlElement* style = properties == nullptr ? nullptr : properties->word("pStyle");
    m_paragraphStyle = style == nullptr ? "" : std::string{style->value()};
    m_rich = &rich;
    readInline(paragraph);
}

void DocxRuns::readInline(const XmlElement& parent) {
    for (const auto& child : parent.children) {
        if (child.isWord("r")) {
            readRun(child);
        } else if (child.isWord("ins") || child.isWord("moveTo")) {
            m_leftOut.trackedChanges = true;
            readInline(child);
        } else if (child.isWord("del") || child.isWord("moveFrom")) {
            m_leftOut.trackedChanges = true;
        } else if (child.isWord("sdt")) {
            if (const auto* content = child.word("sdtContent")) readInline(*content);
        } else if (child.space == XmlSpace::word && std::ranges::find(transparent, child.name) != transparent.end()) {
            readInline(child);
        } else if (child.is(XmlSpace::compatibility, "AlternateContent")) {
            m_leftOut.kinds.insert("a drawing or text box");
        }
    }
}

DocxRuns::Face DocxRuns::faceOf(const XmlElement& run) const {
    const XmlElement* properties = run.word("rPr");
    const XmlElement* style = properties == nullptr ? nullptr : properties->word("rStyle");
    const bool styled = m_styles.isItalic(m_paragraphStyle, style == nullptr ? std::string_view{} : style->value());
    return {toggleOf(properties, "i").value_or(styled), toggleOf(properties, "vanish").value_or(false)};
}

void DocxRuns::readRun(const XmlElement& run) {
    const Face face = faceOf(run);
    m_markFollows = false;
    for (const auto& content : run.children) readContent(content, face);
}

void DocxRuns::readContent(const XmlElement& content, const Face& face) {
    if (content.is(XmlSpace::compatibility, "AlternateContent")) m_leftOut.kinds.insert("a drawing or text box");
    if (content.space != XmlSpace::word) return;
    const std::string_view name = content.name;
    if (name == "t") append(textOf(content), face);
    if (name == "tab") append(" ", face);
    if ((name == "br" && !isPageBreak(content)) || name == "cr") append("\n", face);
    if (name == "noBreakHyphen") append("\u2011", face);
    if (name == "softHyphen") append("\u00AD", face);
    if (name == "sym") append(symbolOf(content), face);
    if (name == "footnoteReference") readNote(content, m_footnotes, m_footnoteCount);
    if (name == "endnoteReference") readNote(content, m_endnotes, m_endnoteCount);
    if (name == "drawing" || name == "pict") m_leftOut.kinds.insert("a drawing or text box");
    if (name == "object") m_leftOut.kinds.insert("an embedded object");
    if (name == "commentReference") m_leftOut.kinds.insert("comments");
}

void DocxRuns::readNote(const XmlElement& call, const std::map<std::string, std::string>* bodies, std::size_t& count) {
    if (bodies == nullptr) return;
    const auto custom = call.attribute(XmlSpace::word, "customMarkFollows");
    m_markFollows = custom == "1" || custom == "true" || custom == "on";
    const auto body = bodies->find(std::string{call.attribute(XmlSpace::word, "id")});
    m_rich->notes.push_back({m_rich->text.size(), m_markFollows ? "" : std::to_string(++count), body == bodies->end() ? "" : body->second});
}

void DocxRuns::append(std::string_view text, const Face& face) {
    if (text.empty()) return;
    if (face.hidden) {
        m_leftOut.kinds.insert("hidden text");
        return;
    }
    if (m_markFollows) {
        m_rich->notes.back().mark += text;
        return;
    }
    const std::size_t begin = m_rich->text.size();
    m_rich->text += text;
    if (!face.italic) return;
    if (!m_rich->italic.empty() && m_rich->italic.back().end == begin) {
        m_rich->italic.back().end = m_rich->text.size();
    } else {
        m_rich->italic.push_back({begin, m_rich->text.size()});
    }
}

} // namespace chapeau
