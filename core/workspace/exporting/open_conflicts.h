// The conflicts that a layout prints the text over, as if there were none. Pure; any thread; long for many proposals.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/publish/layouts/layouts.h"
#include "core/store/negotiation.h"

#include <cstddef>

namespace chapeau {

struct OpenConflicts {
    std::size_t number = 0;
    std::size_t paragraphs = 0; ///< that they are in, title and enacting words among them

    friend bool operator==(const OpenConflicts&, const OpenConflicts&) = default;
};

/// Those under a clean text or a redline; none in a layout that shows what is proposed, or that has no text.
[[nodiscard]] Result<OpenConflicts> conflictsUnder(const Negotiation& negotiation, Layout layout, const Job& job = {});

} // namespace chapeau
