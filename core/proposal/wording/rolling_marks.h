// The brackets of a rolling text as a tree. For core/proposal/wording only. Pure.
#pragma once

#include "core/delegation/registry.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

struct RollingBracket;

struct RollingText {
    struct Part {
        std::string plain;
        std::shared_ptr<const RollingBracket> bracket; ///< or null
    };
    std::vector<Part> parts;
};

struct RollingAlternative {
    RollingText text;
    std::vector<DelegationCode> proponents;
    bool deletes = false;
};

/// Without `retained` it is an insertion.
struct RollingBracket {
    std::shared_ptr<const RollingText> retained;
    std::vector<RollingAlternative> alternatives;
};

/// Brackets without any attribution are words. `base` tells where a stroke belongs to the words and doesn't part them.
[[nodiscard]] RollingText parseRolling(std::string_view text, std::string_view base, const std::vector<DelegationCode>& speaker,
                                       const Registry& registry);

} // namespace chapeau
