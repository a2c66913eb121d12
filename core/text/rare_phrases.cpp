#include "core/text/rare_phrases.h"

#include "core/text/increasing.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

struct Occurrence {
    std::uint64_t hash = 0;
    std::size_t at = 0;

    friend auto operator<=>(const Occurrence&, const Occurrence&) = default;
};

std::uint64_t hashOfPhrase(std::span<const DiffToken> phrase) {
    std::uint64_t hash = 0;
    for (const DiffToken& token : phrase) hash = (hash ^ token.key) * 0x9E3779B97F4A7C15ULL + (hash >> 29U);
    return hash;
}

/// The phrases that occur once, by hash.
std::vector<Occurrence> singlePhrases(std::span<const DiffToken> text, std::size_t size) {
    std::vector<Occurrence> all;
    for (std::size_t at = 0; at + size <= text.size(); ++at) all.push_back({hashOfPhrase(text.subspan(at, size)), at});
    std::sort(all.begin(), all.end());
    std::vector<Occurrence> out;
    for (auto it = all.begin(); it != all.end();) {
        const auto behind = std::find_if(it, all.end(), [it](const Occurrence& o) { return o.hash != it->hash; });
        if (behind - it == 1) out.push_back(*it);
        it = behind;
    }
    return out;
}

bool isSamePhrase(std::span<const DiffToken> a, std::span<const DiffToken> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DiffToken& x, const DiffToken& y) { return x.key == y.key; });
}

std::vector<CommonPhrase> inBoth(std::span<const DiffToken> base, std::span<const DiffToken> variant, std::size_t size) {
    const auto left = singlePhrases(base, size);
    const auto right = singlePhrases(variant, size);
    std::vector<CommonPhrase> out;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (l->hash == r->hash && isSamePhrase(base.subspan(l->at, size), variant.subspan(r->at, size)))
            out.push_back({l->at, r->at, size});
        l->hash <= r->hash ? ++l : ++r;
    }
    std::sort(out.begin(), out.end(), [](const CommonPhrase& a, const CommonPhrase& b) { return a.base < b.base; });
    return out;
}

// Phrases overlap where a long passage stayed: what reaches into the one before is left to the trimming of the gap behind it.
std::vector<CommonPhrase> inOrder(const std::vector<CommonPhrase>& phrases) {
    std::vector<std::size_t> positions;
    for (const CommonPhrase& phrase : phrases) positions.push_back(phrase.variant);
    std::vector<CommonPhrase> out;
    for (const std::size_t i : longestIncreasing(positions)) {
        const CommonPhrase& phrase = phrases[i];
        const bool apart =
            out.empty() || (phrase.base >= out.back().base + out.back().size && phrase.variant >= out.back().variant + out.back().size);
        if (apart) out.push_back(phrase);
    }
    return out;
}

} // namespace

std::vector<CommonPhrase> rarePhrases(std::span<const DiffToken> base, std::span<const DiffToken> variant) {
    for (const std::size_t size : std::array<std::size_t, 3>{4, 2, 1}) {
        auto phrases = inOrder(inBoth(base, variant, size));
        if (!phrases.empty()) return phrases;
    }
    return {};
}

} // namespace chapeau
