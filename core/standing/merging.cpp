#include "core/standing/merging.h"

#include "core/standing/suggesting.h"

#include <algorithm>

namespace chapeau {

namespace {

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

Result<MergedOne> mergeOpenProposalsOn(const Negotiation& negotiation, const LabelledText& text, const ParagraphId& paragraph) {
    const bool onFront = frontPartOf(paragraph).has_value();
    const LabelledText list = onFront ? frontText(text) : LabelledText{};
    const LabelledText& base = onFront ? list : text;
    const auto index = base.find(paragraph);
    if (!index) return fail(ErrorCode::internal, "", "paragraph " + paragraph.text());
    MergedOne result;
    const Negotiation withoutInsertions;
    const InsertionChains noChains{withoutInsertions};
    const Carrying carrying{negotiation, text};
    const Concern concern{negotiation, paragraph};
    std::vector<Suggestion> suggestions;
    for (const auto& proposal : negotiation.proposals) {
        if (!isOpen(proposal) || proposal.operation == Operation::insert || !concern.is(proposal)) continue;
        auto change = carrying.carry(proposal);
        if (change.carriage != Carriage::carried) result.carriage.emplace(proposal.id, change.carriage);
        if (!isInMerge(change.carriage)) continue;
        addSuggestions(suggestionOf(proposal, noChains, std::move(change), result.sources.size()), suggestions);
        result.sources.push_back(proposal.id);
    }
    auto merged = mergeParagraph(baseOf(base), *index, suggestions);
    if (!merged) return tl::unexpected(merged.error());
    result.paragraph = std::move(*merged);
    return result;
}

Result<MergedNegotiation> mergeOpenProposals(const Negotiation& negotiation, const Job& job) {
    MergedNegotiation result;
    result.text = workingText(negotiation);
    const InsertionChains chains{negotiation};
    const Carrying carrying{negotiation, result.text};
    std::vector<Suggestion> suggestions;
    std::vector<Suggestion> onFront;
    std::vector<const Proposal*> sources;
    for (const auto& proposal : negotiation.proposals) {
        if (!isOpen(proposal)) continue;
        if (job.stopped()) return fail(ErrorCode::cancelled);
        auto change = carrying.carry(proposal);
        if (change.reason != CarryReason::none) result.reasons.emplace(proposal.id, change.reason);
        if (change.carriage != Carriage::carried) result.carriage.emplace(proposal.id, change.carriage);
        if (!isInMerge(change.carriage)) continue;
        addSuggestions(suggestionOf(proposal, chains, std::move(change), result.sources.size()),
                       isOnFront(proposal) ? onFront : suggestions);
        result.sources.push_back(proposal.id);
        sources.push_back(&proposal);
    }
    auto merged = merge(baseOf(result.text), suggestions, job);
    if (!merged) return tl::unexpected(merged.error());
    result.merge = std::move(*merged);
    auto front = merge(baseOf(frontText(result.text)), onFront);
    if (!front) return tl::unexpected(front.error());
    result.front = std::move(front->paragraphs);
    for (const auto& addition : result.merge.added) result.additions.push_back(sources[addition.sources.front()]->created.front());
    return result;
}

const MergedParagraph* MergedNegotiation::find(const ParagraphId& id) const {
    const auto part = frontPartOf(id);
    if (part && !front.empty()) return &front[static_cast<std::size_t>(*part)];
    const auto index = text.find(id);
    return index ? &merge.paragraphs[*index] : nullptr;
}

} // namespace chapeau
