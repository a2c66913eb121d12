#include "core/align/links.h"

#include "core/align/order.h"

#include <algorithm>

namespace chapeau {

bool Links::isFree(const Link& link) const {
    return std::ranges::all_of(link.base, [this](std::size_t b) { return isFreeBase(b); }) &&
           std::ranges::all_of(link.variant, [this](std::size_t v) { return isFreeVariant(v); });
}

std::vector<std::size_t> Links::freeBases(Bounds among) const {
    std::vector<std::size_t> out;
    for (std::size_t b = among.begin; b < among.end; ++b) {
        if (isFreeBase(b)) out.push_back(b);
    }
    return out;
}

std::vector<std::size_t> Links::freeVariants() const {
    std::vector<std::size_t> out;
    for (std::size_t v = 0; v < m_ofVariant.size(); ++v) {
        if (isFreeVariant(v)) out.push_back(v);
    }
    return out;
}

void Links::accept(Link link) {
    for (const std::size_t b : link.base) m_ofBase[b] = m_links.size();
    for (const std::size_t v : link.variant) m_ofVariant[v] = m_links.size();
    m_links.push_back(std::move(link));
}

std::vector<Bounds> Links::boundsByOrder(const ParagraphTexts& base) const {
    std::vector<const Link*> links;
    std::vector<std::size_t> positions;
    std::vector<double> weights;
    for (std::size_t v = 0; v < m_ofVariant.size(); ++v) {
        if (isFreeVariant(v)) continue;
        const Link& link = m_links[m_ofVariant[v]];
        if (link.variant.front() != v) continue;
        links.push_back(&link);
        positions.push_back(link.base.front());
        weights.push_back(1 + static_cast<double>(base.text(link.base.front()).size()) * 1e-8);
    }
    std::vector<Bounds> out(m_ofVariant.size());
    std::size_t v = 0;
    std::size_t begin = 0;
    for (const std::size_t i : heaviestIncreasing(positions, weights)) {
        for (; v <= links[i]->variant.back(); ++v) out[v] = {begin, links[i]->base.front()};
        begin = links[i]->base.back() + 1;
    }
    for (; v < out.size(); ++v) out[v] = {begin, m_ofBase.size()};
    return out;
}

std::vector<Link> Links::inOrder() && {
    std::ranges::sort(m_links, {}, &Link::variant);
    return std::move(m_links);
}

} // namespace chapeau
