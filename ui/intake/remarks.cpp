#include "ui/intake/remarks.h"

#include "ui/text/in_window.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace chapeau {

namespace {

constexpr int shownNotices = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IntakeRemarks)
};

QStringList noticesOf(const Incoming& incoming) {
    QStringList lines;
    if (const auto* taking = std::get_if<Taking>(&incoming)) {
        for (const auto& notice : taking->notices) lines << qs(sentenceOf(notice, inWindow));
        for (const auto& ignored : taking->ignored) lines << Words::tr("Not made a proposal: “%1”.").arg(qs(sentenceOf(ignored, inWindow)));
        if (!taking->comments.empty())
            lines << Words::tr("%n comment(s) come with it, internal to us.", nullptr, static_cast<int>(taking->comments.size()));
        return lines;
    }
    const auto& proposing = std::get<Proposing>(incoming);
    for (const auto& notice : proposing.notices) lines << qs(sentenceOf(notice, inWindow));
    if (!proposing.unknownText.empty())
        lines << Words::tr("It amends %1, which is no text of this negotiation.").arg(qs(proposing.unknownText));
    if (!proposing.landed.ignored.empty())
        lines << Words::tr("Not about the text: %n line(s).", nullptr, static_cast<int>(proposing.landed.ignored.size()));
    return lines;
}

} // namespace

QString remarkOnOld(const Error& error) {
    return sentence(error) + u'\n' +
           Words::tr("What was read before stays here with your corrections. It can be tabled once it is read again.");
}

QString remarksOn(const Incoming& incoming, std::size_t lost) {
    QStringList lines = noticesOf(incoming);
    const auto more = static_cast<int>(lines.size()) - shownNotices;
    if (more > 0) lines = lines.mid(0, shownNotices) << Words::tr("%n more remark(s) on how it was read.", nullptr, more);
    if (lost > 0)
        lines.prepend(Words::tr("%n correction(s) could not be made again. Look through the parts before you table them.", nullptr,
                                static_cast<int>(lost)));
    return lines.join(u'\n');
}

} // namespace chapeau
