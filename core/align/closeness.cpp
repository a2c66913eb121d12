#include "core/align/closeness.h"

#include <algorithm>

namespace chapeau {

namespace {

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

std::vector<std::uint64_t> joined(const std::vector<ParagraphWords>& paragraphs, const std::vector<std::size_t>& which) {
    std::vector<std::uint64_t> out;
    for (const std::size_t i : which) out.insert(out.end(), paragraphs[i].inOrder.begin(), paragraphs[i].inOrder.end());
    return out;
}

} // namespace

const CommonWords& Closeness::ready(std::size_t base) {
    auto& slot = m_ready[base];
    if (!slot) slot.emplace(m_table.base()[base].inOrder);
    return *slot;
}

double Closeness::likeness(std::size_t base, std::size_t variant) {
    const ParagraphWords& b = m_table.base()[base];
    const ParagraphWords& v = m_table.variant()[variant];
    const double dice = ratio(2 * m_table.sharedWeight(b, v), b.weight + v.weight);
    const auto shared = static_cast<double>(ready(base).sharedWith(v.inOrder));
    return (dice + ratio(2 * shared, static_cast<double>(b.inOrder.size() + v.inOrder.size()))) / 2;
}

double Closeness::inOrder(const Link& link) {
    const auto variant = joined(m_table.variant(), link.variant);
    const auto share = [&variant](const CommonWords& base) {
        return ratio(2 * static_cast<double>(base.sharedWith(variant)), static_cast<double>(base.size() + variant.size()));
    };
    return link.base.size() == 1 ? share(ready(link.base.front())) : share(CommonWords{joined(m_table.base(), link.base)});
}

double Closeness::containedInVariant(std::size_t base, std::size_t variant) const {
    const ParagraphWords& b = m_table.base()[base];
    return ratio(m_table.sharedWeight(b, m_table.variant()[variant]), b.weight);
}

double Closeness::containedInBase(std::size_t variant, std::size_t base) const {
    const ParagraphWords& v = m_table.variant()[variant];
    return ratio(m_table.sharedWeight(m_table.base()[base], v), v.weight);
}

NearestBases::NearestBases(const WordTable& table, const std::vector<std::size_t>& among)
    : m_table{table}, m_basesWith(table.words()), m_shared(table.base().size(), 0) {
    for (const std::size_t base : among) {
        for (const CountedWord& word : table.base()[base].counted) m_basesWith[word.word].push_back(base);
    }
}

// Half a part's own weight counts too, so that the whole of which a paragraph is a part is near.
double NearestBases::nearness(std::size_t base, const ParagraphWords& variant) const {
    const double weight = m_table.base()[base].weight;
    return m_shared[base] / std::min(weight, variant.weight) + m_shared[base] / (weight + variant.weight);
}

std::vector<std::size_t> NearestBases::of(std::size_t variant) {
    constexpr std::size_t most = 8;
    const std::size_t tooCommon = 200 + m_table.base().size() / 10;
    const ParagraphWords& words = m_table.variant()[variant];
    std::vector<std::size_t> touched;
    for (const CountedWord& word : words.counted) {
        const auto& bases = m_basesWith[word.word];
        if (bases.size() > tooCommon) continue;
        for (const std::size_t base : bases) {
            if (m_shared[base] == 0) touched.push_back(base);
            m_shared[base] += m_table.weightOf(word.word);
        }
    }
    std::vector<std::pair<double, std::size_t>> ranked;
    for (const std::size_t base : touched) ranked.emplace_back(-nearness(base, words), base);
    for (const std::size_t base : touched) m_shared[base] = 0;
    const std::size_t count = std::min(ranked.size(), most);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end());
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(ranked[i].second);
    return out;
}

} // namespace chapeau
