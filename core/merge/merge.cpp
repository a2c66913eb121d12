#include "core/merge/merge.h"

#include "core/merge/additions.h"
#include "core/merge/join_cut.h"
#include "core/merge/overlap.h"
#include "core/merge/paragraph_merge.h"

#include <algorithm>
#include <deque>
#include <map>

namespace chapeau {

namespace {

/// The suggestions sorted by what they are about: everything below is keyed, so that their order can't matter.
class Wishes {
public:
    explicit Wishes(const std::vector<BaseParagraph>& base) : m_base{base}, m_rewordings(base.size()), m_removals(base.size()) {}

    /// The suggestion must outlive the wishes.
    void add(const Suggestion& wish) {
        switch (wish.operation) {
        case Operation::replace:
        case Operation::split:
        case Operation::join: reword(wish); return;
        case Operation::insert: m_additions.push_back(&wish); return;
        case Operation::remove:
            for (const std::size_t target : wish.targets) m_removals[target].push_back(wished(wish, {}));
            return;
        case Operation::move:
            for (const std::size_t target : wish.targets) m_moves[{target, wish.after}].push_back(wished(wish, {}));
            return;
        }
    }

    [[nodiscard]] MergedParagraph paragraph(std::size_t index) const {
        const BaseParagraph& base = m_base[index];
        Backers removing = backersOf(m_removals[index]);
        MergedParagraph merged{.index = index,
                               .label = base.label,
                               .base = base.text,
                               .edits = {},
                               .clusters = {},
                               .deletedBy = std::move(removing.proponents),
                               .deletedBySources = std::move(removing.sources),
                               .state = base.state};
        if (!m_rewordings[index].empty()) mergeWordings(wordingsOf(m_rewordings[index]), merged);
        return merged;
    }

    void fillIn(Merge& merge) const {
        merge.added = labelledAdditions(m_base, m_additions);
        for (const auto& [place, wishes] : m_moves) {
            Backers backers = backersOf(wishes);
            merge.moved.push_back({place.first, place.second, std::move(backers.proponents), std::move(backers.sources)});
        }
        for (const auto& [indexes, wishes] : m_joins) {
            Backers backers = backersOf(wishes);
            merge.joined.push_back({indexes, std::move(backers.proponents), std::move(backers.sources)});
        }
    }

private:
    static WishedText wished(const Suggestion& wish, std::string_view text) { return {text, &wish.proponents, wish.source}; }

    void reword(const Suggestion& wish) {
        if (wish.targets.size() == 1) return rewordOne(wish.targets.front(), wish.text, wish);
        m_joins[wish.targets].push_back(wished(wish, {}));
        std::vector<std::string> bases;
        for (const std::size_t target : wish.targets) bases.push_back(m_base[target].text);
        auto& parts = m_parts.emplace_back(cutJoined(bases, wish.text));
        if (parts.empty()) {
            parts.resize(bases.size());
            parts.front() = wish.text;
        }
        for (std::size_t i = 0; i < parts.size(); ++i) rewordOne(wish.targets[i], parts[i], wish);
    }

    void rewordOne(std::size_t target, std::string_view text, const Suggestion& wish) {
        const bool removal = text.empty() && !m_base[target].text.empty();
        (removal ? m_removals : m_rewordings)[target].push_back(wished(wish, text));
    }

    const std::vector<BaseParagraph>& m_base;
    std::vector<std::vector<WishedText>> m_rewordings;
    std::vector<std::vector<WishedText>> m_removals;
    std::vector<const Suggestion*> m_additions;
    std::map<std::pair<std::size_t, int>, std::vector<WishedText>> m_moves;
    std::map<std::vector<std::size_t>, std::vector<WishedText>> m_joins;
    std::deque<std::vector<std::string>> m_parts; ///< of joined texts; a deque, because the wishes point into it
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

std::size_t conflictsIn(const std::vector<MergedParagraph>& paragraphs) {
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

Result<MergedParagraph> mergeParagraph(const std::vector<BaseParagraph>& base, std::size_t index,
                                       const std::vector<Suggestion>& suggestions) {
    if (index >= base.size()) return fail(ErrorCode::internal, "paragraph " + std::to_string(index));
    Wishes wishes{base};
    for (const Suggestion& wish : suggestions) {
        if (!isWithin(wish, base.size())) return fail(ErrorCode::internal, "suggestion " + std::to_string(wish.source));
        if (std::ranges::find(wish.targets, index) != wish.targets.end()) wishes.add(wish);
    }
    return wishes.paragraph(index);
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
    std::ranges::sort(changes);
    shareCommas(changes);
    keepWordsApart(paragraph.base, changes);
    return sliceWithEdits(paragraph.base, {0, paragraph.base.size()}, changes);
}

} // namespace chapeau
