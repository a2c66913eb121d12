#include "core/align/pairing.h"

#include "core/align/equal_paragraphs.h"
#include "core/align/links.h"
#include "core/text/similarity.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

constexpr double leastInPlace = 0.40;   ///< likeness of a paragraph between the neighbours it had
constexpr double leastElsewhere = 0.63; ///< of one that would have moved
constexpr double leastRewritten = 0.28; ///< of what is left between matched neighbours
constexpr double inPlaceBonus = 0.12;
constexpr double leastContained = 0.5; ///< of a part in the whole that it was split from
constexpr double leastGain = 0.06;     ///< by each further part, over what its parts have alone
constexpr std::size_t mostBetweenParts = 2;
constexpr std::size_t mostPairsInGap = 4096;

struct Candidate {
    Link link;
    double score = 0;
};

using Side = std::vector<std::size_t> Link::*;

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

void sortBestFirst(std::vector<Candidate>& candidates) {
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::score);
}

class Pairing {
public:
    /// `links` has those of equal paragraphs.
    Pairing(ParagraphTexts& base, ParagraphTexts& variant, Links links, const Job& job)
        : m_base{base}, m_variant{variant}, m_job{job}, m_links{std::move(links)},
          m_pool{base, m_links.freeBases(), variant, m_links.freeVariants()}, m_closeness{m_pool} {}

    Result<std::vector<Link>> pair() {
        if (!linkSimilar()) return fail(ErrorCode::cancelled);
        linkRewritten();
        if (m_job.stopped()) return fail(ErrorCode::cancelled);
        return std::move(m_links).inOrder();
    }

private:
    bool linkSimilar();
    void linkRewritten();
    void linkRewrittenIn(const std::vector<std::size_t>& base, const std::vector<std::size_t>& variant);
    void addCandidates(std::size_t b, std::size_t v, bool inPlace, std::vector<Candidate>& out);
    void addSeveral(std::size_t b, std::size_t v, const Overlap& overlap, double bonus, std::vector<Candidate>& out);
    [[nodiscard]] Candidate grown(std::size_t b, std::size_t v, double score, Side side);
    [[nodiscard]] double contained(const Link& one, Side side, double sharedWeight) const;
    [[nodiscard]] bool isPart(const Link& one, Side side);
    [[nodiscard]] bool isFree(std::size_t paragraph, Side side) const;
    void accept(Link link);

    ParagraphTexts& m_base;
    ParagraphTexts& m_variant;
    const Job& m_job;
    Links m_links;
    WordPool m_pool;
    Closeness m_closeness;
};

bool Pairing::linkSimilar() {
    const auto bounds = m_links.boundsByOrder(m_base);
    NearestBases nearest{m_pool, m_base.size()};
    std::vector<Candidate> candidates;
    for (std::size_t v = 0; v < m_variant.size(); ++v) {
        if (m_job.stopped()) return false;
        m_job.report(v, m_variant.size());
        if (!m_links.isFreeVariant(v)) continue;
        for (const std::size_t b : nearest.of(v)) addCandidates(b, v, bounds[v].contains(b), candidates);
    }
    sortBestFirst(candidates);
    for (Candidate& candidate : candidates) {
        if (m_links.isFree(candidate.link)) accept(std::move(candidate.link));
    }
    return !m_job.stopped();
}

void Pairing::accept(Link link) {
    const auto [shared, all] = m_closeness.sharedAndAll(link);
    const bool one = link.base.size() == 1 && link.variant.size() == 1;
    link.similarity =
        similarityOf(shared, all, one && haveSameTokens(m_base.ready(link.base.front()), m_variant.ready(link.variant.front())));
    m_links.accept(std::move(link));
}

void Pairing::addCandidates(std::size_t b, std::size_t v, bool inPlace, std::vector<Candidate>& out) {
    const double bonus = inPlace ? inPlaceBonus : 0;
    const Overlap overlap = m_closeness.overlap(b, v);
    const double likeness = m_closeness.likeness(b, v, overlap);
    if (likeness >= (inPlace ? leastInPlace : leastElsewhere)) out.push_back({{{b}, {v}}, likeness + bonus});
    addSeveral(b, v, overlap, bonus, out);
}

void Pairing::addSeveral(std::size_t b, std::size_t v, const Overlap& overlap, double bonus, std::vector<Candidate>& out) {
    const std::size_t words = m_pool.base(b).inOrder.size() + m_pool.variant(v).inOrder.size();
    const double score = ratio(2 * static_cast<double>(overlap.inOrder), static_cast<double>(words));
    if (score + leastGain > 1) return;
    for (const Side side : {&Link::variant, &Link::base}) {
        if (contained({{b}, {v}}, side, overlap.weight) < leastContained) continue;
        Candidate several = grown(b, v, score, side);
        if ((several.link.*side).size() == 1 || several.score < leastElsewhere) continue;
        several.score += bonus;
        out.push_back(std::move(several));
    }
}

// A split, or a join, as long as each further part brings words of its own that the whole has. Something new may stand between the parts
// of a split.
Candidate Pairing::grown(std::size_t b, std::size_t v, double score, Side side) {
    Candidate whole{{{b}, {v}}, score};
    const std::size_t reach = side == &Link::variant ? mostBetweenParts + 1 : 1;
    std::size_t last = (whole.link.*side).front();
    for (std::size_t next = last + 1; next <= last + reach; ++next) {
        if (!isFree(next, side)) continue;
        Link alone{{b}, {v}};
        (alone.*side).front() = next;
        if (!isPart(alone, side)) continue;
        Link larger = whole.link;
        (larger.*side).push_back(next);
        const double gained = m_closeness.inOrder(larger);
        if (gained < std::max(whole.score, m_closeness.inOrder(alone)) + leastGain) continue;
        whole = {std::move(larger), gained};
        last = next;
    }
    return whole;
}

bool Pairing::isFree(std::size_t paragraph, Side side) const {
    if (side == &Link::variant) return paragraph < m_variant.size() && m_links.isFreeVariant(paragraph);
    return paragraph < m_base.size() && m_links.isFreeBase(paragraph);
}

/// How much of the weight of the paragraph on `side` is in the other one.
double Pairing::contained(const Link& one, Side side, double sharedWeight) const {
    const PooledWords& part = side == &Link::variant ? m_pool.variant(one.variant.front()) : m_pool.base(one.base.front());
    return ratio(sharedWeight, part.weight);
}

bool Pairing::isPart(const Link& one, Side side) {
    return contained(one, side, m_closeness.sharedWeight(one.base.front(), one.variant.front())) >= leastContained;
}

void Pairing::linkRewritten() {
    const auto bounds = m_links.boundsByOrder(m_base);
    std::map<Bounds, std::vector<std::size_t>> gaps;
    for (const std::size_t v : m_links.freeVariants()) gaps[bounds[v]].push_back(v);
    for (const auto& [gap, variant] : gaps) {
        if (m_job.stopped()) return;
        const auto base = m_links.freeBases(gap);
        if (base.size() <= mostPairsInGap / variant.size()) linkRewrittenIn(base, variant);
    }
}

// Nothing says that these moved, so a pair that would cross a better one is no pair.
void Pairing::linkRewrittenIn(const std::vector<std::size_t>& base, const std::vector<std::size_t>& variant) {
    std::vector<Candidate> pairs;
    for (const std::size_t b : base) {
        for (const std::size_t v : variant) {
            const double likeness = m_closeness.likeness(b, v, m_closeness.overlap(b, v));
            if (likeness >= leastRewritten) pairs.push_back({{{b}, {v}}, likeness});
        }
    }
    sortBestFirst(pairs);
    std::vector<Link> taken;
    for (const Candidate& pair : pairs) {
        const auto crosses = [&](const Link& t) { return (t.base < pair.link.base) != (t.variant < pair.link.variant); };
        if (!m_links.isFree(pair.link) || std::any_of(taken.begin(), taken.end(), crosses)) continue;
        taken.push_back(pair.link);
        accept(pair.link);
    }
}

} // namespace

Result<std::vector<Link>> linkParagraphs(ParagraphTexts& base, ParagraphTexts& variant, const Job& job) {
    Links links{base.size(), variant.size()};
    linkEqual(base, variant, links);
    return Pairing{base, variant, std::move(links), job}.pair();
}

} // namespace chapeau
