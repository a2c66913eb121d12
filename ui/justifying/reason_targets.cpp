#include "ui/justifying/reason_targets.h"

#include "core/standing/proposals_on_text.h"
#include "ui/paragraphs/proposal_words.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReasonsDialog)
};

int rankOf(const Proposal& proposal) {
    return proposal.ours ? 0 : isOpen(proposal) ? 1 : 2;
}

ReasonTarget targetOf(const ProposalsOnText& proposals, const Registry& registry, const Proposal& proposal) {
    ReasonTarget target{.target = proposal.id};
    target.name =
        Words::tr("%1: %2, %3", "who: what, status")
            .arg(speakersOf(proposals.negotiation(), registry, proposal), operationName(proposal.operation), statusName(proposal.status));
    const auto change = proposals.changeOf(proposal);
    target.before = change.carriage == Carriage::notApplicable ? proposal.base.text : change.before;
    target.after = change.carriage == Carriage::notApplicable ? proposal.text.text : change.after;
    target.said = justificationOf(proposals.negotiation(), proposal.id);
    return target;
}

} // namespace

std::vector<ReasonTarget> reasonTargets(const Negotiation& negotiation, const LabelledText& text, const MergedNegotiation* merged,
                                        const Registry& registry, const ParagraphId& paragraph) {
    auto on = proposalsOn(negotiation, merged, paragraph);
    std::ranges::reverse(on);
    std::ranges::stable_sort(on, {}, [](const Proposal* proposal) { return rankOf(*proposal); });
    const ProposalsOnText proposals{negotiation, text};
    std::vector<ReasonTarget> targets;
    for (const auto* proposal : on) targets.push_back(targetOf(proposals, registry, *proposal));
    if (const auto found = text.paragraphOf(paragraph)) {
        const auto& words = found->text.text;
        targets.push_back({paragraph, Words::tr("%1 itself: its language").arg(qs(text.labelOf(paragraph))), words, words,
                           justificationOf(negotiation, paragraph)});
    }
    return targets;
}

} // namespace chapeau
