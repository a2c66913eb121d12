#include "core/merge/rolling_changes.h"

#include "core/merge/paragraph_merge.h"
#include "core/merge/same_reading.h"
#include "core/text/word_diff.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::ptrdiff_t longPassage = 6;

template <class T>
void unite(std::vector<T>& all, const std::vector<T>& more) {
    all.insert(all.end(), more.begin(), more.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

std::vector<Alternative> readDifferently(std::string_view retained, const std::vector<Alternative>& alternatives) {
    std::vector<std::string_view> texts{retained};
    for (const Alternative& alternative : alternatives) texts.push_back(alternative.text);
    const auto first = firstReadings(texts);
    std::vector<Alternative> different;
    std::vector<std::size_t> placeOf(texts.size(), 0);
    for (std::size_t i = 1; i < texts.size(); ++i) {
        if (first[i] == 0) continue;
        if (first[i] == i) {
            placeOf[i] = different.size();
            different.push_back(alternatives[i - 1]);
        } else {
            Alternative& same = different[placeOf[first[i]]];
            unite(same.proponents, alternatives[i - 1].proponents);
            unite(same.sources, alternatives[i - 1].sources);
        }
    }
    return different;
}

std::size_t commonBegin(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

std::size_t commonEnd(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin());
}

} // namespace

std::vector<RollingChange> rollingChanges(const MergedParagraph& paragraph) {
    std::vector<RollingChange> changes;
    const auto add = [&](ByteRange range, const std::vector<Alternative>& alternatives) {
        auto different = readDifferently(std::string_view{paragraph.base}.substr(range.begin, range.size()), alternatives);
        if (!different.empty()) changes.push_back({range, std::move(different)});
    };
    for (const AttributedEdit& edit : paragraph.edits) add(edit.base, {{edit.text, edit.proponents, edit.sources}});
    for (const Cluster& cluster : paragraph.clusters) add(cluster.base, cluster.alternatives);
    std::ranges::stable_sort(changes, {}, &RollingChange::base);
    return changes;
}

bool keepsAThird(std::string_view passage, std::string_view text) {
    if (text.empty()) return false;
    const std::size_t begin = commonBegin(passage, text);
    const std::size_t end = commonEnd(passage.substr(begin), text.substr(begin));
    if (3 * (begin + end) >= passage.size()) return true;
    std::size_t changed = 0;
    for (const Edit& edit : diffWords(passage, text)) changed += edit.base.size();
    return 3 * (passage.size() - changed) >= passage.size();
}

SortedAlternatives sortedByKeeping(std::string_view retained, const std::vector<Alternative>& alternatives) {
    SortedAlternatives sorted;
    for (const Alternative& alternative : alternatives)
        (keepsAThird(retained, alternative.text) ? sorted.mending : sorted.replacing).push_back(alternative);
    return sorted;
}

bool isLong(std::string_view passage) {
    return std::ranges::count(passage, ' ') + 1 >= longPassage;
}

MergedParagraph mergedPassage(std::string_view retained, const std::vector<Alternative>& alternatives) {
    MergedParagraph passage;
    passage.base = retained;
    std::vector<Wording> wordings;
    for (const Alternative& alternative : alternatives)
        wordings.push_back({alternative.text, {alternative.proponents, alternative.sources}});
    std::ranges::sort(wordings, {}, &Wording::text);
    mergeWordings(wordings, passage);
    return passage;
}

} // namespace chapeau
