#include "ui/history/lineage_words.h"

#include "core/draft/front_paragraph.h"
#include "core/standing/working_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryView)
};

QString paragraphHtml(const QString& label, const QString& words) {
    return QStringLiteral("<p><b>%1</b>&nbsp; %2</p>").arg(label.toHtmlEscaped(), words);
}

QString quietHtml(const QString& words, const MarkColours& colours) {
    return QStringLiteral("<p><span style=\"color:%1\">%2</span></p>").arg(colours.quiet.name(), words.toHtmlEscaped());
}

QString wholeText(const Version& version) {
    const auto text = issuedText(version);
    QString html;
    for (const auto part : frontParts)
        if (const auto& words = wordsOf(version.draft.front, part); !words.empty())
            html += paragraphHtml(qs(std::string{labelOf(part)}), plainHtml(words));
    for (std::size_t i = 0; i < text.labels.size(); ++i)
        html += paragraphHtml(qs(text.labels[i]), plainHtml(text.draft.paragraphs[i].text.text));
    return html;
}

QString changeHtml(const LineageChange& change, const MarkColours& colours) {
    QString label = qs(change.label);
    if (change.before.empty()) label = Words::tr("%1, new").arg(label);
    if (change.after.empty()) label = Words::tr("%1, gone").arg(label);
    if (change.moved) label = Words::tr("%1, moved").arg(label);
    return paragraphHtml(label, markedUp(change.before, change.after, colours));
}

QString unchanged(const LineageChange& first, const LineageChange& last) {
    if (&first == &last) return Words::tr("%1 unchanged").arg(qs(first.label));
    if (&first + 1 == &last) return Words::tr("%1 and %2 unchanged").arg(qs(first.label), qs(last.label));
    return Words::tr("%1 to %2 unchanged").arg(qs(first.label), qs(last.label));
}

} // namespace

QString dateOf(const LineageEntry& entry) {
    if (!entry.date.empty()) return qs(entry.date);
    return entry.issued ? QLocale{}.toString(localTime(*entry.issued).date(), QStringLiteral("d MMMM yyyy")) : QStringLiteral("–");
}

QString lineageTitle(const Negotiation& negotiation, std::size_t version) {
    const QString symbol = qs(negotiation.versions[version].symbol);
    return version == 0 ? symbol : Words::tr("%1 compared with %2").arg(symbol, qs(negotiation.versions[version - 1].symbol));
}

QString lineageHtml(const Negotiation& negotiation, std::size_t version, const MarkColours& colours) {
    if (version == 0) return wholeText(negotiation.versions[version]);
    const auto changes = changesIn(negotiation, version);
    if (std::ranges::none_of(changes, &LineageChange::changed))
        return quietHtml(Words::tr("It reads word for word as the text before it."), colours);
    QString html;
    for (auto at = changes.begin(); at != changes.end();) {
        if (at->changed()) {
            html += changeHtml(*at++, colours);
            continue;
        }
        const auto end = std::find_if(at, changes.end(), [](const LineageChange& change) { return change.changed(); });
        html += quietHtml(unchanged(*at, *std::prev(end)), colours);
        at = end;
    }
    return html;
}

} // namespace chapeau
