#include "core/align/closeness.h"

#include <algorithm>

namespace chapeau {

namespace {

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

} // namespace

double Closeness::sharedWeight(std::size_t base, std::size_t variant) {
    const auto& a = m_pool.base(base).inOrder;
    double shared = 0;
    for (const WordNumber word : a) ++m_counts[word];
    for (const WordNumber word : m_pool.variant(variant).inOrder) {
        if (m_counts[word] == 0) continue;
        --m_counts[word];
        shared += m_pool.weightOf(word);
    }
    for (const WordNumber word : a) m_counts[word] = 0;
    return shared;
}

Overlap Closeness::overlap(std::size_t base, std::size_t variant) {
    return {sharedWeight(base, variant), m_common.inOrder(m_pool.base(base).inOrder, m_pool.variant(variant).inOrder)};
}

double Closeness::likeness(std::size_t base, std::size_t variant, const Overlap& overlap) const {
    const PooledWords& b = m_pool.base(base);
    const PooledWords& v = m_pool.variant(variant);
    const double byWeight = ratio(2 * overlap.weight, b.weight + v.weight);
    return (byWeight + ratio(2 * static_cast<double>(overlap.inOrder), static_cast<double>(b.inOrder.size() + v.inOrder.size()))) / 2;
}

double Closeness::inOrder(const Link& link) {
    const auto [shared, all] = sharedAndAll(link);
    return ratio(2 * static_cast<double>(shared), static_cast<double>(all));
}

std::pair<std::size_t, std::size_t> Closeness::sharedAndAll(const Link& link) {
    std::vector<WordNumber> base;
    for (const std::size_t b : link.base) base.insert(base.end(), m_pool.base(b).inOrder.begin(), m_pool.base(b).inOrder.end());
    std::vector<WordNumber> variant;
    for (const std::size_t v : link.variant)
        variant.insert(variant.end(), m_pool.variant(v).inOrder.begin(), m_pool.variant(v).inOrder.end());
    return {m_common.inOrder(base, variant), base.size() + variant.size()};
}

NearestBases::NearestBases(const WordPool& pool, std::size_t bases) : m_pool{pool}, m_tooCommon{24 + bases / 12}, m_shared(bases, 0) {}

// Half a part's own weight counts too, so that the whole of which a paragraph is a part is near.
double NearestBases::nearness(std::size_t base, const PooledWords& variant) const {
    const double weight = m_pool.base(base).weight;
    return m_shared[base] / std::min(weight, variant.weight) + m_shared[base] / (weight + variant.weight);
}

std::vector<std::size_t> NearestBases::of(std::size_t variant) {
    constexpr std::size_t most = 8;
    constexpr double leastOfNearest = 0.35;
    const PooledWords& words = m_pool.variant(variant);
    std::vector<std::size_t> touched;
    for (const WordNumber word : words.inOrder) {
        const auto bases = m_pool.basesWith(word);
        if (bases.size() > m_tooCommon) continue;
        for (const std::size_t base : bases) {
            if (m_shared[base] == 0) touched.push_back(base);
            m_shared[base] += m_pool.weightOf(word);
        }
    }
    std::vector<std::pair<double, std::size_t>> ranked;
    ranked.reserve(touched.size());
    double nearest = 0;
    for (const std::size_t base : touched) {
        const double near = nearness(base, words);
        nearest = std::max(nearest, near);
        if (near >= leastOfNearest * nearest) ranked.emplace_back(-near, base);
    }
    std::erase_if(ranked, [nearest](const auto& one) { return -one.first < leastOfNearest * nearest; });
    for (const std::size_t base : touched) m_shared[base] = 0;
    const std::size_t count = std::min(ranked.size(), most);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end());
    std::vector<std::size_t> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) out.push_back(ranked[i].second);
    return out;
}

} // namespace chapeau
