#include "core/merge/join_cut.h"

#include "core/text/word_diff.h"

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

/// Where byte `at` of the base comes to stand; inside a replaced range, as far into the new text as into the old.
std::size_t placeIn(const std::vector<Edit>& edits, std::size_t at) {
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const Edit& edit : edits) {
        if (edit.base.begin > at) break;
        if (at < edit.base.end) return edit.base.begin + added - removed + std::min(at - edit.base.begin, edit.text.size());
        added += edit.text.size();
        removed += edit.base.size();
    }
    return at + added - removed;
}

/// The blank nearest to `place` that leaves at least one byte after `begin`, and one before `end`, on either side.
std::optional<std::size_t> blankNear(std::string_view text, std::size_t place, std::size_t begin, std::size_t end) {
    std::optional<std::size_t> nearest;
    const auto distance = [&](std::size_t at) { return at < place ? place - at : at - place; };
    for (std::size_t at = begin + 1; at + 1 < end; ++at)
        if (text[at] == ' ' && (!nearest || distance(at) < distance(*nearest))) nearest = at;
    return nearest;
}

} // namespace

std::vector<std::string> cutJoined(const std::vector<std::string>& bases, std::string_view text) {
    std::string joined = bases.front();
    for (std::size_t i = 1; i < bases.size(); ++i) joined += "\n" + bases[i];
    const std::vector<Edit> edits = diffWords(joined, text);

    std::vector<std::string> parts;
    std::size_t begin = 0;
    std::size_t paragraphEnd = 0;
    for (std::size_t i = 0; i + 1 < bases.size(); ++i) {
        paragraphEnd += bases[i].size() + (i > 0 ? 1 : 0);
        const auto cut = blankNear(text, placeIn(edits, paragraphEnd), begin, text.size());
        if (!cut) return {};
        parts.emplace_back(text.substr(begin, *cut - begin));
        begin = *cut + 1;
    }
    parts.emplace_back(text.substr(begin));
    return parts;
}

} // namespace chapeau
