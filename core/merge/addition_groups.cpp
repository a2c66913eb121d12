#include "core/merge/addition_groups.h"

#include "core/text/common_words.h"
#include "core/text/similarity.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace chapeau {

namespace {

struct SimilarPair {
    double similarity = 0;
    std::size_t first = 0;
    std::size_t second = 0;
};

/// The pairs that say nearly the same, most similar first. The words of each text are read once, and most pairs are ruled out by the number
/// of their words.
std::vector<SimilarPair> similarPairs(const std::vector<GapText>& texts) {
    WordNumbers numbers{256};
    std::vector<DiffText> ready;
    std::vector<std::vector<WordNumber>> words;
    for (const GapText& text : texts) words.push_back(numbers.of(ready.emplace_back(text.text)));
    CommonWords common{numbers.size()};
    std::vector<SimilarPair> pairs;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const std::size_t total = words[i].size() + words[j].size();
            const auto enough = static_cast<std::size_t>(sameWish * static_cast<double>(total) / 2);
            if (std::min(words[i].size(), words[j].size()) < enough) continue;
            const std::size_t shared = common.inOrder(words[i], words[j]);
            if (shared < enough) continue;
            const double alike = similarityOf(shared, total, haveSameTokens(ready[i], ready[j]));
            if (alike >= sameWish) pairs.push_back({alike, i, j});
        }
    std::ranges::sort(pairs, [&](const SimilarPair& a, const SimilarPair& b) {
        if (a.similarity != b.similarity) return a.similarity > b.similarity;
        return std::tie(texts[a.first].text, texts[a.second].text) < std::tie(texts[b.first].text, texts[b.second].text);
    });
    return pairs;
}

bool shareProponent(const GapText& a, const GapText& b) {
    return std::ranges::any_of(a.backers.proponents,
                               [&](const DelegationCode& who) { return std::ranges::binary_search(b.backers.proponents, who); });
}

bool oneProposesBoth(const std::vector<GapText>& texts, const std::vector<std::size_t>& left, const std::vector<std::size_t>& right) {
    return std::ranges::any_of(
        left, [&](std::size_t i) { return std::ranges::any_of(right, [&](std::size_t j) { return shareProponent(texts[i], texts[j]); }); });
}

using Groups = std::vector<std::vector<std::size_t>>;

/// Which groups stand right behind which in some sequence.
class StandingOrder {
public:
    StandingOrder(const std::vector<GapText>& texts, const Groups& groups) : m_behind(groups.size()), m_before(groups.size(), 0) {
        for (const auto& group : groups) m_standing.push_back(texts[group.front()].standing);
        std::map<std::size_t, std::vector<std::pair<std::size_t, std::size_t>>> bySequence;
        for (std::size_t group = 0; group < groups.size(); ++group)
            for (const std::size_t index : groups[group])
                for (const auto& [sequence, rank] : texts[index].ranks) bySequence[sequence].emplace_back(rank, group);
        for (auto& [sequence, ranked] : bySequence) link(ranked);
        for (const auto& behind : m_behind)
            for (const std::size_t group : behind) ++m_before[group];
    }

    [[nodiscard]] std::vector<std::size_t> order() {
        std::vector<std::size_t> order;
        while (order.size() < m_before.size()) {
            const std::size_t next = following(order).value_or(firstFree());
            m_done.insert(next);
            for (const std::size_t group : m_behind[next]) --m_before[group];
            order.push_back(next);
        }
        return order;
    }

private:
    void link(std::vector<std::pair<std::size_t, std::size_t>>& ranked) {
        std::ranges::sort(ranked);
        for (std::size_t i = 0; i < ranked.size(); ++i)
            for (std::size_t j = i + 1; j < ranked.size(); ++j) {
                if (ranked[j].first == ranked[i].first || ranked[j].second == ranked[i].second) continue;
                m_behind[ranked[i].second].insert(ranked[j].second);
                break;
            }
    }

    [[nodiscard]] bool isFree(std::size_t group) const { return m_before[group] == 0 && !m_done.contains(group); }

    [[nodiscard]] std::optional<std::size_t> following(const std::vector<std::size_t>& order) const {
        if (order.empty()) return std::nullopt;
        const auto& behind = m_behind[order.back()];
        const auto next = std::ranges::find_if(behind, [&](std::size_t group) { return isFree(group); });
        return next == behind.end() ? std::nullopt : std::optional{*next};
    }

    /// Where sequences contradict one another, none is free: then the first that is left.
    [[nodiscard]] std::size_t firstFree() const {
        std::optional<std::size_t> free;
        std::optional<std::size_t> left;
        for (std::size_t group = 0; group < m_before.size(); ++group) {
            if (m_done.contains(group)) continue;
            if (!left) left = group;
            if (m_before[group] == 0 && (!free || m_standing[group] < m_standing[*free])) free = group;
        }
        return free ? *free : left.value_or(0);
    }

    std::vector<int> m_standing; ///< by group
    std::vector<std::set<std::size_t>> m_behind;
    std::vector<std::size_t> m_before;
    std::set<std::size_t> m_done;
};

} // namespace

Groups alternativeGroups(const std::vector<GapText>& texts) {
    Groups groups(texts.size());
    std::vector<std::size_t> groupOf(texts.size());
    std::iota(groupOf.begin(), groupOf.end(), std::size_t{0});
    for (std::size_t i = 0; i < texts.size(); ++i) groups[i] = {i};
    for (const SimilarPair& pair : similarPairs(texts)) {
        const std::size_t into = std::min(groupOf[pair.first], groupOf[pair.second]);
        const std::size_t from = std::max(groupOf[pair.first], groupOf[pair.second]);
        if (into == from || oneProposesBoth(texts, groups[into], groups[from])) continue;
        for (const std::size_t index : groups[from]) groupOf[index] = into;
        groups[into].insert(groups[into].end(), groups[from].begin(), groups[from].end());
        groups[from].clear();
    }
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    for (auto& group : groups) std::ranges::sort(group);
    return groups;
}

Groups inStandingOrder(const std::vector<GapText>& texts, Groups groups) {
    std::ranges::sort(groups);
    Groups standing;
    for (const std::size_t group : StandingOrder{texts, groups}.order()) standing.push_back(groups[group]);
    return standing;
}

} // namespace chapeau
