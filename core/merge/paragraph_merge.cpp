#include "core/merge/paragraph_merge.h"

#include "core/merge/overlap.h"

#include <algorithm>

namespace chapeau {

namespace {

template <class T>
void unite(std::vector<T>& all, const std::vector<T>& more) {
    all.insert(all.end(), more.begin(), more.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

/// Each different edit, with the wordings that make it.
using Makers = std::map<Edit, std::vector<const Wordings::value_type*>>;

Makers makersOf(const Wordings& wordings, const std::string& base) {
    Makers makers;
    for (const auto& wording : wordings)
        for (const Edit& edit : diffWords(base, wording.first)) makers[edit].push_back(&wording);
    return makers;
}

/// The group's alternatives: what each wording that takes part makes of the whole range. Edits of one wording that together come to the
/// same as another's are the same alternative, however the diff cut them.
Wordings alternativesIn(const OverlapGroup& group, const std::vector<Edit>& edits, const Makers& makers, const std::string& base) {
    std::map<const Wordings::value_type*, std::vector<Edit>> ownEdits;
    for (std::size_t i = group.first; i < group.last; ++i)
        for (const auto* wording : makers.at(edits[i])) ownEdits[wording].push_back(edits[i]);
    Wordings alternatives;
    for (const auto& [wording, own] : ownEdits)
        alternatives[sliceWithEdits(base, group.base, own)].add(wording->second.proponents, wording->second.sources);
    return alternatives;
}

} // namespace

void Backers::add(const std::vector<DelegationCode>& moreProponents, const std::vector<std::size_t>& moreSources) {
    unite(proponents, moreProponents);
    unite(sources, moreSources);
}

void mergeWordings(const Wordings& wordings, MergedParagraph& paragraph) {
    const Makers makers = makersOf(wordings, paragraph.base);
    std::vector<Edit> edits;
    for (const auto& [edit, makersOfEdit] : makers) edits.push_back(edit);
    for (const OverlapGroup& group : overlapGroups(edits)) {
        const Wordings alternatives = alternativesIn(group, edits, makers, paragraph.base);
        if (alternatives.size() == 1) {
            const auto& [text, backers] = *alternatives.begin();
            paragraph.edits.push_back({group.base, text, backers.proponents, backers.sources});
            continue;
        }
        Cluster cluster{group.base, {}};
        for (const auto& [text, backers] : alternatives) cluster.alternatives.push_back({text, backers.proponents, backers.sources});
        paragraph.clusters.push_back(std::move(cluster));
    }
}

} // namespace chapeau
