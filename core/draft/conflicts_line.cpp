#include "core/draft/conflicts_line.h"

namespace chapeau {

namespace {

constexpr std::string_view opening = "Not agreed: ";
constexpr std::string_view oneIsOpen = " is still in conflict and stands here as if nobody had objected.";
constexpr std::string_view severalAreOpen = " are still in conflict and stand here as if nobody had objected.";

} // namespace

std::string conflictsLine(std::size_t paragraphs) {
    if (paragraphs == 0) return {};
    return std::string{opening} + std::to_string(paragraphs) +
           (paragraphs == 1 ? " paragraph" + std::string{oneIsOpen} : " paragraphs" + std::string{severalAreOpen});
}

bool isConflictsLine(std::string_view line) {
    return line.starts_with(opening) && (line.ends_with(oneIsOpen) || line.ends_with(severalAreOpen));
}

} // namespace chapeau
