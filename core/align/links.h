// The links found so far between the paragraphs of two texts, and what their order tells of those still free. For core/align only.
#pragma once

#include "core/align/closeness.h"

#include <cstddef>
#include <vector>

namespace chapeau {

/// The base paragraphs that a variant paragraph answers to if nothing moved: those between its matched neighbours.
struct Bounds {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool contains(std::size_t base) const { return begin <= base && base < end; }

    friend auto operator<=>(const Bounds&, const Bounds&) = default;
};

class Links {
public:
    Links(std::size_t bases, std::size_t variants) : m_ofBase(bases, none), m_ofVariant(variants, none) {}

    [[nodiscard]] bool isFreeBase(std::size_t base) const { return m_ofBase[base] == none; }
    [[nodiscard]] bool isFreeVariant(std::size_t variant) const { return m_ofVariant[variant] == none; }
    [[nodiscard]] bool isFree(const Link& link) const;
    [[nodiscard]] std::vector<std::size_t> freeBases(Bounds among) const;
    [[nodiscard]] std::vector<std::size_t> freeBases() const { return freeBases({0, m_ofBase.size()}); }
    [[nodiscard]] std::vector<std::size_t> freeVariants() const;

    /// The link must be free.
    void accept(Link link);
    /// By variant paragraph; they never decrease.
    [[nodiscard]] std::vector<Bounds> boundsByOrder(const ParagraphTexts& base) const;
    /// In the variant's order.
    [[nodiscard]] std::vector<Link> inOrder() &&;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::vector<std::size_t> m_ofBase; ///< its link, or none
    std::vector<std::size_t> m_ofVariant;
    std::vector<Link> m_links;
};

} // namespace chapeau
