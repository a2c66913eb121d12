// What a change is called in the history: when, by whom, what in words (never paragraph text), and on which paragraph (a label, or empty).
#pragma once

#include "core/base/clock.h"

#include <string>

namespace chapeau {

struct LogEntry {
    Timestamp at{};
    std::string who;
    std::string what;
    std::string paragraph{};
};

} // namespace chapeau
