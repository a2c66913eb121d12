#include "core/intake/docx_reader.h"

#include "core/intake/docx_runs.h"
#include "core/intake/extraction_repair.h"
#include "core/intake/mark.h"
#include "core/intake/text_shape.h"
#include "core/intake/zip_parts.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

using Notes = std::map<std::string, std::string>;

struct Relationship {
    std::string type; ///< the last part of its URI: "footnotes"
    std::string target;
    bool external = false;
};

std::string folderOf(const std::string& part) {
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

std::string relationshipsPartOf(const std::string& part) {
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

Result<std::vector<Relationship>> relationshipsOf(const ZipParts& parts, const std::string& part, const std::string& file) {
    std::vector<Relationship> all;
    const std::string name = relationshipsPartOf(part);
    if (!parts.has(name)) return all;
    const auto tree = parts.part(name).and_then([&](const std::string& xml) { return xmlTreeOf(xml, file, name); });
    if (!tree) return tl::unexpected(tree.error());
    for (const auto& element : tree->children) {
        const std::string type{element.attribute(XmlSpace::none, "Type")};
        const std::string target{element.attribute(XmlSpace::none, "Target")};
        const bool external = element.attribute(XmlSpace::none, "TargetMode") == "External";
        const bool absolute = target.starts_with('/');
        all.push_back({type.substr(type.rfind('/') + 1),
                       external   ? target
                       : absolute ? target.substr(1)
                                  : folderOf(part) + target,
                       external});
    }
    return all;
}

std::string targetOf(const std::vector<Relationship>& relationships, std::string_view type) {
    const auto found = std::ranges::find_if(relationships, [&](const Relationship& r) { return r.type == type && !r.external; });
    return found == relationships.end() ? "" : found->target;
}

/// Walks the body and makes a block of each paragraph.
class BodyWalker {
public:
    BodyWalker(const DocxStyles& styles, DocxNumbering numbering, DocxRuns& runs, LeftOut& leftOut, SourceText& source)
        : m_styles{styles}, m_numbering{std::move(numbering)}, m_runs{runs}, m_leftOut{leftOut}, m_source{source} {}

    void walk(const XmlElement& parent) {
        for (const auto& child : parent.children) {
            if (child.space != XmlSpace::word) continue;
            if (child.name == "p") {
                readParagraph(child);
            } else if (child.name == "tbl") {
                readTable(child);
            } else if (child.name == "sdt" || child.name == "sdtContent" || child.name == "customXml" || child.name == "tr" ||
                       child.name == "tc") {
                walk(child);
            } else if (child.name == "ins" || child.name == "moveTo") {
                m_leftOut.trackedChanges = true;
                walk(child);
            } else if (child.name == "altChunk") {
                m_leftOut.kinds.insert("another document inside the file");
            }
        }
    }

    void finish() { closeBlock({}); }

private:
    void readTable(const XmlElement& table) {
        const std::size_t before = m_source.blocks.size();
        walk(table);
        if (m_source.blocks.size() == before) return;
        const SourceBlock& first = m_source.blocks[before];
        m_source.notices.push_back(
            {NoticeCode::tableAsText, "paragraph " + std::to_string(first.line) + " of the file", firstWords(first.rich.text)});
    }

    void readParagraph(const XmlElement& paragraph) {
        ++m_count;
        m_runs.read(paragraph, m_open);
        const XmlElement* properties = paragraph.word("pPr");
        // A deleted end of paragraph joins the paragraph to the next.
        if (endIsDeleted(properties)) {
            m_leftOut.trackedChanges = true;
            return;
        }
        closeBlock(listOf(properties));
    }

    static bool endIsDeleted(const XmlElement* properties) {
        const XmlElement* mark = properties == nullptr ? nullptr : properties->word("rPr");
        return mark != nullptr && (mark->word("del") != nullptr || mark->word("moveFrom") != nullptr);
    }

    [[nodiscard]] ListPlace listOf(const XmlElement* properties) const {
        if (properties == nullptr) return {};
        const ListPlace own = listPlaceOf(*properties);
        if (!own.numId.empty()) return own;
        const XmlElement* style = properties->word("pStyle");
        ListPlace styled = style == nullptr ? ListPlace{} : m_styles.listOf(style->value());
        if (properties->word("numPr") != nullptr) styled.level = own.level;
        return styled;
    }

    void closeBlock(const ListPlace& list) {
        SourceBlock block{std::move(m_open), m_count};
        m_open = {};
        if (trimmed(block.rich.text).empty()) return;
        dropBlanksBefore(block.rich);
        putLabelBefore(block.rich, m_numbering.next(list));
        m_source.blocks.push_back(std::move(block));
    }

    static void shift(RichText& rich, std::ptrdiff_t by) {
        const auto moved = [by](std::size_t at) {
            return static_cast<std::size_t>(std::max<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at) + by, 0));
        };
        for (auto& range : rich.italic) range = {moved(range.begin), moved(range.end)};
        std::erase_if(rich.italic, [](const ByteRange& range) { return range.empty(); });
        for (auto& note : rich.notes) note.at = moved(note.at);
    }

    static void dropBlanksBefore(RichText& rich) {
        const std::size_t blanks = std::min(rich.text.find_first_not_of(" \t\n"), rich.text.size());
        rich.text.erase(0, blanks);
        shift(rich, -static_cast<std::ptrdiff_t>(blanks));
    }

    /// The computed label becomes text, as if typed: marks are read from there. One that was typed as well isn't doubled.
    static void putLabelBefore(RichText& rich, const std::string& label) {
        const std::string prefix = label + " ";
        const MarkKind kind = markOf(prefix + "x").kind;
        const bool isMark = kind != MarkKind::none || hasRomanNumber(prefix);
        const bool typed = kind != MarkKind::none && markOf(rich.text).kind == kind;
        if (label.empty() || !isMark || typed) return;
        rich.text.insert(0, prefix);
        shift(rich, static_cast<std::ptrdiff_t>(prefix.size()));
    }

    const DocxStyles& m_styles;
    DocxNumbering m_numbering;
    DocxRuns& m_runs;
    LeftOut& m_leftOut;
    SourceText& m_source;
    RichText m_open;
    std::size_t m_count = 0;
};

/// Ids of real notes; those with a type are separators.
Notes notesOf(const XmlElement& tree, DocxRuns& runs) {
    Notes notes;
    for (const auto& note : tree.children) {
        if (!note.attribute(XmlSpace::word, "type").empty() && note.attribute(XmlSpace::word, "type") != "normal") continue;
        RichText text;
        for (const auto& paragraph : note.children) {
            if (!paragraph.isWord("p")) continue;
            if (!text.text.empty()) text.text += ' ';
            runs.read(paragraph, text);
        }
        notes.insert_or_assign(std::string{note.attribute(XmlSpace::word, "id")}, collapsed(text.text));
    }
    return notes;
}

class WordReader {
public:
    WordReader(ZipParts parts, std::string file) : m_parts{std::move(parts)}, m_file{std::move(file)} {}

    Result<SourceText> read(const Job& job) {
        const auto roots = relationshipsOf(m_parts, "", m_file);
        if (!roots) return tl::unexpected(roots.error());
        const std::string main = targetOf(*roots, "officeDocument");
        if (main.empty() || !m_parts.has(main)) return fail(ErrorCode::fileFormatUnknown, m_file, "a zip file that holds no Word text");
        const auto links = relationshipsOf(m_parts, main, m_file);
        const auto document = tree(main);
        if (!links) return tl::unexpected(links.error());
        if (!document) return tl::unexpected(document.error());
        const XmlElement* body = document->isWord("document") ? document->word("body") : nullptr;
        if (body == nullptr) return fail(ErrorCode::fileFormatUnknown, m_file, "a zip file that holds no Word text");
        if (job.stopped()) return fail(ErrorCode::cancelled, m_file);
        return readBody(*body, *links);
    }

private:
    [[nodiscard]] Result<XmlElement> tree(const std::string& part) const {
        return m_parts.part(part).and_then([&](const std::string& xml) { return xmlTreeOf(xml, m_file, part); });
    }

    /// A part that need not be there; an empty element where it isn't.
    [[nodiscard]] Result<XmlElement> optionalTree(const std::vector<Relationship>& links, std::string_view type) const {
        const std::string part = targetOf(links, type);
        if (part.empty() || !m_parts.has(part)) return XmlElement{};
        return tree(part);
    }

    Result<SourceText> readBody(const XmlElement& body, const std::vector<Relationship>& links) {
        const auto styleTree = optionalTree(links, "styles");
        const auto numberTree = optionalTree(links, "numbering");
        const auto footnoteTree = optionalTree(links, "footnotes");
        const auto endnoteTree = optionalTree(links, "endnotes");
        for (const auto* part : {&styleTree, &numberTree, &footnoteTree, &endnoteTree}) {
            if (!*part) return tl::unexpected(part->error());
        }
        const DocxStyles styles{*styleTree};
        DocxRuns runs{styles, m_leftOut};
        const Notes footnotes = notesOf(*footnoteTree, runs);
        const Notes endnotes = notesOf(*endnoteTree, runs);
        runs.useNotes(&footnotes, &endnotes);
        SourceText source;
        BodyWalker walker{styles, DocxNumbering{*numberTree, styles}, runs, m_leftOut, source};
        walker.walk(body);
        walker.finish();
        tell(source, links);
        if (source.blocks.empty()) return fail(ErrorCode::fileEmpty, m_file);
        return source;
    }

    void tell(SourceText& source, const std::vector<Relationship>& links) {
        for (const auto& link : links) {
            if (link.external && link.type != "hyperlink") m_leftOut.kinds.insert("a link to " + link.target);
        }
        for (const auto& name : m_parts.names()) {
            if (name.ends_with("vbaProject.bin")) m_leftOut.kinds.insert("a macro");
            if (name.find("/embeddings/") != std::string::npos) m_leftOut.kinds.insert("an embedded object");
        }
        if (m_leftOut.trackedChanges) source.notices.push_back({NoticeCode::trackedChangesIgnored, "", ""});
        for (const auto& kind : m_leftOut.kinds) source.notices.push_back({NoticeCode::partLeftOut, "", kind});
    }

    ZipParts m_parts;
    std::string m_file;
    LeftOut m_leftOut;
};

} // namespace

Result<SourceText> readWordFile(std::string_view bytes, const std::string& name, const Job& job) {
    return ZipParts::open(bytes, name).and_then([&](ZipParts parts) { return WordReader{std::move(parts), name}.read(job); });
}

} // namespace chapeau
