#include "core/store/store.h"
#include "core/text/utf8.h"
#include "core/workspace/settling.h"

#include <algorithm>

namespace chapeau {

namespace {

/// A paragraph of the working text, its title or its enacting words, merged again.
struct Found {
    Paragraph target;
    std::string label;
    MergedOne merged;

    [[nodiscard]] OpenParagraph open() const { return {target, merged.paragraph, merged.sources, merged.carriage}; }
};

Result<Found> find(const Negotiation& negotiation, const std::string& label) {
    const auto text = workingText(negotiation);
    const auto id = text.idOf(label);
    if (!id) return fail(ErrorCode::unknownLabel, label);
    auto merged = mergeOpenProposalsOn(negotiation, text, *id);
    if (!merged) return tl::unexpected(merged.error());
    return Found{*text.paragraphOf(*id), text.labelOf(*id), std::move(*merged)};
}

Done checkChoices(const Found& found, const Choices& choices) {
    const auto& clusters = found.merged.paragraph.clusters;
    for (std::size_t i = 0; i < choices.clusters.size(); ++i) {
        const auto& choice = choices.clusters[i];
        if (choice.isOpen()) continue;
        if (choice.kind == Choice::Kind::wording && collapsed(choice.wording).empty()) return fail(ErrorCode::emptyText);
        const bool divides = choice.kind == Choice::Kind::wording && choice.wording.find('\n') != std::string::npos;
        if (divides && frontPartOf(found.target.id)) return fail(ErrorCode::badOption, choice.wording, "The wording of " + found.label);
        if (i >= clusters.size()) return fail(ErrorCode::unknownCluster, found.label, std::to_string(i));
        if (choice.kind == Choice::Kind::alternative && choice.alternative >= clusters[i].alternatives.size())
            return fail(ErrorCode::unknownCluster, found.label, std::to_string(i) + ", " + std::to_string(choice.alternative));
    }
    return {};
}

/// One conflict is named as such; else the paragraph.
std::string nameOf(const Found& found, const Choices& choices, std::optional<ParagraphState> state) {
    const bool edits = std::ranges::find(choices.edits, true) != choices.edits.end();
    const auto decided = std::ranges::count_if(choices.clusters, [](const Choice& choice) { return !choice.isOpen(); });
    if (state) return (edits || decided > 0 ? "Settled and marked " : "Marked ") + found.label + " as " + std::string{nameOf(*state)};
    if (!edits && decided == 1) return "Settled a conflict in " + found.label;
    if (decided == 0) return "Accepted what is uncontested in " + found.label;
    return "Settled " + found.label;
}

/// Words of our own keep the blanks around them, and are an alternative where they say the same.
Choices tidied(const MergedParagraph& paragraph, Choices choices) {
    for (std::size_t i = 0; i < choices.clusters.size(); ++i) {
        auto& choice = choices.clusters[i];
        if (choice.kind != Choice::Kind::wording) continue;
        choice = simplest(paragraph, i, wordingFor(paragraph, i, choice.wording));
    }
    return choices;
}

Choices onlyCluster(std::size_t cluster, const Choice& choice) {
    Choices choices;
    choices.clusters.resize(cluster + 1);
    choices.clusters.back() = choice;
    return choices;
}

} // namespace

Done settleCluster(Workspace& workspace, const std::string& label, std::size_t cluster, std::optional<std::size_t> pick) {
    const Choice choice = pick ? Choice{Choice::Kind::alternative, *pick} : Choice{Choice::Kind::retain};
    return settleParagraph(workspace, label, onlyCluster(cluster, choice));
}

Done settleByWording(Workspace& workspace, const std::string& label, std::size_t cluster, const std::string& wording) {
    return settleParagraph(workspace, label, onlyCluster(cluster, {Choice::Kind::wording, 0, wording}));
}

Done settleParagraph(Workspace& workspace, const std::string& label, const Choices& choices, std::optional<ParagraphState> state) {
    const auto negotiation = workspace.negotiation();
    const auto found = find(*negotiation, label);
    if (!found) return tl::unexpected(found.error());
    if (auto valid = checkChoices(*found, choices); !valid) return valid;
    if (state == found->target.state) state.reset();
    const auto now = workspace.clock().now();
    const auto settling = Settler{*negotiation, now}.settle(found->open(), tidied(found->merged.paragraph, choices));
    if (settling.empty() && !state) return {};
    return workspace.perform(nameOf(*found, choices, state), found->label, [&](Store& store) {
        return write(store, settling, now).and_then([&] { return state ? store.addState(found->target.id, *state, now) : Done{}; });
    });
}

Done settleDeletion(Workspace& workspace, const std::string& label, bool deleteIt) {
    const auto negotiation = workspace.negotiation();
    const auto found = find(*negotiation, label);
    if (!found) return tl::unexpected(found.error());
    const auto& sources = found->merged.paragraph.deletedBySources;
    if (sources.empty()) return fail(ErrorCode::unknownCluster, found->label, "deletion");
    Settling settling;
    for (const auto source : sources) {
        const auto taken = settling.empty() ? ProposalStatus::accepted : ProposalStatus::takenOver;
        settling.push_back(Decided{found->merged.sources[source], deleteIt ? taken : ProposalStatus::rejected});
    }
    const auto now = workspace.clock().now();
    return workspace.perform((deleteIt ? "Deleted " : "Retained ") + found->label, found->label,
                             [&](Store& store) { return write(store, settling, now); });
}

} // namespace chapeau
