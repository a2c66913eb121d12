#include "ui/intake/forward_step.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForwardStep)
};

} // namespace

ForwardStep forwardStep(const TakenSoFar& taken) {
    if (!taken.isLanded) return {Words::tr("&Table"), false};
    if (taken.isCurrent && taken.isToRead) return {Words::tr("&Read it again"), true};
    if (!taken.isNamed) return {Words::tr("Say from whom it is"), false};
    const bool isPossible = taken.isCurrent && taken.proposals + taken.remarks > 0;
    if (taken.proposals > 0 || taken.remarks == 0) return {Words::tr("&Table %n proposal(s)", nullptr, taken.proposals), isPossible};
    return {Words::tr("&Keep %n remark(s)", nullptr, taken.remarks), isPossible};
}

} // namespace chapeau
