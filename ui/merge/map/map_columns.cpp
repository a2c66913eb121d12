#include "ui/merge/map/map_columns.h"

#include <algorithm>
#include <numeric>

namespace chapeau {

namespace {

/// Delegations that want the same in less than a quarter of what they want don't stand together.
constexpr double leastLikeness = 0.25;

struct Nearest {
    std::size_t a = 0;
    std::size_t b = 0;
    double likeness = 0;
};

class Clustering {
public:
    explicit Clustering(const Company& company) : m_size{company.size()}, m_likeness(m_size * m_size), m_members(m_size) {
        for (std::size_t a = 0; a < m_size; ++a) {
            m_members[a] = {a};
            for (std::size_t b = 0; b < m_size; ++b) at(a, b) = company.likeness(a, b);
        }
    }

    std::vector<std::vector<std::size_t>> run() {
        for (Nearest next = nearest(); next.likeness >= leastLikeness; next = nearest()) join(next.a, next.b);
        std::erase_if(m_members, [](const auto& group) { return group.empty(); });
        return std::move(m_members);
    }

private:
    double& at(std::size_t a, std::size_t b) { return m_likeness[a * m_size + b]; }

    /// The first of the most alike.
    Nearest nearest() {
        Nearest best;
        for (std::size_t a = 0; a < m_size; ++a) {
            if (m_members[a].empty()) continue;
            for (std::size_t b = a + 1; b < m_size; ++b)
                if (!m_members[b].empty() && at(a, b) > best.likeness) best = {a, b, at(a, b)};
        }
        return best;
    }

    void join(std::size_t a, std::size_t b) {
        const auto sizeA = static_cast<double>(m_members[a].size());
        const auto sizeB = static_cast<double>(m_members[b].size());
        for (std::size_t other = 0; other < m_size; ++other) {
            at(a, other) = (at(a, other) * sizeA + at(b, other) * sizeB) / (sizeA + sizeB);
            at(other, a) = at(a, other);
        }
        m_members[a].insert(m_members[a].end(), m_members[b].begin(), m_members[b].end());
        m_members[b].clear();
    }

    std::size_t m_size;
    std::vector<double> m_likeness;
    std::vector<std::vector<std::size_t>> m_members;
};

} // namespace

Company::Company(std::size_t delegations) : m_places(delegations), m_same(delegations * delegations) {}

void Company::agree(const std::vector<std::size_t>& delegations) {
    for (const auto a : delegations) {
        ++m_places[a];
        for (const auto b : delegations) ++m_same[a * size() + b];
    }
}

double Company::likeness(std::size_t a, std::size_t b) const {
    const auto same = m_same[a * size() + b];
    const auto either = m_places[a] + m_places[b] - same;
    return either == 0 ? 0 : static_cast<double>(same) / static_cast<double>(either);
}

ColumnGroups groupsOf(const Company& company) {
    auto groups = Clustering{company}.run();
    std::ranges::stable_partition(groups, [](const auto& group) { return group.size() > 1; });
    ColumnGroups result;
    bool alone = false;
    for (const auto& group : groups) {
        if (!alone) result.begins.push_back(result.order.size());
        alone = group.size() == 1;
        result.order.insert(result.order.end(), group.begin(), group.end());
    }
    return result;
}

} // namespace chapeau
