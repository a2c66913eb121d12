// Reads a rolling text back: a paragraph with attributed brackets, as core/merge/rolling_text.h writes it and as compilation texts have it.
//   "… [concrete / practical – IND / voluntary – USA] measures[, including … – CHN, PAK] …", "[Recalling …, / delete – USA]"
//   "… [EU: practical] …", "… [RUS, CHN: delete]" at the end, "… ~~struck~~ **new** (IND) …"
// Brackets may stand in brackets. What is left where nobody's wish is followed must be the paragraph's own words. Pure.
#pragma once

#include "core/delegation/registry.h"
#include "core/proposal/wording/text_change.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chapeau {

/// The paragraph as one delegation, or several with the same wish, would have it. Parts of a split are apart by newlines.
struct AttributedText {
    std::vector<DelegationCode> proponents;
    std::string text;
    bool deleted = false;

    friend bool operator==(const AttributedText&, const AttributedText&) = default;
};

/// Whether it has attributed brackets, or words struck out or put in.
[[nodiscard]] bool looksRolling(std::string_view text, const Registry& registry);

/// `base` is the text of the paragraph; `speaker` is whose marks are that bear no name. In the order of the codes.
[[nodiscard]] std::variant<std::vector<AttributedText>, NotMade>
readRolling(std::string_view rolling, const std::string& base, const std::vector<DelegationCode>& speaker, const Registry& registry);

/// "[text – CHN, PAK]": a paragraph that is proposed to be added.
[[nodiscard]] std::optional<AttributedText> readRollingAddition(std::string_view rolling, const Registry& registry);

} // namespace chapeau
