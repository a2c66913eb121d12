#include "ui/print/pages/marked_text.h"

#include "ui/print/pages/change_letters.h"

#include <algorithm>

namespace chapeau {

namespace {

// Of the size of the text around; Qt sets what it raises at two thirds of its own size.
constexpr double tagSize = 0.58;
constexpr double superscriptScale = 2.0 / 3.0;
constexpr char16_t pilcrow = u'¶';

int length(const QString& text) {
    return static_cast<int>(text.size());
}

QTextCharFormat formatOf(const Run& run, const TypeLook& look) {
    QTextCharFormat format;
    if (run.bold || look.bold) format.setFontWeight(QFont::Bold);
    if (run.italic || look.italic) format.setFontItalic(true);
    if (run.underline) format.setFontUnderline(true);
    if (run.strike) format.setFontStrikeOut(true);
    if (run.note) format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

void addChange(const TrackedChange& change, QTextCharFormat& format) {
    const bool inserted = change.kind == TrackedChange::Kind::inserted;
    if (inserted)
        format.setFontUnderline(true);
    else
        format.setFontStrikeOut(true);
    format.setForeground(inserted ? ink::inserted : ink::deleted);
}

/// Of what is no part of the text.
QTextCharFormat tagFormat(const TypeLook& look) {
    QTextCharFormat format;
    format.setFont(fontOf({.size = look.size * tagSize / superscriptScale, .bold = true, .sans = true}));
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

class Marker {
public:
    Marker(const Block& block, const Publication& publication, const CommentThreads& threads, const TypeLook& look)
        : m_block{block}, m_publication{publication}, m_threads{threads}, m_look{look} {}

    MarkedText run() {
        for (std::size_t i = 0; i < m_block.runs.size(); ++i) {
            const QString space = addRun(m_block.runs[i]);
            if (m_block.runs[i].change && handAfter(i) != m_block.runs[i].change->hand) addTag(m_block.runs[i].change->hand);
            for (const std::size_t thread : m_threads.endingAt(m_block.runs, i)) addCall(thread);
            add(space, m_lastFormat);
        }
        addEnd();
        return std::move(m_marked);
    }

private:
    /// All but the space at its end, which it returns: letters and calls belong to the word before it.
    QString addRun(const Run& run) {
        const QString whole = displayed(run.note ? m_publication.notes[*run.note].mark : run.text);
        qsizetype end = whole.size();
        while (end > 0 && whole[end - 1].isSpace()) --end;
        const QString piece = whole.first(end);
        const int at = length(m_marked.text);
        if (run.note) {
            m_marked.calls.emplace_back(at, *run.note);
            m_marked.links.push_back({at, length(piece), ToNote{*run.note}});
        } else if (!run.link.empty()) {
            m_marked.links.push_back({at, length(piece), run.link});
        }
        QTextCharFormat format = formatOf(run, m_look);
        if (run.change) {
            addChange(*run.change, format);
            m_marked.changes.push_back({at, std::max(length(piece), 1), run.change->hand});
        }
        add(piece, format);
        m_lastFormat = format;
        return whole.sliced(end);
    }

    /// The deleted or inserted end of the paragraph itself, which the next one continues.
    void addEnd() {
        if (!m_block.endChange) return;
        QTextCharFormat format = formatOf({}, m_look);
        addChange(*m_block.endChange, format);
        m_marked.changes.push_back({length(m_marked.text), 1, m_block.endChange->hand});
        add(QString{QChar{pilcrow}}, format);
        addTag(m_block.endChange->hand);
    }

    void addTag(std::size_t hand) {
        const std::string tag = tagOf(m_publication, hand);
        if (tag.empty()) return;
        QTextCharFormat format = tagFormat(m_look);
        format.setForeground(ink::quiet);
        add(QChar{QChar::Nbsp} + displayed(tag), format);
    }

    void addCall(std::size_t thread) {
        const QString call = QStringLiteral("[%1]").arg(displayed(CommentThreads::nameOf(thread)));
        m_marked.links.push_back({length(m_marked.text) + 1, length(call), ToThread{thread}});
        add(QChar{QChar::Nbsp} + call, tagFormat(m_look));
    }

    /// The hand of what follows run `index` without a gap, or none.
    [[nodiscard]] std::optional<std::size_t> handAfter(std::size_t index) const {
        if (!m_threads.endingAt(m_block.runs, index).empty()) return std::nullopt;
        const auto& next = index + 1 < m_block.runs.size() ? m_block.runs[index + 1].change : m_block.endChange;
        return next ? std::optional{next->hand} : std::nullopt;
    }

    void add(const QString& piece, const QTextCharFormat& format) {
        if (piece.isEmpty()) return;
        QTextLayout::FormatRange range;
        range.start = length(m_marked.text);
        range.length = length(piece);
        range.format = format;
        m_marked.formats.append(range);
        m_marked.text += piece;
    }

    const Block& m_block;
    const Publication& m_publication;
    const CommentThreads& m_threads;
    TypeLook m_look;
    MarkedText m_marked;
    QTextCharFormat m_lastFormat;
};

} // namespace

QString displayed(const std::string& text) {
    QString shown = QString::fromStdString(text);
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    shown.removeIf([](QChar c) { return (c.category() == QChar::Other_Control && c != QLatin1Char('\t')) || c == QChar{0xffff}; });
    return shown;
}

MarkedText markedText(const Block& block, const Publication& publication, const CommentThreads& threads, const TypeLook& look) {
    return Marker{block, publication, threads, look}.run();
}

MarkedText markedNote(const PrintedNote& note) {
    MarkedText marked;
    marked.text = displayed(note.mark) + QChar{QChar::Nbsp} + displayed(note.text);
    QTextLayout::FormatRange raised;
    raised.start = 0;
    raised.length = length(displayed(note.mark));
    raised.format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (raised.length > 0) marked.formats.append(raised);
    return marked;
}

} // namespace chapeau
