#include "core/merge/rebase.h"

#include "core/merge/overlap.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace chapeau {

namespace {

/// A change to the old base, and whether it is only the proposal's.
struct Change {
    Edit edit;
    bool ours = false;
};

bool has(const std::vector<Edit>& edits, const Edit& edit) {
    return std::ranges::find(edits, edit) != edits.end();
}

class Carrier {
public:
    Carrier(std::string_view base, std::vector<Edit> ours, std::vector<Edit> theirs)
        : m_base{base}, m_ours{std::move(ours)}, m_theirs{std::move(theirs)} {
        m_all = m_ours;
        m_all.insert(m_all.end(), m_theirs.begin(), m_theirs.end());
        std::ranges::sort(m_all);
        m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
    }

    Rebased carry() {
        for (const OverlapGroup& group : overlapGroups(m_all)) settle(group);
        // What is in the base already comes before what is only proposed for the same place.
        std::ranges::stable_sort(
            m_changes, [](const Change& a, const Change& b) { return std::tie(a.edit.base, a.ours) < std::tie(b.edit.base, b.ours); });
        std::vector<Edit> edits;
        for (const Change& change : m_changes) edits.push_back(change.edit);
        const bool added = std::ranges::any_of(m_changes, &Change::ours);
        const Carriage carriage = m_contested ? Carriage::needsLook : added ? Carriage::carried : Carriage::takenOver;
        return {sliceWithEdits(m_base, {0, m_base.size()}, edits), carriage};
    }

private:
    void settle(const OverlapGroup& group) {
        std::vector<Edit> ours;
        std::vector<Edit> theirs;
        for (std::size_t i = group.first; i < group.last; ++i) {
            if (has(m_ours, m_all[i])) ours.push_back(m_all[i]);
            if (has(m_theirs, m_all[i])) theirs.push_back(m_all[i]);
        }
        const std::string ourSlice = sliceWithEdits(m_base, group.base, ours);
        const std::string theirSlice = sliceWithEdits(m_base, group.base, theirs);
        const bool contested = !ours.empty() && !theirs.empty() && ourSlice != theirSlice;
        const bool isOurs = contested || theirs.empty();
        m_contested = m_contested || contested;
        m_changes.push_back({{group.base, isOurs ? ourSlice : theirSlice}, isOurs});
    }

    std::string_view m_base;
    std::vector<Edit> m_ours;
    std::vector<Edit> m_theirs;
    std::vector<Edit> m_all;
    std::vector<Change> m_changes;
    bool m_contested = false;
};

} // namespace

std::string_view nameOf(Carriage carriage) {
    switch (carriage) {
    case Carriage::carried: return "carried";
    case Carriage::takenOver: return "taken over";
    case Carriage::needsLook: return "needs a look";
    case Carriage::notApplicable: return "not applicable";
    }
    return {};
}

Rebased rebase(std::string_view oldBase, std::string_view text, std::string_view newBase) {
    if (text == newBase) return {std::string{text}, Carriage::takenOver};
    if (newBase == oldBase) return {std::string{text}, Carriage::carried};
    if (newBase.empty()) return {std::string{text}, Carriage::notApplicable};
    return Carrier{oldBase, diffWords(oldBase, text), diffWords(oldBase, newBase)}.carry();
}

} // namespace chapeau
