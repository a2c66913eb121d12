#include "ui/paragraphs/shown_words.h"

#include "ui/text/marked_up.h"

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

int lengthOf(const QString& text) {
    return static_cast<int>(text.size());
}

void append(QString& to, std::string_view words) {
    const auto from = to.size();
    to += qs(words);
    for (auto i = from; i < to.size(); ++i)
        if (to[i] == u'\n') to[i] = QChar::LineSeparator;
}

void clear(ParagraphRow& row) {
    row.text.clear();
    row.italic.clear();
    row.notes.clear();
    row.marks.clear();
    row.footnotes.clear();
    row.change.clear();
}

bool calls(const std::vector<NoteCall>& notes, const NoteCall& note) {
    return std::ranges::find(notes, note.text, &NoteCall::text) != notes.end();
}

/// Puts pieces of a text behind one another.
class Writer {
public:
    explicit Writer(ParagraphRow& row) : m_row{row} { clear(row); }
    /// Footnotes that only one of the two has are marked as put in and taken out.
    Writer(ParagraphRow& row, const std::vector<NoteCall>& before, const std::vector<NoteCall>& after)
        : m_row{row}, m_before{&before}, m_after{&after} {
        clear(row);
    }

    void sign(QChar sign) {
        const int begin = lengthOf(m_row.text);
        m_row.text += sign;
        m_row.marks.push_back({{begin, begin + 1}, WordMark::sign});
    }

    /// Bytes of the text with their notes and italics. A note at the end of a piece belongs to it.
    void piece(const RichText& text, ByteRange bytes, std::optional<WordMark> mark = {}) {
        const int begin = lengthOf(m_row.text);
        for (const auto& note : text.notes) {
            if (note.at < bytes.begin || note.at > bytes.end || (m_noted && *m_noted >= note.at)) continue;
            words(text, {bytes.begin, note.at});
            callMarked(note, mark == WordMark::inserted);
            bytes.begin = note.at;
        }
        words(text, bytes);
        m_noted = bytes.end;
        if (mark) m_row.marks.push_back({{begin, lengthOf(m_row.text)}, *mark});
    }

    void deleted(std::string_view words) {
        sign(QChar{0x2212});
        const int begin = lengthOf(m_row.text);
        append(m_row.text, words);
        m_row.marks.push_back({{begin, lengthOf(m_row.text)}, WordMark::deleted});
    }

    void inserted(const RichText& text, ByteRange bytes) {
        sign(u'+');
        piece(text, bytes, WordMark::inserted);
    }

private:
    void words(const RichText& text, ByteRange bytes) {
        const int begin = lengthOf(m_row.text);
        append(m_row.text, std::string_view{text.text}.substr(bytes.begin, bytes.size()));
        for (const auto& range : text.italic) {
            const ByteRange part{std::max(range.begin, bytes.begin), std::min(range.end, bytes.end)};
            if (part.begin >= part.end) continue;
            const auto before =
                charRange(std::string_view{text.text}.substr(bytes.begin), {part.begin - bytes.begin, part.end - bytes.begin});
            m_row.italic.push_back({begin + before.begin, begin + before.end});
        }
    }

    void callMarked(const NoteCall& note, bool amongInserted) {
        if (m_before != nullptr && !amongInserted && !calls(*m_before, note)) return call(note, u'+', WordMark::inserted);
        if (m_after != nullptr && !calls(*m_after, note)) return call(note, QChar{0x2212}, WordMark::deleted);
        call(note);
    }

    void call(const NoteCall& note, QChar signOf, WordMark mark) {
        sign(signOf);
        const int begin = lengthOf(m_row.text);
        call(note, QString{signOf});
        m_row.marks.push_back({{begin, lengthOf(m_row.text)}, mark});
    }

    void call(const NoteCall& note, const QString& sign = {}) {
        const int begin = lengthOf(m_row.text);
        m_row.text += qs(note.mark);
        m_row.notes.push_back({begin, lengthOf(m_row.text)});
        if (!note.text.empty()) m_row.footnotes.push_back(sign + qs(note.mark) + QChar{0x2002} + qs(note.text));
    }

    ParagraphRow& m_row;
    const std::vector<NoteCall>* m_before = nullptr;
    const std::vector<NoteCall>* m_after = nullptr;
    std::optional<std::size_t> m_noted; ///< notes up to this byte are written
};

} // namespace

RichText shownText(const Paragraph& paragraph) {
    RichText text = paragraph.text;
    if (frontPartOf(paragraph.id) == FrontPart::enactingWords) text.italic = {{0, text.text.size()}};
    return text;
}

void showWords(ParagraphRow& row, const RichText& text) {
    Writer{row}.piece(text, {0, text.text.size()});
    row.plain = qs(text.text);
}

void showChanges(ParagraphRow& row, const RichText& before, const RichText& after) {
    const auto edits = diffWords(before.text, after.text);
    RichText both = after;
    for (const NoteCall& note : before.notes)
        if (!calls(after.notes, note)) both.notes.push_back({movedOffset(note.at, edits), note.mark, note.text});
    std::ranges::stable_sort(both.notes, {}, &NoteCall::at);
    Writer writer{row, before.notes, after.notes};
    std::size_t from = 0; // in the earlier text
    std::size_t at = 0;   // in the later one
    for (const Edit& edit : edits) {
        const std::size_t kept = edit.base.begin - from;
        writer.piece(both, {at, at + kept});
        at += kept;
        if (!edit.base.empty()) writer.deleted(std::string_view{before.text}.substr(edit.base.begin, edit.base.size()));
        if (!edit.text.empty()) writer.inserted(both, {at, at + edit.text.size()});
        at += edit.text.size();
        from = edit.base.end;
    }
    writer.piece(both, {at, after.text.size()});
    row.change = spokenChange(before, after);
}

void showInserted(ParagraphRow& row, const RichText& text) {
    Writer{row}.inserted(text, {0, text.text.size()});
}

void showDeleted(ParagraphRow& row, const RichText& text) {
    Writer{row}.deleted(text.text);
}

CharRange shownChars(const RichText& text, const ByteRange& bytes) {
    CharRange chars = charRange(text.text, bytes);
    for (const auto& note : text.notes) {
        const int length = lengthOf(qs(note.mark));
        if (note.at <= bytes.begin) chars.begin += length;
        if (note.at < bytes.end) chars.end += length;
        if (note.at <= bytes.begin && note.at >= bytes.end) chars.end += length;
    }
    return chars;
}

} // namespace chapeau
