#include "core/standing/shareable.h"

#include "core/standing/carrying.h"

namespace chapeau {

namespace {

bool isOwnDrafting(const Negotiation& negotiation, const Proposal& proposal) {
    return proposal.ours && proposal.decided > negotiation.current().settled;
}

/// What a proposal does to the order of paragraphs, which those that follow it hang on; none of its words.
Proposal skeletonOf(const Proposal& proposal) {
    return {.id = proposal.id,
            .operation = proposal.operation,
            .targets = proposal.targets,
            .after = proposal.after,
            .created = proposal.created,
            .kind = proposal.kind,
            .level = proposal.level,
            .status = ProposalStatus::rejected};
}

Proposal tabledOf(const Proposal& proposal) {
    Proposal tabled = skeletonOf(proposal);
    tabled.base = proposal.base;
    tabled.text = proposal.text;
    tabled.proponents = proposal.proponents;
    tabled.status = proposal.status;
    tabled.decided = proposal.decided;
    return tabled;
}

std::set<ParagraphId> ownGround(const Negotiation& negotiation) {
    std::set<ParagraphId> ground;
    for (const auto& proposal : negotiation.proposals) {
        if (!isOwnDrafting(negotiation, proposal)) continue;
        ground.insert(proposal.targets.begin(), proposal.targets.end());
        ground.insert(proposal.created.begin(), proposal.created.end());
    }
    return ground;
}

/// Proposals on words of ours, whose own words can't be told from them without us.
void takeWordsFrom(Negotiation& shared, const std::set<ParagraphId>& ground) {
    if (ground.empty()) return;
    const Negotiation before = shared;
    const auto text = workingText(before);
    const Carrying carrying{before, text};
    for (std::size_t i = 0; i < before.proposals.size(); ++i) {
        const Proposal& proposal = before.proposals[i];
        const bool isOnOurs = std::ranges::any_of(proposal.targets, [&](const ParagraphId& target) { return ground.contains(target); });
        if (isOnOurs && isOpen(proposal) && carrying.carry(proposal).carriage != Carriage::carried)
            shared.proposals.replace(i, skeletonOf(proposal));
    }
}

} // namespace

Negotiation shareable(const Negotiation& negotiation, OwnDrafting own) {
    Negotiation shared{.title = negotiation.title, .versions = negotiation.versions, .states = negotiation.states};
    for (const auto& proposal : negotiation.proposals) {
        const bool isTabled = isOpen(proposal) || proposal.status == ProposalStatus::accepted;
        const bool isKept = own == OwnDrafting::kept && proposal.ours && (isOpen(proposal) || isOwnDrafting(negotiation, proposal));
        shared.proposals.push_back(isTabled && !isKept ? tabledOf(proposal) : skeletonOf(proposal));
    }
    if (own == OwnDrafting::kept) takeWordsFrom(shared, ownGround(negotiation));
    return shared;
}

std::set<ParagraphId> paragraphsOfOwnDrafting(const Negotiation& negotiation) {
    std::set<ParagraphId> own;
    if (ownGround(negotiation).empty()) return own;
    const auto without = workingText(shareable(negotiation, OwnDrafting::kept));
    const auto text = workingText(negotiation);
    auto paragraphs = text.draft.paragraphs;
    for (const auto& part : frontText(text).draft.paragraphs) paragraphs.push_back(part);
    for (const auto& paragraph : paragraphs) {
        const auto before = without.paragraphOf(paragraph.id);
        if (!before || before->text != paragraph.text) own.insert(paragraph.id);
    }
    return own;
}

} // namespace chapeau
