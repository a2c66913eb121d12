// Who stands with whom: the order of the map's columns by how often delegations want the same. Pure; any thread.
#pragma once

#include <cstddef>
#include <vector>

namespace chapeau {

/// How often each two of a number of delegations want the same, of the times that either wants something.
class Company {
public:
    explicit Company(std::size_t delegations);

    /// All of these want the same in one place; one alone counts too.
    void agree(const std::vector<std::size_t>& delegations);
    /// 0: never the same, 1: always.
    [[nodiscard]] double likeness(std::size_t a, std::size_t b) const;
    [[nodiscard]] std::size_t size() const { return m_places.size(); }

private:
    std::vector<std::size_t> m_places;
    std::vector<std::size_t> m_same; ///< a matrix
};

struct ColumnGroups {
    std::vector<std::size_t> order;  ///< of the delegations
    std::vector<std::size_t> begins; ///< places in `order` where a group begins; groups of several come first, then those that stand alone
};

/// Groups of delegations that are alike on average (average linkage), in each those nearest to one another side by side. What is equally
/// alike stays in the order given, so the result is stable from run to run.
[[nodiscard]] ColumnGroups groupsOf(const Company& company);

} // namespace chapeau
