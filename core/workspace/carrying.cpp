#include "core/workspace/carrying.h"

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

std::string textOf(const LabelledText& text, const std::vector<std::size_t>& indexes) {
    std::string joined;
    for (std::size_t i = 0; i < indexes.size(); ++i) joined += (i == 0 ? "" : "\n") + text.draft.paragraphs[indexes[i]].text.text;
    return joined;
}

bool isInText(const LabelledText& text, const std::string& words) {
    return std::ranges::any_of(text.draft.paragraphs, [&](const Paragraph& paragraph) { return paragraph.text.text == words; });
}

void carryInsertion(const LabelledText& text, const Proposal& proposal, CarriedChange& change) {
    change.text = proposal.text.text;
    if (isInText(text, change.text)) change.carriage = Carriage::takenOver;
}

void carryRemoval(const Proposal& proposal, CarriedChange& change) {
    if (change.before != proposal.base.text) change.carriage = Carriage::needsLook;
}

void carryMove(CarriedChange& change) {
    const auto index = static_cast<int>(change.targets.front());
    change.text = change.before;
    if (change.after == index || change.after + 1 == index) change.carriage = Carriage::takenOver;
}

void carryWords(const Proposal& proposal, CarriedChange& change) {
    auto rebased = rebase(proposal.base.text, proposal.text.text, change.before);
    change.text = std::move(rebased.text);
    change.carriage = rebased.carriage;
}

} // namespace

std::size_t mostSteps(const Negotiation& negotiation) {
    std::size_t steps = negotiation.proposals.size() + 1;
    for (const auto& version : negotiation.versions) steps += version.draft.paragraphs.size();
    return steps;
}

std::optional<ParagraphId> predecessor(const Negotiation& negotiation, const ParagraphId& id) {
    for (const auto& version : negotiation.versions | std::views::reverse) {
        const auto& issued = version.draft.paragraphs;
        if (const auto index = indexOf(issued, id)) return *index == 0 ? std::nullopt : std::optional{issued[*index - 1].id};
    }
    for (const auto& proposal : negotiation.proposals) {
        if (std::ranges::find(proposal.created, id) == proposal.created.end()) continue;
        return proposal.operation == Operation::insert ? proposal.after : std::optional{proposal.targets.front()};
    }
    return std::nullopt;
}

int gapIndex(const Negotiation& negotiation, const LabelledText& text, const std::optional<ParagraphId>& anchor) {
    auto at = anchor;
    for (std::size_t steps = 0; at && steps < mostSteps(negotiation); ++steps) {
        if (const auto index = text.find(*at)) return static_cast<int>(*index);
        at = predecessor(negotiation, *at);
    }
    return -1;
}

std::size_t lastBelonging(const std::vector<Paragraph>& paragraphs, std::size_t index) {
    const auto& head = paragraphs[index];
    std::size_t last = index;
    while (last + 1 < paragraphs.size()) {
        const auto& next = paragraphs[last + 1];
        const bool item =
            next.kind == ParagraphKind::subParagraph || (next.kind == ParagraphKind::annex && head.kind == ParagraphKind::annex);
        const bool below = item && next.level > head.level;
        const bool flush = next.kind == ParagraphKind::flushText && next.level >= head.level;
        if (!below && !flush) break;
        ++last;
    }
    return last;
}

CarriedChange carry(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    CarriedChange change;
    for (const auto& target : proposal.targets)
        if (const auto index = text.find(target)) change.targets.push_back(*index);
    std::ranges::sort(change.targets);
    change.before = textOf(text, change.targets);
    if (proposal.operation == Operation::insert || proposal.operation == Operation::move)
        change.after = gapIndex(negotiation, text, proposal.after);
    // What deletes a paragraph and its items still applies to those that are left.
    const bool gone = proposal.operation == Operation::remove ? change.targets.empty() : change.targets.size() < proposal.targets.size();
    if (gone) {
        change.carriage = proposal.operation == Operation::remove ? Carriage::takenOver : Carriage::notApplicable;
        return change;
    }
    switch (proposal.operation) {
    case Operation::insert: carryInsertion(text, proposal, change); break;
    case Operation::remove: carryRemoval(proposal, change); break;
    case Operation::move: carryMove(change); break;
    case Operation::replace:
    case Operation::split:
    case Operation::join: carryWords(proposal, change); break;
    }
    return change;
}

} // namespace chapeau
