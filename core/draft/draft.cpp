#include "core/draft/draft.h"

#include <algorithm>

namespace chapeau {

std::vector<std::string> textsOf(const Draft& draft) {
    std::vector<std::string> texts;
    texts.reserve(draft.paragraphs.size());
    for (const auto& paragraph : draft.paragraphs) texts.push_back(paragraph.text.text);
    return texts;
}

std::optional<std::size_t> indexOf(const std::vector<Paragraph>& paragraphs, const ParagraphId& id) {
    const auto found = std::ranges::find(paragraphs, id, &Paragraph::id);
    if (found == paragraphs.end()) return std::nullopt;
    return static_cast<std::size_t>(found - paragraphs.begin());
}

} // namespace chapeau
