#include "core/workspace/exporting/open_conflicts.h"

#include "core/standing/merging.h"

#include <algorithm>

namespace chapeau {

namespace {

bool hidesConflicts(Layout layout) {
    return layout == Layout::clean || layout == Layout::redline;
}

std::size_t inConflict(const std::vector<MergedParagraph>& paragraphs) {
    return static_cast<std::size_t>(
        std::ranges::count_if(paragraphs, [](const MergedParagraph& p) { return !p.clusters.empty() || p.deletionContested(); }));
}

} // namespace

Result<OpenConflicts> conflictsUnder(const Negotiation& negotiation, Layout layout, const Job& job) {
    if (!hidesConflicts(layout) || std::ranges::none_of(negotiation.proposals, isOpen)) return OpenConflicts{};
    return mergeOpenProposals(negotiation, job).map([](const MergedNegotiation& merged) {
        return OpenConflicts{merged.conflicts(), inConflict(merged.merge.paragraphs) + inConflict(merged.front)};
    });
}

} // namespace chapeau
