#include "core/merge/merge.h"

#include "core/merge/additions.h"
#include "core/merge/join_cut.h"
#include "core/merge/overlap.h"
#include "core/merge/paragraph_merge.h"
#include "core/merge/rolling_text.h"

#include <algorithm>

namespace chapeau {

namespace {

/// The suggestions sorted by what they are about: everything below is keyed, so that their order can't matter.
class Wishes {
public:
    explicit Wishes(const std::vector<BaseParagraph>& base) : m_base{base}, m_wordings(base.size()), m_removals(base.size()) {}

    void add(const Suggestion& wish) {
        switch (wish.operation) {
        case Operation::replace:
        case Operation::split:
        case Operation::join: reword(wish); return;
        case Operation::insert: m_additions[wish.after][wish.text].add(wish.proponents, {wish.source}); return;
        case Operation::remove:
            for (const std::size_t target : wish.targets) m_removals[target].add(wish.proponents, {wish.source});
            return;
        case Operation::move:
            for (const std::size_t target : wish.targets) m_moves[{target, wish.after}].add(wish.proponents, {wish.source});
            return;
        }
    }

    [[nodiscard]] MergedParagraph paragraph(std::size_t index) const {
        MergedParagraph merged{index, m_base[index].label,          m_base[index].text,        {},
                               {},    m_removals[index].proponents, m_removals[index].sources, {}};
        mergeWordings(m_wordings[index], merged);
        merged.rolling = rollingText(merged);
        return merged;
    }

    void fillIn(Merge& merge) const {
        merge.added = labelledAdditions(m_base, m_additions);
        for (const auto& [place, backers] : m_moves)
            merge.moved.push_back({place.first, place.second, backers.proponents, backers.sources});
        for (const auto& [indexes, backers] : m_joins) merge.joined.push_back({indexes, backers.proponents, backers.sources});
    }

private:
    void reword(const Suggestion& wish) {
        if (wish.targets.size() == 1) return rewordOne(wish.targets.front(), wish.text, wish);
        m_joins[wish.targets].add(wish.proponents, {wish.source});
        std::vector<std::string> bases;
        for (const std::size_t target : wish.targets) bases.push_back(m_base[target].text);
        std::vector<std::string> parts = cutJoined(bases, wish.text);
        if (parts.empty()) {
            parts.resize(bases.size());
            parts.front() = wish.text;
        }
        for (std::size_t i = 0; i < parts.size(); ++i) rewordOne(wish.targets[i], parts[i], wish);
    }

    void rewordOne(std::size_t target, const std::string& text, const Suggestion& wish) {
        const bool removal = text.empty() && !m_base[target].text.empty();
        (removal ? m_removals[target] : m_wordings[target][text]).add(wish.proponents, {wish.source});
    }

    const std::vector<BaseParagraph>& m_base;
    std::vector<Wordings> m_wordings;
    std::vector<Backers> m_removals;
    AdditionsByGap m_additions;
    std::map<std::pair<std::size_t, int>, Backers> m_moves;
    std::map<std::vector<std::size_t>, Backers> m_joins;
};

bool isWithin(const Suggestion& wish, std::size_t paragraphs) {
    const bool needsTarget = wish.operation != Operation::insert;
    return wish.targets.empty() != needsTarget && wish.after >= -1 && wish.after < static_cast<int>(paragraphs) &&
           std::ranges::all_of(wish.targets, [&](std::size_t target) { return target < paragraphs; });
}

bool makes(const std::vector<std::size_t>& sources, std::size_t source) {
    return std::ranges::binary_search(sources, source);
}

std::string withChanges(const MergedParagraph& paragraph, std::vector<Edit> changes) {
    std::ranges::sort(changes);
    return sliceWithEdits(paragraph.base, {0, paragraph.base.size()}, changes);
}

} // namespace

std::size_t Merge::conflicts() const {
    std::size_t count = 0;
    for (const MergedParagraph& paragraph : paragraphs) count += paragraph.clusters.size() + (paragraph.deletionContested() ? 1 : 0);
    return count;
}

Result<Merge> merge(const std::vector<BaseParagraph>& base, const std::vector<Suggestion>& suggestions, const Job& job) {
    Wishes wishes{base};
    for (const Suggestion& wish : suggestions) {
        if (job.stopped()) return fail(ErrorCode::cancelled);
        if (!isWithin(wish, base.size())) return fail(ErrorCode::internal, "suggestion " + std::to_string(wish.source));
        wishes.add(wish);
    }
    Merge merged;
    for (std::size_t index = 0; index < base.size(); ++index) {
        if (job.stopped()) return fail(ErrorCode::cancelled);
        merged.paragraphs.push_back(wishes.paragraph(index));
        job.report(index + 1, base.size());
    }
    wishes.fillIn(merged);
    return merged;
}

std::string recoveredText(const MergedParagraph& paragraph, std::size_t source) {
    if (makes(paragraph.deletedBySources, source)) return {};
    std::vector<Edit> changes;
    for (const AttributedEdit& edit : paragraph.edits)
        if (makes(edit.sources, source)) changes.push_back({edit.base, edit.text});
    for (const Cluster& cluster : paragraph.clusters)
        for (const Alternative& alternative : cluster.alternatives)
            if (makes(alternative.sources, source)) changes.push_back({cluster.base, alternative.text});
    return withChanges(paragraph, std::move(changes));
}

std::string chosenText(const MergedParagraph& paragraph, const std::vector<std::optional<std::size_t>>& picks) {
    std::vector<Edit> changes;
    for (const AttributedEdit& edit : paragraph.edits) changes.push_back({edit.base, edit.text});
    for (std::size_t i = 0; i < std::min(picks.size(), paragraph.clusters.size()); ++i) {
        const Cluster& cluster = paragraph.clusters[i];
        if (picks[i] && *picks[i] < cluster.alternatives.size()) changes.push_back({cluster.base, cluster.alternatives[*picks[i]].text});
    }
    return withChanges(paragraph, std::move(changes));
}

} // namespace chapeau
