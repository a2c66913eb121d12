#include "ui/shell/status_line.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatusLine)
};

} // namespace

QString progressLine(const LabelledText& text, const Negotiation& negotiation, const MergedNegotiation* merged) {
    const auto open = static_cast<int>(std::ranges::count_if(negotiation.proposals, isOpen));
    const auto agreed = std::ranges::count_if(text.draft.paragraphs, [](const Paragraph& p) {
        return p.state == ParagraphState::agreed || p.state == ParagraphState::agreedAdRef;
    });
    QStringList parts{Words::tr("%n paragraph(s)", nullptr, static_cast<int>(text.draft.paragraphs.size())),
                      Words::tr("%1 agreed").arg(agreed), Words::tr("%n open proposal(s)", nullptr, open)};
    if (merged != nullptr) parts << Words::tr("%n conflict(s)", nullptr, static_cast<int>(merged->conflicts()));
    return parts.join(QStringLiteral(" · "));
}

QString sponsorsLine(const Negotiation& negotiation, const Registry& registry) {
    const auto sponsors = sponsorsAt(negotiation.sponsorships, std::nullopt, registry);
    std::vector<DelegationCode> main;
    for (const auto& sponsor : sponsors)
        if (sponsor.main) main.push_back(sponsor.delegation);
    const QString others = Words::tr("%n co-sponsor(s)", nullptr, static_cast<int>(sponsors.size() - main.size()));
    if (sponsors.empty()) return Words::tr("no sponsors yet");
    if (main.empty()) return others;
    return Words::tr("main sponsor %1 · %2").arg(shortCodes(main, 3), others);
}

QString savedLine(Timestamp saved, Timestamp now) {
    const QDateTime at = localTime(saved);
    const bool today = at.date() == localTime(now).date();
    return Words::tr("Saved %1").arg(QLocale{}.toString(at, today ? QStringLiteral("HH:mm") : QStringLiteral("d MMM yyyy HH:mm")));
}

QString titleOf(const Negotiation& negotiation) {
    const Version& current = negotiation.current();
    const QString title = qs(negotiation.title.empty() ? current.draft.front.title : negotiation.title);
    return Words::tr("Chapeau — %1  %2").arg(qs(current.symbol), title);
}

} // namespace chapeau
