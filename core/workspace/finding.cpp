#include "core/workspace/finding.h"

#include "core/standing/proposals_on_text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace chapeau {

namespace {

/// A text in which to look, with what a hit in it says of itself.
using Place = FoundText;

/// Where a proposal stands: on its first target that is in the text, or after the paragraph that it comes after.
std::optional<ParagraphId> placeOf(const LabelledText& text, const Proposal& proposal) {
    const auto isThere = [&](const ParagraphId& id) { return text.has(id); };
    for (const auto* ids : {&proposal.targets, &proposal.created})
        if (const auto found = std::ranges::find_if(*ids, isThere); found != ids->end()) return *found;
    return proposal.after && isThere(*proposal.after) ? proposal.after : std::nullopt;
}

class Places {
public:
    explicit Places(const Negotiation& negotiation)
        : m_negotiation{negotiation}, m_text{workingText(negotiation)}, m_proposals{negotiation, m_text},
          m_byParagraph(frontParts.size() + m_text.labels.size() + 1) {
        for (const auto& part : frontText(m_text).draft.paragraphs)
            if (!part.text.text.empty()) addText(part);
        for (const auto& paragraph : m_text.draft.paragraphs) addText(paragraph);
        for (const auto* proposal : proposalsInOrder()) addProposal(*proposal);
        for (const auto& comment : negotiation.comments) addComment(comment);
    }

    [[nodiscard]] std::vector<Place> inOrder() && {
        std::vector<Place> all;
        for (auto& places : m_byParagraph) std::ranges::move(places, std::back_inserter(all));
        return all;
    }

private:
    /// The title and the enacting words come first, and what is on nothing that stands in the text comes last.
    [[nodiscard]] std::size_t orderOf(const std::optional<ParagraphId>& paragraph) const {
        if (!paragraph) return m_byParagraph.size() - 1;
        if (const auto part = frontPartOf(*paragraph)) return static_cast<std::size_t>(*part);
        return frontParts.size() + *m_text.find(*paragraph);
    }

    void add(const std::optional<ParagraphId>& at, Place place) { m_byParagraph[orderOf(at)].push_back(std::move(place)); }

    /// As they were made; new paragraphs after that, in the order in which they would stand.
    [[nodiscard]] std::vector<const Proposal*> proposalsInOrder() const {
        std::vector<std::pair<std::size_t, const Proposal*>> placed;
        for (const auto& proposal : m_negotiation.proposals) placed.emplace_back(m_proposals.placeAmongAdditions(proposal), &proposal);
        std::ranges::stable_sort(placed, {}, [](const auto& one) { return one.first; });
        std::vector<const Proposal*> proposals;
        for (const auto& [place, proposal] : placed) proposals.push_back(proposal);
        return proposals;
    }

    void addText(const Paragraph& paragraph) {
        add(paragraph.id, {FoundIn::text, paragraph.id, m_text.labelOf(paragraph.id), "", false, paragraph.id, paragraph.text.text, {}});
    }

    [[nodiscard]] static std::optional<ParagraphId> rowOf(const Proposal& proposal, const std::optional<ParagraphId>& place) {
        return proposal.operation == Operation::insert && isOpen(proposal) ? std::optional{proposal.created.front()} : place;
    }

    void addProposal(const Proposal& proposal) {
        const auto at = placeOf(m_text, proposal);
        Place place{
            FoundIn::proposal,  proposal.id, m_proposals.labelOf(proposal), codeList(proposal.proponents), false, rowOf(proposal, at),
            proposal.text.text, {}};
        if (isOpen(proposal) && !place.text.empty()) add(at, place);
        place.where = FoundIn::reason;
        place.text = proposal.reason;
        if (!place.text.empty()) add(at, std::move(place));
    }

    void addComment(const Comment& comment) {
        Place place{FoundIn::comment, comment.id, "", comment.author, comment.internal, std::nullopt, comment.text, {}};
        std::optional<ParagraphId> at;
        if (const auto* id = std::get_if<ParagraphId>(&comment.target)) {
            if (m_text.has(*id)) at = *id;
            if (at) place.label = m_text.labelOf(*id);
            place.paragraph = at;
        } else if (const auto* proposal = m_negotiation.findProposal(std::get<ProposalId>(comment.target))) {
            at = placeOf(m_text, *proposal);
            place.label = m_proposals.labelOf(*proposal);
            place.paragraph = rowOf(*proposal, at);
        }
        add(at, std::move(place));
    }

    const Negotiation& m_negotiation;
    LabelledText m_text;
    ProposalsOnText m_proposals;
    std::vector<std::vector<Place>> m_byParagraph;
};

} // namespace

std::string_view nameOf(FoundIn where) {
    switch (where) {
    case FoundIn::text: return "text";
    case FoundIn::proposal: return "proposal";
    case FoundIn::reason: return "reason";
    case FoundIn::comment: return "comment";
    }
    return "";
}

Result<std::vector<FoundText>> findEverywhere(const Negotiation& negotiation, const FindRequest& request, const Job& job) {
    auto search = TextSearch::prepare(request.query);
    if (!search) return tl::unexpected(search.error());
    std::vector<FoundText> all;
    auto places = Places{negotiation}.inOrder();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (job.stopped()) return fail(ErrorCode::cancelled);
        auto matches = search->find(places[i].text, request.replacement);
        if (!matches) return tl::unexpected(matches.error());
        if (matches->empty()) continue;
        places[i].matches = std::move(*matches);
        all.push_back(std::move(places[i]));
    }
    return all;
}

Replacing replacingOf(const Negotiation& negotiation, const FoundText& found) {
    if (found.where == FoundIn::text) return Replacing::ours;
    if (found.where == FoundIn::comment) return Replacing::notAtAll;
    const auto* proposal = negotiation.findProposal(std::get<ProposalId>(found.at));
    if (proposal == nullptr) return Replacing::notAtAll;
    const bool ours = proposal->ours || (negotiation.own && proposal->proponents == std::vector{*negotiation.own});
    if (ours) return Replacing::ours;
    return isOpen(*proposal) ? Replacing::ofOthers : Replacing::notAtAll;
}

std::string replacedText(const ChosenMatches& chosen) {
    std::vector<Edit> edits;
    for (const auto index : chosen.matches) edits.push_back({chosen.found.matches[index].bytes, chosen.found.matches[index].replacement});
    return applyEdits(chosen.found.text, edits);
}

} // namespace chapeau
