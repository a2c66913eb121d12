#include "core/publish/writers/row_height.h"

#include <algorithm>
#include <string_view>

namespace chapeau {

namespace {

constexpr double lineHeight = 15;
constexpr double highest = 409;
/// Of the characters that a column says it holds, so many go in where some are bold and the font is a wide one.
constexpr double fill = 0.95;

/// Chinese signs are twice as wide as letters.
double widthOf(std::string_view word) {
    double width = 0;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U) width += byte >= 0xE2 ? 2 : 1;
    }
    return width;
}

/// The lines of a text that is broken between words; words that are too long are broken where the line ends.
double linesOf(std::string_view text, double width) {
    double lines = 1;
    double used = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const double word = widthOf(text.substr(0, end));
        if (used > 0 && used + 1 + word > width) {
            ++lines;
            used = 0;
        }
        used += word + (used > 0 ? 1 : 0);
        for (; used > width; used -= width) ++lines;
        if (end < text.size() && text[end] == '\n') {
            ++lines;
            used = 0;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace

double rowHeight(const Row& row, const std::vector<double>& widths) {
    double most = 1;
    for (std::size_t i = 0; i < row.cells.size() && i < widths.size(); ++i) {
        double lines = 0;
        for (const Block& block : row.cells[i].blocks) lines += linesOf(plainText(block), widths[i] * fill);
        most = std::max(most, lines);
    }
    return std::min(most * lineHeight, highest);
}

} // namespace chapeau
