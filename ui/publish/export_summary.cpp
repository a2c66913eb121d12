#include "ui/publish/export_summary.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Lines of what there is any of.
class Counts {
public:
    void add(const char* words, std::size_t number) {
        if (number > 0) m_lines << Words::tr(words, nullptr, static_cast<int>(number));
    }
    [[nodiscard]] QStringList take() { return std::move(m_lines); }

private:
    QStringList m_lines;
};

QString changesLine(const HandContents& hand) {
    return Words::tr("Tracked changes of %1: %2 in, %3 out").arg(qs(hand.name)).arg(hand.insertions).arg(hand.deletions);
}

QString commentsLine(const Contents& contents) {
    const QString comments = Words::tr("%n comment(s)", nullptr, static_cast<int>(contents.comments));
    if (contents.commentAuthors.empty()) return comments;
    QStringList authors;
    for (const auto& author : contents.commentAuthors) authors << qs(author);
    return Words::tr("%1, by %2", "comments, authors").arg(comments, authors.join(QStringLiteral(", ")));
}

QStringList containsOf(const ExportPreview& preview) {
    const Contents& contents = preview.contents;
    Counts counts;
    counts.add(QT_TRANSLATE_NOOP("Export", "%n preambular paragraph(s)"), contents.preambular);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n operative paragraph(s)"), contents.operative);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n sub-paragraph(s)"), contents.items);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n annex paragraph(s)"), contents.annex);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n passage(s) of text"), contents.passages);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n table row(s)"), contents.rows);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n footnote(s)"), contents.footnotes);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n open proposal(s)"), preview.proposals);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n sponsor(s)"), preview.sponsors);
    QStringList lines = counts.take();
    for (const auto& hand : contents.changes) lines << changesLine(hand);
    if (contents.comments > 0) lines << commentsLine(contents);
    return lines;
}

QStringList staysHereOf(const KeptBack& left) {
    Counts counts;
    counts.add(QT_TRANSLATE_NOOP("Export", "%n internal comment(s)"), left.internalComments);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n comment(s) that could be shared"), left.comments);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n open proposal(s)"), left.proposals);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n position(s)"), left.positions);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n file(s) taken in"), left.documents);
    counts.add(QT_TRANSLATE_NOOP("Export", "%n change(s) in the history"), left.history);
    return counts.take();
}

QString warningOf(const ExportPreview& preview) {
    QStringList sentences;
    if (preview.conflicts.number > 0)
        sentences << Words::tr("%1 in %n paragraph(s) still open: the text is printed as it stands, as if nobody had objected.",
                               "3 conflicts", static_cast<int>(preview.conflicts.paragraphs))
                         .arg(Words::tr("%n conflict(s)", nullptr, static_cast<int>(preview.conflicts.number)));
    if (preview.contents.internal) sentences << Words::tr("Not for circulation: every page says that it is internal.");
    if (preview.lacksOurName)
        sentences << Words::tr("It doesn’t say whose it is: our delegation is not named. Negotiation › Our delegation… names it.");
    return sentences.join(u' ');
}

} // namespace

ExportSummary summaryOf(const ExportPreview& preview) {
    return {containsOf(preview), staysHereOf(preview.keptBack), warningOf(preview)};
}

} // namespace chapeau
