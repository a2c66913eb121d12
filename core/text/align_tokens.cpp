#include "core/text/align_tokens.h"

#include "core/text/align_regions.h"
#include "core/text/rare_phrases.h"

#include <limits>

namespace chapeau {

namespace {

constexpr std::size_t unmatched = std::numeric_limits<std::size_t>::max();
constexpr std::size_t mostCells = 300'000;
constexpr int deepest = 12;

class Aligner {
public:
    Aligner(std::span<const DiffToken> base, std::span<const DiffToken> variant)
        : m_base{base}, m_variant{variant}, m_match(base.size(), unmatched) {}

    std::vector<Change> align() {
        alignRegion({0, m_base.size(), 0, m_variant.size()}, 0);
        return changes();
    }

private:
    void alignRegion(Change region, int depth) {
        trim(region);
        if (!region.deletes() || !region.inserts()) return;
        const auto base = m_base.subspan(region.baseBegin, region.baseEnd - region.baseBegin);
        const auto variant = m_variant.subspan(region.variantBegin, region.variantEnd - region.variantBegin);
        if (base.size() <= mostCells / variant.size()) return keepAll(keptByWeight(base, variant), region);
        if (depth < deepest && alignAtRarePhrases(region, depth)) return;
        // What fails here too has nothing of its own in common and counts as rewritten.
        if (const auto kept = keptIfNearlyEqual(base, variant)) keepAll(*kept, region);
    }

    void keepAll(const KeptTokens& kept, const Change& region) {
        for (const auto& [i, j] : kept) keep(region.baseBegin + i, region.variantBegin + j);
    }

    void trim(Change& r) {
        while (r.deletes() && r.inserts() && equal(r.baseBegin, r.variantBegin)) keep(r.baseBegin++, r.variantBegin++);
        while (r.deletes() && r.inserts() && equal(r.baseEnd - 1, r.variantEnd - 1)) keep(--r.baseEnd, --r.variantEnd);
    }

    [[nodiscard]] bool equal(std::size_t i, std::size_t j) const { return m_base[i].key == m_variant[j].key; }

    void keep(std::size_t i, std::size_t j) { m_match[i] = j; }

    bool alignAtRarePhrases(const Change& region, int depth);
    [[nodiscard]] std::vector<Change> changes() const;

    std::span<const DiffToken> m_base;
    std::span<const DiffToken> m_variant;
    std::vector<std::size_t> m_match; ///< of each base token
};

bool Aligner::alignAtRarePhrases(const Change& region, int depth) {
    const auto base = m_base.subspan(region.baseBegin, region.baseEnd - region.baseBegin);
    const auto variant = m_variant.subspan(region.variantBegin, region.variantEnd - region.variantBegin);
    const std::vector<CommonPhrase> phrases = rarePhrases(base, variant);
    Change gap = region;
    for (const CommonPhrase& phrase : phrases) {
        gap.baseEnd = region.baseBegin + phrase.base;
        gap.variantEnd = region.variantBegin + phrase.variant;
        alignRegion(gap, depth + 1);
        for (std::size_t k = 0; k < phrase.size; ++k) keep(gap.baseEnd + k, gap.variantEnd + k);
        gap.baseBegin = gap.baseEnd + phrase.size;
        gap.variantBegin = gap.variantEnd + phrase.size;
    }
    gap.baseEnd = region.baseEnd;
    gap.variantEnd = region.variantEnd;
    if (!phrases.empty()) alignRegion(gap, depth + 1);
    return !phrases.empty();
}

std::vector<Change> Aligner::changes() const {
    std::vector<Change> out;
    Change open;
    for (std::size_t i = 0; i <= m_base.size(); ++i) {
        const bool end = i == m_base.size();
        if (!end && m_match[i] == unmatched) continue;
        open.baseEnd = i;
        open.variantEnd = end ? m_variant.size() : m_match[i];
        if (open.deletes() || open.inserts()) out.push_back(open);
        open.baseBegin = i + 1;
        open.variantBegin = open.variantEnd + 1;
    }
    return out;
}

} // namespace

int weightOf(TokenRole role) {
    switch (role) {
    case TokenRole::content: return 12;
    case TokenRole::function: return 4;
    case TokenRole::mark:
    case TokenRole::opening: return 2;
    case TokenRole::stop: return 8;
    case TokenRole::lineEnd: return 12;
    }
    return 0;
}

std::vector<Change> alignTokens(std::span<const DiffToken> base, std::span<const DiffToken> variant) {
    return Aligner{base, variant}.align();
}

} // namespace chapeau
