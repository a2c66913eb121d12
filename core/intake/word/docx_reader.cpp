#include "core/intake/word/docx_reader.h"

#include "core/intake/word/docx_body.h"
#include "core/intake/word/docx_package.h"
#include "core/intake/word/numbered_blocks.h"
#include "core/intake/word/word_limits.h"

#include <utility>

namespace chapeau {

namespace {

/// The trees of the parts that are read, as long as they are needed.
struct WordParts {
    XmlElement document;
    XmlElement styles;
    XmlElement numbering;
    XmlElement footnotes;
    XmlElement endnotes;
    XmlElement comments;
    XmlElement commentsExtended;
};

Done readParts(const DocxPackage& package, const std::string& file, const Job& job, WordParts& parts) {
    auto document = package.document();
    if (!document) return tl::unexpected(document.error());
    parts.document = std::move(*document);
    if (!parts.document.isWord("document") || parts.document.word("body") == nullptr)
        return fail(ErrorCode::fileFormatUnknown, file, "a zip file that holds no Word text");
    constexpr std::pair<const char*, XmlElement WordParts::*> others[] = {
        {"styles", &WordParts::styles},     {"numbering", &WordParts::numbering}, {"footnotes", &WordParts::footnotes},
        {"endnotes", &WordParts::endnotes}, {"comments", &WordParts::comments},   {"commentsExtended", &WordParts::commentsExtended}};
    for (const auto& [type, part] : others) {
        if (job.stopped()) return fail(ErrorCode::cancelled, file);
        auto tree = package.related(type);
        if (!tree) return tl::unexpected(tree.error());
        parts.*part = std::move(*tree);
    }
    return {};
}

class WordReader {
public:
    explicit WordReader(const WordParts& parts)
        : m_styles{parts.styles}, m_numbering{parts.numbering, m_styles}, m_body{m_styles, m_numbering, m_scan} {
        if (m_styles.chainTooLong()) m_scan.refuse("styles based on one another more than 32 deep");
        if (m_numbering.hasTooManyLevels()) m_scan.refuse("a list of more than nine levels");
        readNotes(parts.footnotes, m_scan.footnotes);
        readNotes(parts.endnotes, m_scan.endnotes);
        if (!m_scan.tooMuch) m_body.read(*parts.document.word("body"), m_scan.text.paragraphs);
        m_comments = commentsOf(parts.comments, parts.commentsExtended, m_styles, m_scan);
    }

    [[nodiscard]] const std::optional<std::string>& tooMuch() const { return m_scan.tooMuch; }

    WordText take(const LeftOut& strangers) && {
        m_scan.leftOut.insert(strangers.begin(), strangers.end());
        for (const auto& [code, where] : m_scan.leftOut) m_scan.notices.push_back({code, {}, where});
        return {std::move(m_scan.text), std::move(m_numbering), std::move(m_comments), std::move(m_scan.notices)};
    }

private:
    /// Those with a type are separators. What is commented in a note is commented where the note is called.
    void readNotes(const XmlElement& part, NoteIndexes& indexes) {
        for (const auto& note : part.children) {
            const auto type = note.attribute(XmlSpace::word, "type");
            if (note.space != XmlSpace::word || (!type.empty() && type != "normal")) continue;
            if (m_scan.text.notes.size() >= mostNotes) return m_scan.refuse("more than 32,767 footnotes");
            indexes.insert_or_assign(std::string{note.attribute(XmlSpace::word, "id")}, m_scan.text.notes.size());
            std::vector<RevisedParagraph> paragraphs;
            m_body.read(note, paragraphs);
            m_scan.text.notes.push_back(std::move(paragraphs));
            m_scan.commentsInNotes.emplace_back();
            const auto anchors = std::exchange(m_scan.anchors, {});
            for (const auto& [id, paragraph] : anchors.all()) m_scan.commentsInNotes.back().push_back(id);
            m_scan.notices.clear();
        }
    }

    DocxScan m_scan;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    DocxBody m_body;
    std::vector<WordComment> m_comments;
};

} // namespace

Result<WordText> readWordText(std::string_view bytes, const std::string& name, const Job& job) {
    const auto package = DocxPackage::open(bytes, name);
    if (!package) return tl::unexpected(package.error());
    WordParts parts;
    if (auto read = readParts(*package, name, job, parts); !read) return tl::unexpected(read.error());
    WordReader reader{parts};
    if (reader.tooMuch()) return fail(ErrorCode::fileTooLarge, name, *reader.tooMuch());
    return std::move(reader).take(package->strangers());
}

SourceText sourceFor(const WordText& word, const Acceptance& acceptance) {
    SourceText source;
    source.notices = word.notices;
    source.blocks = numberedBlocks(textFor(word.text, acceptance), word.numbering, source.notices);
    return source;
}

Result<SourceText> readWordFile(std::string_view bytes, const std::string& name, const Job& job) {
    auto word = readWordText(bytes, name, job);
    if (!word) return tl::unexpected(word.error());
    SourceText source = sourceFor(*word, Acceptance::all());
    if (word->text.isRevised()) source.notices.push_back({NoticeCode::trackedChangesIgnored});
    if (!word->comments.empty()) source.notices.push_back({NoticeCode::commentsLeftOut});
    if (source.blocks.empty()) return fail(ErrorCode::fileEmpty, name);
    return source;
}

} // namespace chapeau
