// What the wizard's last button does next: reads again, waits for a name, or tables.
#pragma once

#include <QString>

namespace chapeau {

struct ForwardStep {
    QString text;
    bool isPossible = false;
};

/// How far taking in has come.
struct TakenSoFar {
    bool isLanded = false;  ///< it is shown where the parts land
    bool isCurrent = false; ///< nothing is being read, or about to be
    bool isToRead = false;  ///< what is shown is old
    bool isNamed = false;   ///< whoever sent it, where that has to be known
    int proposals = 0;      ///< that would be tabled
    int remarks = 0;        ///< that would be kept
};

[[nodiscard]] ForwardStep forwardStep(const TakenSoFar& taken);

} // namespace chapeau
