#include "core/workspace/deciding.h"

#include "core/store/store.h"
#include "core/workspace/merging.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace chapeau {

namespace {

/// What is settled: one cluster of one paragraph, and the words that stand there from now on.
struct Settlement {
    const MergedNegotiation& merged;
    const MergedParagraph& paragraph;
    const Cluster& cluster;
    const Alternative* picked; ///< null: the text as it stands

    [[nodiscard]] const Paragraph& target() const { return merged.text.draft.paragraphs[paragraph.index]; }
    [[nodiscard]] std::string newText() const {
        return picked == nullptr ? paragraph.base : applyEdits(paragraph.base, {{cluster.base, picked->text}});
    }
};

bool isAmong(const std::vector<std::size_t>& sources, std::size_t source) {
    return std::ranges::find(sources, source) != sources.end();
}

/// What a suggestion asks of the paragraph beside the settled cluster.
std::vector<Edit> remainingEdits(const Settlement& settlement, std::size_t source) {
    std::vector<Edit> edits;
    for (const auto& edit : settlement.paragraph.edits)
        if (isAmong(edit.sources, source)) edits.push_back({edit.base, edit.text});
    for (const auto& cluster : settlement.paragraph.clusters) {
        if (cluster == settlement.cluster) continue;
        for (const auto& alternative : cluster.alternatives)
            if (isAmong(alternative.sources, source)) edits.push_back({cluster.base, alternative.text});
    }
    std::ranges::stable_sort(edits, {}, &Edit::base);
    return edits;
}

Operation operationFor(const std::string& text) {
    return text.find('\n') == std::string::npos ? Operation::replace : Operation::split;
}

/// One new identity for each further part of a text.
std::vector<ParagraphId> identitiesFor(const std::string& text) {
    std::vector<ParagraphId> ids;
    for (auto n = std::ranges::count(text, '\n'); n > 0; --n) ids.push_back(ParagraphId::random());
    return ids;
}

Proposal onParagraph(const Settlement& settlement, const RichText& base, const std::string& text) {
    const auto& target = settlement.target();
    Proposal proposal;
    proposal.operation = operationFor(text);
    proposal.targets = {target.id};
    proposal.created = identitiesFor(text);
    proposal.kind = target.kind;
    proposal.level = target.level;
    proposal.base = base;
    proposal.text = withText(base, text);
    return proposal;
}

Proposal pickedProposal(const Settlement& settlement, const Negotiation& negotiation, Timestamp now) {
    auto proposal = onParagraph(settlement, settlement.target().text, settlement.newText());
    proposal.proponents = settlement.picked->proponents;
    proposal.received = now;
    for (const auto source : settlement.picked->sources) {
        const auto* origin = negotiation.findProposal(settlement.merged.sources[source]);
        for (const auto& named : origin->sources)
            proposal.sources.push_back({SourceId::random(), named.document, named.paragraph, named.quote});
    }
    return proposal;
}

/// The rest of what a proposal asks, against the settled text.
Proposal remainder(const Settlement& settlement, const Proposal& origin, const std::vector<Edit>& edits) {
    const RichText newBase = withText(settlement.target().text, settlement.newText());
    const auto asked = rebase(settlement.paragraph.base, applyEdits(settlement.paragraph.base, edits), newBase.text).text;
    Proposal rest = origin;
    const Proposal shape = onParagraph(settlement, newBase, asked);
    rest.id = ProposalId::random();
    rest.operation = shape.operation;
    rest.created = shape.created;
    rest.base = shape.base;
    rest.text = shape.text;
    for (auto& source : rest.sources) source.id = SourceId::random();
    return rest;
}

bool asksForOneParagraph(const Proposal& proposal) {
    return proposal.operation == Operation::replace || proposal.operation == Operation::split;
}

Done settleOne(Store& store, const Settlement& settlement, const Proposal& proposal, std::size_t source, bool wasPicked, Timestamp now) {
    // A joining asks for more than this paragraph: it stays where its words were picked, and falls where they were not.
    if (!asksForOneParagraph(proposal)) return wasPicked ? Done{} : store.addDecision(proposal.id, ProposalStatus::rejected, now);
    const auto edits = remainingEdits(settlement, source);
    if (edits.empty()) return store.addDecision(proposal.id, wasPicked ? ProposalStatus::takenOver : ProposalStatus::rejected, now);
    const auto rest = remainder(settlement, proposal, edits);
    return store.addDecision(proposal.id, ProposalStatus::superseded, now).and_then([&] { return store.add(rest); }).and_then([&] {
        return rest.reason.empty() ? Done{} : store.addReason(rest.id, rest.reason, rest.heading, now);
    });
}

Done settleAll(Store& store, const Settlement& settlement, const Negotiation& negotiation, Timestamp now) {
    if (settlement.picked != nullptr) {
        const auto proposal = pickedProposal(settlement, negotiation, now);
        auto done = store.add(proposal).and_then([&] { return store.addDecision(proposal.id, ProposalStatus::accepted, now); });
        if (!done) return done;
    }
    for (const auto& alternative : settlement.cluster.alternatives)
        for (const auto source : alternative.sources) {
            const auto* proposal = negotiation.findProposal(settlement.merged.sources[source]);
            if (auto done = settleOne(store, settlement, *proposal, source, &alternative == settlement.picked, now); !done) return done;
        }
    return {};
}

} // namespace

Done settleCluster(Workspace& workspace, const std::string& label, std::size_t cluster, std::optional<std::size_t> pick) {
    const auto negotiation = workspace.negotiation();
    const auto merged = mergeOpenProposals(*negotiation);
    if (!merged) return tl::unexpected(merged.error());
    const auto index = merged->text.find(label);
    if (!index) return fail(ErrorCode::unknownLabel, label);
    const auto& paragraph = merged->merge.paragraphs[*index];
    if (cluster >= paragraph.clusters.size()) return fail(ErrorCode::unknownCluster, label, std::to_string(cluster));
    const auto& chosen = paragraph.clusters[cluster];
    if (pick && *pick >= chosen.alternatives.size())
        return fail(ErrorCode::unknownCluster, label, std::to_string(cluster) + ", " + std::to_string(*pick));
    const Settlement settlement{*merged, paragraph, chosen, pick ? &chosen.alternatives[*pick] : nullptr};
    const auto& shown = merged->text.labels[*index];
    return workspace.perform("Settled a conflict in " + shown, shown, {Changed::texts, Changed::proposals, Changed::history},
                             [&](Store& store) { return settleAll(store, settlement, *negotiation, workspace.clock().now()); });
}

} // namespace chapeau
