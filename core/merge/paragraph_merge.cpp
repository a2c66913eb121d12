#include "core/merge/paragraph_merge.h"

#include "core/merge/common_cuts.h"
#include "core/merge/overlap.h"

#include <algorithm>
#include <map>
#include <set>

namespace chapeau {

namespace {

/// An edit and the index of the wording that makes it.
struct MadeEdit {
    Edit edit;
    std::size_t wording = 0;

    friend auto operator<=>(const MadeEdit&, const MadeEdit&) = default;
};

std::vector<MadeEdit> madeEdits(const std::vector<Wording>& wordings, const std::string& base) {
    std::vector<EditsOfText> texts;
    texts.reserve(wordings.size());
    const DiffText ready{base};
    for (const Wording& wording : wordings) texts.push_back(diffWords(ready, DiffText{wording.text}));
    if (texts.size() > 1) useCommonCuts(base, texts);
    std::vector<MadeEdit> made;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (Edit& edit : texts[i]) made.push_back({std::move(edit), i});
    std::ranges::sort(made);
    return made;
}

template <class T>
void sortOnce(std::vector<T>& all) {
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

/// Who stands behind several wordings together.
class Union {
public:
    void add(const std::vector<DelegationCode>& proponents, std::span<const std::size_t> sources) {
        m_backers.proponents.insert(m_backers.proponents.end(), proponents.begin(), proponents.end());
        m_backers.sources.insert(m_backers.sources.end(), sources.begin(), sources.end());
    }
    Backers take() {
        sortOnce(m_backers.proponents);
        sortOnce(m_backers.sources);
        return std::move(m_backers);
    }

private:
    Backers m_backers;
};

/// What each wording that takes part in a group of edits makes of the group's whole range: those that come to the same are one
/// alternative.
std::map<std::string, Union> alternativesIn(ByteRange range, std::span<const MadeEdit> group, const std::vector<Wording>& wordings,
                                            const std::string& base) {
    std::map<std::size_t, std::vector<Edit>> editsOf;
    for (const MadeEdit& made : group) editsOf[made.wording].push_back(made.edit);
    std::map<std::string, Union> alternatives;
    for (const auto& [wording, edits] : editsOf) {
        const Backers& backers = wordings[wording].backers;
        alternatives[sliceWithEdits(base, range, edits)].add(backers.proponents, backers.sources);
    }
    return alternatives;
}

} // namespace

std::vector<Wording> wordingsOf(std::vector<WishedText> wishes) {
    std::ranges::stable_sort(wishes, {}, &WishedText::text);
    std::vector<Wording> wordings;
    for (auto begin = wishes.begin(); begin != wishes.end();) {
        const auto end = std::find_if(begin, wishes.end(), [&](const WishedText& wish) { return wish.text != begin->text; });
        wordings.push_back({begin->text, backersOf(std::span{begin, end})});
        begin = end;
    }
    return wordings;
}

Backers backersOf(std::span<const WishedText> wishes) {
    Union all;
    for (const WishedText& wish : wishes) all.add(*wish.proponents, {&wish.source, 1});
    return all.take();
}

void mergeWordings(const std::vector<Wording>& wordings, MergedParagraph& paragraph) {
    const std::vector<MadeEdit> made = madeEdits(wordings, paragraph.base);
    std::vector<Edit> edits;
    edits.reserve(made.size());
    for (const MadeEdit& one : made) edits.push_back(one.edit);
    edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
    std::size_t begin = 0;
    for (const OverlapGroup& group : overlapGroups(edits)) {
        std::size_t end = begin;
        while (end < made.size() && made[end].edit <= edits[group.last - 1]) ++end;
        auto alternatives = alternativesIn(group.base, std::span{made}.subspan(begin, end - begin), wordings, paragraph.base);
        begin = end;
        if (alternatives.size() == 1) {
            auto& [text, backers] = *alternatives.begin();
            Backers who = backers.take();
            paragraph.edits.push_back({group.base, text, std::move(who.proponents), std::move(who.sources)});
            continue;
        }
        Cluster cluster{group.base, {}};
        for (auto& [text, backers] : alternatives) {
            Backers who = backers.take();
            cluster.alternatives.push_back({text, std::move(who.proponents), std::move(who.sources)});
        }
        paragraph.clusters.push_back(std::move(cluster));
    }
}

} // namespace chapeau
