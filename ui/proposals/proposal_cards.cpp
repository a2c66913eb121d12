#include "ui/proposals/proposal_cards.h"

#include "core/workspace/reintroducing.h"
#include "ui/paragraphs/proposal_words.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <algorithm>

namespace chapeau {

namespace {

ProposalCard cardOf(const ProposalsOnText& proposals, const Registry& registry, const Proposal& proposal) {
    ProposalCard card{.id = proposal.id};
    card.who = speakersOf(proposals.negotiation(), registry, proposal);
    card.behind = behind(registry, proposal);
    card.kind = operationName(proposal.operation);
    card.status = statusName(proposal.status);
    card.open = isOpen(proposal);
    card.reintroducible = mayBeReintroduced(proposal);
    card.ours = proposal.ours;
    card.before = proposal.base.text;
    card.after = proposal.text.text;
    if (card.open) {
        const ProposedChange change = proposals.changeOf(proposal);
        if (change.carriage != Carriage::notApplicable) {
            card.before = change.before;
            card.after = change.after;
        }
        card.acceptable = change.carriage == Carriage::carried || change.carriage == Carriage::takenOver;
        card.remark = remarkOn(change.carriage, change.reason);
    }
    card.reason = qs(proposal.reason);
    card.sources = sourceLines(proposal.sources);
    return card;
}

void sortCards(std::vector<ProposalCard>& cards) {
    std::ranges::stable_sort(cards, [](const ProposalCard& a, const ProposalCard& b) {
        if (a.open != b.open) return a.open;
        return a.contested && !b.contested;
    });
}

/// Label, text and state, from the text or from what is proposed.
std::optional<ParagraphDossier> headOf(const LabelledText& text, const MergedNegotiation* merged, const ParagraphId& paragraph) {
    ParagraphDossier dossier{.paragraph = paragraph};
    if (const auto found = text.paragraphOf(paragraph)) {
        dossier.label = qs(text.labelOf(paragraph));
        dossier.text = qs(found->text.text);
        dossier.state = found->state;
        return dossier;
    }
    const Addition* addition = merged == nullptr ? nullptr : additionOf(*merged, paragraph);
    if (addition == nullptr) return std::nullopt;
    dossier.label = qs(addition->label);
    dossier.text = qs(addition->text);
    dossier.addition = true;
    return dossier;
}

} // namespace

std::optional<ParagraphDossier> paragraphDossier(const Negotiation& negotiation, const LabelledText& text, const MergedNegotiation* merged,
                                                 const Registry& registry, const ParagraphId& paragraph) {
    auto dossier = headOf(text, merged, paragraph);
    if (!dossier) return std::nullopt;
    std::set<ProposalId> contested;
    if (const auto* found = merged == nullptr ? nullptr : merged->find(paragraph)) {
        contested = contestedProposals(*merged, *found);
        dossier->conflicts = static_cast<int>(conflictsIn(*found));
    }
    const ProposalsOnText proposals{negotiation, text};
    for (const Proposal* proposal : proposalsOn(negotiation, merged, paragraph)) {
        dossier->cards.push_back(cardOf(proposals, registry, *proposal));
        dossier->cards.back().contested = contested.contains(proposal->id);
    }
    sortCards(dossier->cards);
    std::vector<Source> sources;
    for (const auto& source : negotiation.sources)
        if (source.paragraph == paragraph) sources.push_back(source.source);
    dossier->sources = sourceLines(sources);
    return dossier;
}

} // namespace chapeau
