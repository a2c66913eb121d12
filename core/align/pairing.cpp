#include "core/align/pairing.h"

#include "core/align/order.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

constexpr double leastInPlace = 0.40;   ///< likeness of a paragraph between the neighbours it had
constexpr double leastElsewhere = 0.58; ///< of one that would have moved
constexpr double leastRewritten = 0.28; ///< of what is left between matched neighbours
constexpr double inPlaceBonus = 0.12;
constexpr double leastContained = 0.5; ///< of a part in the whole that it was split from
constexpr double leastGain = 0.06;     ///< by each further part, over what its parts have alone
constexpr std::size_t mostPairsInGap = 4096;

struct Candidate {
    Link link;
    double score = 0;
};

/// The base paragraphs that a variant paragraph answers to if nothing moved: those between its matched neighbours.
struct Bounds {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool contains(std::size_t base) const { return begin <= base && base < end; }

    friend auto operator<=>(const Bounds&, const Bounds&) = default;
};

void sortBestFirst(std::vector<Candidate>& candidates) {
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
}

class Pairing {
public:
    Pairing(const WordTable& table, const Job& job)
        : m_table{table}, m_job{job}, m_base{table.base()}, m_variant{table.variant()}, m_closeness{table}, m_ofBase(m_base.size(), none),
          m_ofVariant(m_variant.size(), none) {}

    Result<std::vector<Link>> pair() {
        linkEqual();
        if (!linkSimilar()) return fail(ErrorCode::cancelled);
        linkRewritten();
        std::sort(m_links.begin(), m_links.end(), [](const Link& a, const Link& b) { return a.variant < b.variant; });
        return std::move(m_links);
    }

private:
    [[nodiscard]] bool isFree(const Link& link) const {
        const auto all = [](const std::vector<std::size_t>& which, const std::vector<std::size_t>& owner) {
            return std::all_of(which.begin(), which.end(), [&owner](std::size_t i) { return owner[i] == none; });
        };
        return all(link.base, m_ofBase) && all(link.variant, m_ofVariant);
    }

    void accept(Link link) {
        for (const std::size_t b : link.base) m_ofBase[b] = m_links.size();
        for (const std::size_t v : link.variant) m_ofVariant[v] = m_links.size();
        m_links.push_back(std::move(link));
    }

    static std::vector<std::size_t> freeOf(const std::vector<std::size_t>& owner, Bounds among) {
        std::vector<std::size_t> out;
        for (std::size_t i = among.begin; i < among.end; ++i) {
            if (owner[i] == none) out.push_back(i);
        }
        return out;
    }

    void linkEqual();
    [[nodiscard]] std::vector<Bounds> boundsByOrder() const;
    bool linkSimilar();
    void linkRewritten();
    void linkRewrittenIn(const std::vector<std::size_t>& base, const std::vector<std::size_t>& variant);
    void addCandidates(std::size_t b, std::size_t v, bool inPlace, std::vector<Candidate>& out);
    [[nodiscard]] Candidate grown(std::size_t b, std::size_t v, std::vector<std::size_t> Link::*side);
    [[nodiscard]] bool isPart(std::size_t next, std::size_t b, std::size_t v, std::vector<std::size_t> Link::*side) const;

    const WordTable& m_table;
    const Job& m_job;
    const std::vector<ParagraphWords>& m_base;
    const std::vector<ParagraphWords>& m_variant;
    Closeness m_closeness;
    std::vector<std::size_t> m_ofBase; ///< its link, or none
    std::vector<std::size_t> m_ofVariant;
    std::vector<Link> m_links;
};

// First those that exist once on each side; they then tell which of several equal ones stands where.
void Pairing::linkEqual() {
    std::map<std::string_view, Link> groups;
    for (std::size_t b = 0; b < m_base.size(); ++b) groups[m_base[b].exact].base.push_back(b);
    for (std::size_t v = 0; v < m_variant.size(); ++v) groups[m_variant[v].exact].variant.push_back(v);
    for (const auto& [text, group] : groups) {
        if (group.base.size() == 1 && group.variant.size() == 1) accept(group);
    }
    const auto bounds = boundsByOrder();
    for (const bool inPlace : {true, false}) {
        for (const auto& [text, group] : groups) {
            for (const std::size_t v : group.variant) {
                const auto fits = [&](std::size_t b) { return isFree({{b}, {v}}) && (!inPlace || bounds[v].contains(b)); };
                const auto b = std::find_if(group.base.begin(), group.base.end(), fits);
                if (b != group.base.end()) accept({{*b}, {v}});
            }
        }
    }
}

std::vector<Bounds> Pairing::boundsByOrder() const {
    std::vector<Link> links = m_links;
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.variant < b.variant; });
    std::vector<std::size_t> positions;
    std::vector<double> weights;
    for (const Link& link : links) {
        positions.push_back(link.base.front());
        weights.push_back(1 + static_cast<double>(m_base[link.base.front()].inOrder.size()) * 1e-7);
    }
    std::vector<Bounds> out(m_variant.size());
    std::size_t v = 0;
    std::size_t begin = 0;
    for (const std::size_t i : heaviestIncreasing(positions, weights)) {
        for (; v <= links[i].variant.back(); ++v) out[v] = {begin, links[i].base.front()};
        begin = links[i].base.back() + 1;
    }
    for (; v < out.size(); ++v) out[v] = {begin, m_base.size()};
    return out;
}

bool Pairing::linkSimilar() {
    const auto bounds = boundsByOrder();
    NearestBases nearest{m_table, freeOf(m_ofBase, {0, m_base.size()})};
    std::vector<Candidate> candidates;
    for (std::size_t v = 0; v < m_variant.size(); ++v) {
        if (m_job.stopped()) return false;
        m_job.report(v, m_variant.size());
        if (m_ofVariant[v] != none) continue;
        for (const std::size_t b : nearest.of(v)) addCandidates(b, v, bounds[v].contains(b), candidates);
    }
    sortBestFirst(candidates);
    for (Candidate& candidate : candidates) {
        if (isFree(candidate.link)) accept(std::move(candidate.link));
    }
    return !m_job.stopped();
}

void Pairing::addCandidates(std::size_t b, std::size_t v, bool inPlace, std::vector<Candidate>& out) {
    const double bonus = inPlace ? inPlaceBonus : 0;
    const double likeness = m_closeness.likeness(b, v);
    if (likeness >= (inPlace ? leastInPlace : leastElsewhere)) out.push_back({{{b}, {v}}, likeness + bonus});
    for (const auto side : {&Link::variant, &Link::base}) {
        Candidate several = grown(b, v, side);
        if ((several.link.*side).size() == 1 || several.score < leastElsewhere) continue;
        several.score += bonus;
        out.push_back(std::move(several));
    }
}

// A split, or a join, as long as each further part brings words of its own that the whole has.
Candidate Pairing::grown(std::size_t b, std::size_t v, std::vector<std::size_t> Link::*side) {
    Candidate whole{{{b}, {v}}, 0};
    if (!isPart((whole.link.*side).front(), b, v, side)) return whole;
    whole.score = m_closeness.inOrder(whole.link);
    for (std::size_t next = (whole.link.*side).front() + 1; isPart(next, b, v, side); ++next) {
        Link alone{{b}, {v}};
        (alone.*side).front() = next;
        Link larger = whole.link;
        (larger.*side).push_back(next);
        const double score = m_closeness.inOrder(larger);
        if (score < std::max(whole.score, m_closeness.inOrder(alone)) + leastGain) break;
        whole = {std::move(larger), score};
    }
    return whole;
}

bool Pairing::isPart(std::size_t next, std::size_t b, std::size_t v, std::vector<std::size_t> Link::*side) const {
    const auto& owner = side == &Link::variant ? m_ofVariant : m_ofBase;
    if (next >= owner.size() || owner[next] != none) return false;
    const bool split = side == &Link::variant;
    return (split ? m_closeness.containedInBase(next, b) : m_closeness.containedInVariant(next, v)) >= leastContained;
}

void Pairing::linkRewritten() {
    const auto bounds = boundsByOrder();
    std::map<Bounds, std::vector<std::size_t>> gaps;
    for (const std::size_t v : freeOf(m_ofVariant, {0, m_variant.size()})) gaps[bounds[v]].push_back(v);
    for (const auto& [gap, variant] : gaps) {
        const auto base = freeOf(m_ofBase, gap);
        if (base.size() <= mostPairsInGap / variant.size()) linkRewrittenIn(base, variant);
    }
}

// Nothing says that these moved, so a pair that would cross a better one is no pair.
void Pairing::linkRewrittenIn(const std::vector<std::size_t>& base, const std::vector<std::size_t>& variant) {
    std::vector<Candidate> pairs;
    for (const std::size_t b : base) {
        for (const std::size_t v : variant) {
            const double likeness = m_closeness.likeness(b, v);
            if (likeness >= leastRewritten) pairs.push_back({{{b}, {v}}, likeness});
        }
    }
    sortBestFirst(pairs);
    std::vector<Link> taken;
    for (const Candidate& pair : pairs) {
        const auto crosses = [&](const Link& t) { return (t.base < pair.link.base) != (t.variant < pair.link.variant); };
        if (!isFree(pair.link) || std::any_of(taken.begin(), taken.end(), crosses)) continue;
        taken.push_back(pair.link);
        accept(pair.link);
    }
}

} // namespace

Result<std::vector<Link>> linkParagraphs(const WordTable& table, const Job& job) {
    return Pairing{table, job}.pair();
}

} // namespace chapeau
