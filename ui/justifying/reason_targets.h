// What a reason can be given for at one paragraph: the proposals on it, and the paragraph itself. Plain values made from snapshots. Pure.
#pragma once

#include "core/delegation/registry.h"
#include "core/workspace/justifying.h"
#include "core/standing/merging.h"

#include <QString>

#include <vector>

namespace chapeau {

struct ReasonTarget {
    JustificationTarget target;
    QString name{};       ///< "Kenya (KEN): changes words, accepted"
    std::string before{}; ///< both ends of the change; both are the words of a paragraph itself
    std::string after{};
    Justification said{}; ///< so far

    friend bool operator==(const ReasonTarget&, const ReasonTarget&) = default;
};

/// Our own proposals first, the latest before others, then those that are open, then the rest; last the paragraph itself, where it is in
/// the text. `merged` may be null.
[[nodiscard]] std::vector<ReasonTarget> reasonTargets(const Negotiation& negotiation, const LabelledText& text,
                                                      const MergedNegotiation* merged, const Registry& registry,
                                                      const ParagraphId& paragraph);

} // namespace chapeau
