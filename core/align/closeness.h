// How close paragraphs are, for a mapping: by rare words that both have, and by words in order. For core/align only.
// Not for several threads at once: it makes paragraphs ready for comparison as they are asked for.
#pragma once

#include "core/align/paragraph_words.h"

#include <optional>
#include <span>
#include <vector>

namespace chapeau {

/// Base paragraphs and the variant paragraphs they became; neighbours in a row, several on one side at most.
struct Link {
    std::vector<std::size_t> base;
    std::vector<std::size_t> variant;
};

class Closeness {
public:
    explicit Closeness(const WordTable& table) : m_table{table}, m_ready(table.base().size()) {}

    /// 0..1: the mean of the weight of shared words, order aside, and of the words shared in order.
    [[nodiscard]] double likeness(std::size_t base, std::size_t variant);
    /// 0..1: twice the words shared in order over the words of both.
    [[nodiscard]] double inOrder(const Link& link);
    /// 0..1: how much of the base paragraph's weight the variant paragraph has, and the other way round.
    [[nodiscard]] double containedInVariant(std::size_t base, std::size_t variant) const;
    [[nodiscard]] double containedInBase(std::size_t variant, std::size_t base) const;

private:
    [[nodiscard]] const CommonWords& ready(std::size_t base);

    const WordTable& m_table;
    std::vector<std::optional<CommonWords>> m_ready; ///< of the base
};

/// Finds the few base paragraphs that share most with a variant paragraph, without looking at all of them.
class NearestBases {
public:
    /// `among` are indexes of base paragraphs.
    NearestBases(const WordTable& table, const std::vector<std::size_t>& among);

    /// At most eight, nearest first.
    [[nodiscard]] std::vector<std::size_t> of(std::size_t variant);

private:
    [[nodiscard]] double nearness(std::size_t base, const ParagraphWords& variant) const;

    const WordTable& m_table;
    std::vector<std::vector<std::size_t>> m_basesWith; ///< by word
    std::vector<double> m_shared;                      ///< by base paragraph; all 0 between calls
};

} // namespace chapeau
