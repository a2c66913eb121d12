// Where a person laid a part of what came in, by the identities of the paragraphs: it outlasts another numbering of the text. Pure.
#pragma once

#include "core/workspace/taking/reaiming.h"

#include <optional>
#include <variant>
#include <vector>

namespace chapeau {

struct LaidAt {
    std::vector<ParagraphId> paragraphs; ///< in order; several are joined
};
struct LaidAfter {
    std::optional<ParagraphId> paragraph; ///< nothing: at the start
};
struct LaidNowhere {};
using Laid = std::variant<LaidAt, LaidAfter, LaidNowhere>;

/// The indexes of `aim` are those of `text`.
[[nodiscard]] Laid laidBy(const Aim& aim, const LabelledText& text);
/// Nothing where one of its paragraphs isn't in `text`.
[[nodiscard]] std::optional<Aim> aimOf(const Laid& laid, const LabelledText& text);

} // namespace chapeau
