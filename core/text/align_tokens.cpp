#include "core/text/align_tokens.h"

#include "core/text/align_regions.h"
#include "core/text/rare_phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chapeau {

namespace {

constexpr std::size_t unmatched = std::numeric_limits<std::size_t>::max();
constexpr std::size_t mostCells = 300'000;
constexpr std::size_t fewCells = 600;
constexpr std::size_t mostSteps = 400;
constexpr int weightOfALongRun = 60;
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
        const bool small = base.size() <= mostCells / variant.size();
        if (small && base.size() * variant.size() > fewCells && alignAtLongRuns(region, depth)) return;
        if (small) return keepAll(keptByWeight(base, variant), region);
        if (depth < deepest && alignAtRarePhrases(region, depth)) return;
        // What fails here too has nothing of its own in common and counts as rewritten.
        if (const auto kept = keptIfNearlyEqual(base, variant, mostSteps)) keepAll(*kept, region);
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

    bool alignAtLongRuns(const Change& region, int depth);
    bool alignAtRarePhrases(const Change& region, int depth);
    void alignBetween(const std::vector<CommonPhrase>& phrases, const Change& region, int depth);
    [[nodiscard]] std::vector<Change> changes() const;

    std::span<const DiffToken> m_base;
    std::span<const DiffToken> m_variant;
    std::vector<std::size_t> m_match; ///< of each base token
};

/// The runs among kept tokens (last ones first) that are too long to stand there by accident, in order.
std::vector<CommonPhrase> longRuns(const KeptTokens& kept, std::span<const DiffToken> base) {
    std::vector<CommonPhrase> out;
    int weight = 0;
    for (auto token = kept.rbegin(); token != kept.rend(); ++token) {
        const auto& [i, j] = *token;
        const bool goesOn = !out.empty() && out.back().base + out.back().size == i && out.back().variant + out.back().size == j;
        if (goesOn) {
            ++out.back().size;
        } else {
            if (!out.empty() && weight < weightOfALongRun) out.pop_back();
            out.push_back({i, j, 1});
            weight = 0;
        }
        weight += weightOf(base[i].role);
    }
    if (!out.empty() && weight < weightOfALongRun) out.pop_back();
    return out;
}

/// So many that searching for them costs less than weighing all pairs.
std::size_t stepsWorthTaking(std::size_t base, std::size_t variant) {
    return std::min(mostSteps, static_cast<std::size_t>(std::sqrt(static_cast<double>(base * variant))) * 2 / 3);
}

bool Aligner::alignAtLongRuns(const Change& region, int depth) {
    const auto base = m_base.subspan(region.baseBegin, region.baseEnd - region.baseBegin);
    const auto variant = m_variant.subspan(region.variantBegin, region.variantEnd - region.variantBegin);
    const auto kept = keptIfNearlyEqual(base, variant, stepsWorthTaking(base.size(), variant.size()));
    if (!kept) return false;
    const std::vector<CommonPhrase> runs = longRuns(*kept, base);
    if (!runs.empty()) alignBetween(runs, region, depth);
    return !runs.empty();
}

bool Aligner::alignAtRarePhrases(const Change& region, int depth) {
    const auto base = m_base.subspan(region.baseBegin, region.baseEnd - region.baseBegin);
    const auto variant = m_variant.subspan(region.variantBegin, region.variantEnd - region.variantBegin);
    const std::vector<CommonPhrase> phrases = rarePhrases(base, variant);
    if (!phrases.empty()) alignBetween(phrases, region, depth);
    return !phrases.empty();
}

void Aligner::alignBetween(const std::vector<CommonPhrase>& phrases, const Change& region, int depth) {
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
    alignRegion(gap, depth + 1);
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
