#include "core/draft/draft.h"

#include <algorithm>

namespace chapeau {

std::optional<std::size_t> indexOf(const std::vector<Paragraph>& paragraphs, const ParagraphId& id) {
    const auto found = std::ranges::find(paragraphs, id, &Paragraph::id);
    if (found == paragraphs.end()) return std::nullopt;
    return static_cast<std::size_t>(found - paragraphs.begin());
}

} // namespace chapeau
