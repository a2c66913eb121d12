#include "core/workspace/merging.h"

#include "core/draft/label.h"
#include "core/workspace/carrying.h"

#include <algorithm>
#include <set>

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

/// Different texts proposed for one gap are named in the order of their texts, as in the merge.
std::string additionLabel(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    const int gap = gapIndex(negotiation, text, proposal.after);
    std::set<std::string> texts{proposal.text.text};
    for (const auto& other : negotiation.proposals)
        if (isOpen(other) && other.operation == Operation::insert && gapIndex(negotiation, text, other.after) == gap)
            texts.insert(other.text.text);
    const auto ordinal = static_cast<std::size_t>(std::distance(texts.begin(), texts.find(proposal.text.text))) + 1;
    if (gap < 0) return ordinal == 1 ? "PP0" : "PP0 " + additionSuffix(ordinal - 1);
    return text.labels[static_cast<std::size_t>(gap)] + " " + additionSuffix(ordinal);
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
