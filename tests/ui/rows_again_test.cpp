// Law: rows made again after changes of any kind are those that would be made of the whole.
#include "ui/paragraphs/paragraph_rows.h"

#include "sample.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

constexpr int kinds = 10;

std::size_t anyOf(std::size_t size) {
    return *rc::gen::inRange<std::size_t>(0, size);
}

Comment commentOn(CommentTarget target) {
    return {CommentId::random(), target, "Why?", "Capital", true, false, {}};
}

void decideOn(Negotiation& negotiation, ProposalStatus status) {
    std::int64_t last = 0;
    for (const auto& proposal : negotiation.proposals) last = std::max(last, proposal.decided);
    const auto at = anyOf(negotiation.proposals.size());
    negotiation.proposals.change(at, [&](Proposal& proposal) {
        proposal.status = status;
        proposal.decided = last + 1;
    });
}

void addProposal(Negotiation& negotiation) {
    Proposal again = negotiation.proposals[anyOf(negotiation.proposals.size())];
    again.id = ProposalId::random();
    again.proponents = {DelegationCode{"KEN"}};
    again.status = ProposalStatus::tabled;
    for (auto& created : again.created) created = ParagraphId::random();
    negotiation.proposals.push_back(again);
}

/// Our own drafting of the title or the enacting words.
void rewordFront(Negotiation& negotiation, const LabelledText& text) {
    const auto part = frontParts[anyOf(frontParts.size())];
    std::int64_t last = 0;
    for (const auto& proposal : negotiation.proposals) last = std::max(last, proposal.decided);
    Proposal proposal;
    proposal.targets = {idOf(part)};
    proposal.base = text.paragraphOf(idOf(part))->text;
    proposal.text = {proposal.base.text + " anew", {}, {}};
    proposal.ours = true;
    proposal.status = *rc::gen::element(ProposalStatus::accepted, ProposalStatus::tabled);
    proposal.decided = proposal.status == ProposalStatus::accepted ? last + 1 : 0;
    negotiation.proposals.push_back(proposal);
}

ParagraphId anyParagraph(const LabelledText& text) {
    const auto at = anyOf(text.draft.paragraphs.size() + frontParts.size());
    return at < frontParts.size() ? idOf(frontParts[at]) : text.draft.paragraphs[at - frontParts.size()].id;
}

void change(Negotiation& negotiation, const LabelledText& text, int kind) {
    const auto paragraph = anyParagraph(text);
    switch (kind) {
    case 0: return decideOn(negotiation, ProposalStatus::accepted);
    case 1: return decideOn(negotiation, ProposalStatus::rejected);
    case 2: return decideOn(negotiation, ProposalStatus::tabled);
    case 3: return addProposal(negotiation);
    case 4: return negotiation.comments.push_back(commentOn(paragraph));
    case 5: return negotiation.comments.push_back(commentOn(negotiation.proposals[anyOf(negotiation.proposals.size())].id));
    case 6:
        if (!negotiation.comments.empty())
            negotiation.comments.change(anyOf(negotiation.comments.size()), [](Comment& comment) { comment.resolved = !comment.resolved; });
        return;
    case 7: return rewordFront(negotiation, text);
    default: negotiation.states[paragraph] = static_cast<ParagraphState>(anyOf(5)); return;
    }
}

} // namespace

RC_GTEST_PROP(RowsAgain, areThoseOfTheWhole, ()) {
    const auto sample = test::mergedSample();
    const MergedNegotiation* merged = *rc::gen::arbitrary<bool>() ? &sample.merged : nullptr;
    Negotiation before = sample.negotiation;
    LabelledText text = sample.text;
    auto rows = paragraphRows(before, text, merged);
    for (const int kind : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kinds))) {
        Negotiation now = before;
        change(now, text, kind);
        const auto textNow = workingText(now);
        rows = paragraphRowsAgain(std::move(rows), {before, text}, {now, textNow}, merged);
        RC_ASSERT(rows == paragraphRows(now, textNow, merged));
        before = now;
        text = textNow;
    }
}

} // namespace chapeau
