#include "ui/intake/remarks.h"

#include "ui/text/in_window.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

constexpr int shownNotices = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IntakeRemarks)
};

QStringList noticesOf(const Incoming& incoming) {
    QStringList lines;
    if (const auto* taking = std::get_if<Taking>(&incoming)) {
        lines = remarksOn(taking->notices);
        for (const auto& ignored : taking->ignored) lines << Words::tr("Not made a proposal: “%1”.").arg(qs(sentenceOf(ignored, inWindow)));
        if (!taking->comments.empty())
            lines << Words::tr("%n comment(s) come with it, internal to us.", nullptr, static_cast<int>(taking->comments.size()));
        return lines;
    }
    const auto& proposing = std::get<Proposing>(incoming);
    lines = remarksOn(proposing.notices);
    if (!proposing.unknownText.empty())
        lines << Words::tr("It amends %1, which is no text of this negotiation.").arg(qs(proposing.unknownText));
    return lines;
}

/// A line that is said to nobody about the text.
QStringList ignoredLines(const Incoming& incoming) {
    QStringList lines;
    if (const auto* proposing = std::get_if<Proposing>(&incoming))
        for (const auto& ignored : proposing->landed.ignored) lines << Words::tr("Not about the text: “%1”.").arg(qs(ignored));
    return lines;
}

QStringList lostLine(std::size_t lost) {
    if (lost == 0) return {};
    return {Words::tr("%n correction(s) could not be made again. Look through the parts before you table them.", nullptr,
                      static_cast<int>(lost))};
}

} // namespace

QString remarkOnOld(const Error& error) {
    return sentence(error) + u'\n' +
           Words::tr("What was read before stays here with your corrections. It can be tabled once it is read again.");
}

Remarks remarksOn(const Incoming& incoming, std::size_t lost) {
    const QStringList lines = noticesOf(incoming);
    const QStringList ignored = ignoredLines(incoming);
    QStringList first = lines;
    if (!ignored.isEmpty()) first << Words::tr("Not about the text: %n line(s).", nullptr, static_cast<int>(ignored.size()));
    const auto more = static_cast<int>(first.size()) - shownNotices;
    if (more > 0) first = first.mid(0, shownNotices) << Words::tr("%n more remark(s) on how it was read.", nullptr, more);
    return {lostLine(lost) + first, lostLine(lost) + lines + ignored};
}

QStringList remarksOn(const std::vector<Notice>& notices) {
    QStringList lines;
    for (const auto& notice : notices) lines << qs(sentenceOf(notice, inWindow));
    return lines;
}

} // namespace chapeau
