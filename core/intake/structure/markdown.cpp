#include "core/intake/structure/markdown.h"

#include "core/intake/structure/mark.h"
#include "core/intake/structure/text_shape.h"

#include <string_view>

namespace chapeau {

namespace {

constexpr std::size_t longestEmphasis = 80;

void dropHeadingSigns(std::string& text) {
    const auto signs = text.find_first_not_of('#');
    if (signs == 0 || signs == std::string::npos || signs > 6 || !isBlank(text[signs])) return;
    text.erase(0, text.find_first_not_of(" #"));
}

/// The emphasised words at byte `at`: "*Recalling*" or "_Recalling_".
void readEmphasisAt(RichText& rich, std::size_t at) {
    auto& text = rich.text;
    if (at + 2 >= text.size() || (text[at] != '*' && text[at] != '_') || !isLetter(text[at + 1])) return;
    const auto close = text.find(text[at], at + 1);
    if (close == std::string::npos || close - at > longestEmphasis || isBlank(text[close - 1])) return;
    text.erase(close, 1);
    text.erase(at, 1);
    rich.italic.push_back({at, close - 1});
}

} // namespace

void readEmphasis(SourceBlock& block) {
    dropHeadingSigns(block.rich.text);
    readEmphasisAt(block.rich, markOf(block.rich.text).length);
}

} // namespace chapeau
