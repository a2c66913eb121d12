#include "core/workspace/merging.h"

#include "core/merge/additions.h"
#include "core/workspace/carrying.h"

#include <algorithm>

namespace chapeau {

namespace {

std::vector<BaseParagraph> baseOf(const LabelledText& text) {
    std::vector<BaseParagraph> base;
    base.reserve(text.labels.size());
    for (std::size_t i = 0; i < text.labels.size(); ++i) base.push_back({text.labels[i], text.draft.paragraphs[i].text.text});
    return base;
}

bool isInMerge(Carriage carriage) {
    return carriage == Carriage::carried || carriage == Carriage::needsLook;
}

/// One suggestion, but one for each paragraph of a deletion.
void addSuggestions(const Proposal& proposal, CarriedChange change, std::size_t source, std::vector<Suggestion>& suggestions) {
    const Suggestion whole{proposal.operation, change.targets, change.after, std::move(change.text), proposal.proponents, source};
    if (proposal.operation != Operation::remove) {
        suggestions.push_back(whole);
        return;
    }
    for (const auto target : change.targets) {
        Suggestion one = whole;
        one.targets = {target};
        suggestions.push_back(std::move(one));
    }
}

/// The label in the working text; else the one of the issued text.
std::string labelOf(const Negotiation& negotiation, const LabelledText& text, const ParagraphId& id) {
    if (auto label = text.labelOf(id); !label.empty()) return label;
    return issuedText(negotiation.current()).labelOf(id);
}

/// As the merge names it: all that is proposed for the gaps of the text goes through the same labelling.
std::string additionLabel(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    AdditionsByGap gaps;
    const int gap = gapIndex(negotiation, text, proposal.after);
    gaps[gap][proposal.text.text];
    for (const auto& other : negotiation.proposals) {
        if (!isOpen(other) || other.operation != Operation::insert) continue;
        const auto change = carry(negotiation, text, other);
        if (isInMerge(change.carriage)) gaps[change.after][change.text];
    }
    const auto additions = labelledAdditions(baseOf(text), gaps);
    return std::ranges::find_if(additions, [&](const Addition& a) { return a.after == gap && a.text == proposal.text.text; })->label;
}

} // namespace

Result<MergedNegotiation> mergeOpenProposals(const Negotiation& negotiation, const Job& job) {
    MergedNegotiation result;
    result.text = workingText(negotiation);
    std::vector<Suggestion> suggestions;
    for (const auto& proposal : negotiation.proposals) {
        if (!isOpen(proposal)) continue;
        if (job.stopped()) return fail(ErrorCode::cancelled);
        auto change = carry(negotiation, result.text, proposal);
        if (change.carriage != Carriage::carried) result.carriage.emplace(proposal.id, change.carriage);
        if (!isInMerge(change.carriage)) continue;
        addSuggestions(proposal, std::move(change), result.sources.size(), suggestions);
        result.sources.push_back(proposal.id);
    }
    auto merged = merge(baseOf(result.text), suggestions, job);
    if (!merged) return tl::unexpected(merged.error());
    result.merge = std::move(*merged);
    return result;
}

ProposedChange proposedChange(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    // A closed proposal is shown as it was made: the working text has moved on with it.
    if (!isOpen(proposal)) return {proposal.base.text, proposal.text.text, Carriage::carried};
    auto change = carry(negotiation, text, proposal);
    return {std::move(change.before), std::move(change.text), change.carriage};
}

std::string labelOf(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    if (proposal.operation == Operation::insert) {
        const auto own = text.labelOf(proposal.created.front());
        return own.empty() ? additionLabel(negotiation, text, proposal) : own;
    }
    if (proposal.operation == Operation::remove) return labelOf(negotiation, text, proposal.targets.front());
    std::string labels;
    for (const auto& target : proposal.targets) labels += (labels.empty() ? "" : ", ") + labelOf(negotiation, text, target);
    return labels;
}

} // namespace chapeau
