// What a person should know of how it was read, a sentence a line. Pure.
#pragma once

#include "core/workspace/taking/incoming.h"

#include <QStringList>

#include <vector>

namespace chapeau {

struct Remarks {
    QStringList first; ///< the first few, and how many more
    QStringList all;

    [[nodiscard]] bool hasMore() const { return first != all; }
};

/// `lost` corrections, which could not be made again, are the first of them.
[[nodiscard]] Remarks remarksOn(const Incoming& incoming, std::size_t lost);
[[nodiscard]] QStringList remarksOn(const std::vector<Notice>& notices);

/// Where it couldn't be read again, and what was read before is still shown.
[[nodiscard]] QString remarkOnOld(const Error& error);

} // namespace chapeau
