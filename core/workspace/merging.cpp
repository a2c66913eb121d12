#include "core/workspace/merging.h"

#include "core/merge/additions.h"
#include "core/workspace/carrying.h"
#include "core/workspace/following.h"

#include <algorithm>

namespace chapeau {

namespace {

std::vector<BaseParagraph> baseOf(const LabelledText& text) {
    std::vector<BaseParagraph> base;
    base.reserve(text.labels.size());
    for (std::size_t i = 0; i < text.labels.size(); ++i) {
        const auto& paragraph = text.draft.paragraphs[i];
        base.push_back({text.labels[i], paragraph.text.text, paragraph.state, paragraph.kind, paragraph.level});
    }
    return base;
}

bool isInMerge(Carriage carriage) {
    return carriage == Carriage::carried || carriage == Carriage::needsLook;
}

/// Where an insertion stands among those that were made one behind the other: which one they begin with, and how many are before it.
struct ChainPlace {
    std::size_t root = 0; ///< index among the proposals of the negotiation
    std::size_t rank = 0;
};

/// Insertions of one delegation's text follow one another: each comes after what the one before it would create.
class Chains {
public:
    explicit Chains(const Negotiation& negotiation) {
        const auto& proposals = negotiation.proposals;
        for (std::size_t i = 0; i < proposals.size(); ++i)
            if (proposals[i].operation == Operation::insert) m_maker.emplace(proposals[i].created.front(), i);
        m_proposals = &proposals;
    }

    [[nodiscard]] ChainPlace of(const Proposal& proposal) const {
        ChainPlace place{m_maker.at(proposal.created.front()), 0};
        while (place.rank <= m_maker.size()) {
            const auto& after = (*m_proposals)[place.root].after;
            const auto before = after ? m_maker.find(*after) : m_maker.end();
            if (before == m_maker.end()) break;
            place = {before->second, place.rank + 1};
        }
        return place;
    }

private:
    std::map<ParagraphId, std::size_t> m_maker;
    const std::vector<Proposal>* m_proposals;
};

Suggestion suggestionOf(const Proposal& proposal, const Chains& chains, CarriedChange change, std::size_t source) {
    Suggestion suggestion{proposal.operation, std::move(change.targets), change.after, std::move(change.text), proposal.proponents, source};
    if (proposal.operation != Operation::insert) return suggestion;
    const auto place = chains.of(proposal);
    suggestion.sequence = place.root;
    suggestion.rank = place.rank;
    suggestion.kind = proposal.kind;
    suggestion.level = proposal.level;
    return suggestion;
}

/// A replacement of a paragraph that was split meanwhile is one for each of its parts.
void addSuggestions(Suggestion whole, std::vector<Suggestion>& suggestions) {
    if (whole.operation != Operation::replace || whole.targets.size() == 1) {
        suggestions.push_back(std::move(whole));
        return;
    }
    std::string_view rest = whole.text;
    for (const auto target : whole.targets) {
        Suggestion part = whole;
        part.targets = {target};
        part.text = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(part.text.size() + 1, rest.size()));
        suggestions.push_back(std::move(part));
    }
}

/// The label in the working text; else the one of the issued text.
std::string labelOf(const Negotiation& negotiation, const LabelledText& text, const ParagraphId& id) {
    if (auto label = text.labelOf(id); !label.empty()) return label;
    return issuedText(negotiation.current()).labelOf(id);
}

/// As the merge names it: all that is proposed for the gaps of the text goes through the same labelling.
std::string additionLabel(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    const Chains chains{negotiation};
    const Carrying carrying{negotiation, text};
    std::vector<Suggestion> suggestions;
    suggestions.push_back(suggestionOf(proposal, chains, {{}, gapIndex(negotiation, text, proposal.after), {}, proposal.text.text}, 0));
    for (const auto& other : negotiation.proposals) {
        if (!isOpen(other) || other.operation != Operation::insert) continue;
        auto change = carrying.carry(other);
        if (isInMerge(change.carriage)) suggestions.push_back(suggestionOf(other, chains, std::move(change), suggestions.size()));
    }
    std::vector<const Suggestion*> all;
    for (const auto& suggestion : suggestions) all.push_back(&suggestion);
    const auto additions = labelledAdditions(baseOf(text), all);
    const auto isIt = [&](const Addition& addition) { return std::ranges::binary_search(addition.sources, std::size_t{0}); };
    return std::ranges::find_if(additions, isIt)->label;
}

/// Whether a proposal can be about a paragraph: it is a target, or became part of one, or one came to stand in it.
class Concern {
public:
    Concern(const Negotiation& negotiation, const ParagraphId& paragraph) : m_following{negotiation}, m_paragraph{paragraph} {}

    [[nodiscard]] bool is(const Proposal& proposal) const {
        return std::ranges::any_of(proposal.targets, [this](const ParagraphId& target) { return leadsHere(target); });
    }

private:
    [[nodiscard]] bool leadsHere(const ParagraphId& target) const {
        if (target == m_paragraph || m_following.joinedInto(target) == m_paragraph) return true;
        const auto parts = m_following.partsOf(target);
        return std::ranges::find(parts, m_paragraph) != parts.end();
    }

    Following m_following;
    ParagraphId m_paragraph;
};

} // namespace

Result<MergedOne> mergeOpenProposalsOn(const Negotiation& negotiation, const LabelledText& text, std::size_t index) {
    if (index >= text.labels.size()) return fail(ErrorCode::internal, "paragraph " + std::to_string(index));
    MergedOne result;
    const Negotiation withoutInsertions;
    const Chains noChains{withoutInsertions};
    const Carrying carrying{negotiation, text};
    const Concern concern{negotiation, text.draft.paragraphs[index].id};
    std::vector<Suggestion> suggestions;
    for (const auto& proposal : negotiation.proposals) {
        if (!isOpen(proposal) || proposal.operation == Operation::insert || !concern.is(proposal)) continue;
        auto change = carrying.carry(proposal);
        if (change.carriage != Carriage::carried) result.carriage.emplace(proposal.id, change.carriage);
        if (!isInMerge(change.carriage)) continue;
        addSuggestions(suggestionOf(proposal, noChains, std::move(change), result.sources.size()), suggestions);
        result.sources.push_back(proposal.id);
    }
    auto merged = mergeParagraph(baseOf(text), index, suggestions);
    if (!merged) return tl::unexpected(merged.error());
    result.paragraph = std::move(*merged);
    return result;
}

Result<MergedNegotiation> mergeOpenProposals(const Negotiation& negotiation, const Job& job) {
    MergedNegotiation result;
    result.text = workingText(negotiation);
    const Chains chains{negotiation};
    const Carrying carrying{negotiation, result.text};
    std::vector<Suggestion> suggestions;
    for (const auto& proposal : negotiation.proposals) {
        if (!isOpen(proposal)) continue;
        if (job.stopped()) return fail(ErrorCode::cancelled);
        auto change = carrying.carry(proposal);
        if (change.reason != CarryReason::none) result.reasons.emplace(proposal.id, change.reason);
        if (change.carriage != Carriage::carried) result.carriage.emplace(proposal.id, change.carriage);
        if (!isInMerge(change.carriage)) continue;
        addSuggestions(suggestionOf(proposal, chains, std::move(change), result.sources.size()), suggestions);
        result.sources.push_back(proposal.id);
    }
    auto merged = merge(baseOf(result.text), suggestions, job);
    if (!merged) return tl::unexpected(merged.error());
    result.merge = std::move(*merged);
    return result;
}

ProposedChange proposedChange(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    // A closed proposal is shown as it was made: the working text has moved on with it.
    if (!isOpen(proposal)) return {proposal.base.text, proposal.text.text, Carriage::carried, CarryReason::none};
    auto change = carry(negotiation, text, proposal);
    return {std::move(change.before), std::move(change.text), change.carriage, change.reason};
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
