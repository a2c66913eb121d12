// From one paragraph to the next, as they stand in the draft, proposed ones in their place; and what may be done with the one that is
// discussed.
#pragma once

#include "ui/frame/view_context.h"

#include <cstddef>
#include <optional>

namespace chapeau {

/// Where the selected paragraph stands among those that can be selected.
struct PlaceInText {
    std::size_t number = 0; ///< from 1
    std::size_t count = 0;
    const ParagraphRow* row = nullptr; ///< of Session::rows(), until these change
};
[[nodiscard]] std::optional<PlaceInText> placeInText(const ViewContext& context);

/// Selects the next (1) or previous (-1) paragraph; at the ends nothing. Nothing selected: the first or the last.
void stepParagraph(const ViewContext& context, int by);

/// Marks the selected paragraph as agreed ad ref, or as open where it is agreed already, and says so. A paragraph that is only proposed
/// can't be agreed; that is said too.
void toggleAgreed(const ViewContext& context);

} // namespace chapeau
