// How close paragraphs are, for a mapping: by rare words that both have, and by words in order. For core/align only.
// Keeps its tables from call to call; not for several threads at once.
#pragma once

#include "core/align/word_pool.h"
#include "core/text/common_words.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace chapeau {

/// Base paragraphs and the variant paragraphs they became; several on one side at most.
struct Link {
    std::vector<std::size_t> base;
    std::vector<std::size_t> variant;
    double similarity = 1;
};

/// What one base paragraph and one variant paragraph share.
struct Overlap {
    double weight = 0;       ///< of the words that both have, order aside
    std::size_t inOrder = 0; ///< words
};

class Closeness {
public:
    explicit Closeness(const WordPool& pool) : m_pool{pool}, m_common{pool.vocabulary()}, m_counts(pool.vocabulary(), 0) {}

    [[nodiscard]] double sharedWeight(std::size_t base, std::size_t variant);
    [[nodiscard]] Overlap overlap(std::size_t base, std::size_t variant);
    /// 0..1: the mean of the weight of shared words, order aside, and of the words shared in order.
    [[nodiscard]] double likeness(std::size_t base, std::size_t variant, const Overlap& overlap) const;
    /// 0..1: twice the words shared in order over the words of both.
    [[nodiscard]] double inOrder(const Link& link);
    /// Words shared in order, and words of both together.
    [[nodiscard]] std::pair<std::size_t, std::size_t> sharedAndAll(const Link& link);

private:
    const WordPool& m_pool;
    CommonWords m_common;
    std::vector<std::uint32_t> m_counts; ///< by word; all 0 between calls
};

/// Finds the few base paragraphs that share most with a variant paragraph, without looking at all of them.
class NearestBases {
public:
    explicit NearestBases(const WordPool& pool, std::size_t bases);

    /// At most eight, nearest first.
    [[nodiscard]] std::vector<std::size_t> of(std::size_t variant);

private:
    [[nodiscard]] double nearness(std::size_t base, const PooledWords& variant) const;

    const WordPool& m_pool;
    std::size_t m_tooCommon;      ///< a word in more base paragraphs than this tells little
    std::vector<double> m_shared; ///< by base paragraph; all 0 between calls
};

} // namespace chapeau
