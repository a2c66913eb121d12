#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include <algorithm>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string label;
};

/// Only what is about one paragraph of the merge.
Merge onlyParagraph(const Merge& merge, std::size_t index) {
    Merge one;
    one.paragraphs = {merge.paragraphs[index]};
    std::ranges::copy_if(merge.added, std::back_inserter(one.added), [&](const Addition& a) { return a.after == static_cast<int>(index); });
    std::ranges::copy_if(merge.moved, std::back_inserter(one.moved), [&](const Relocation& m) { return m.index == index; });
    std::ranges::copy_if(merge.joined, std::back_inserter(one.joined),
                         [&](const Joining& j) { return std::ranges::find(j.indexes, index) != j.indexes.end(); });
    return one;
}

bool isLeftOut(Carriage carriage) {
    return carriage == Carriage::takenOver || carriage == Carriage::notApplicable;
}

CarryReason reasonOf(const MergedNegotiation& merged, const ProposalId& id) {
    const auto reason = merged.reasons.find(id);
    return reason == merged.reasons.end() ? CarryReason::none : reason->second;
}

/// Open proposals that are in no edit, because the text has what they ask for, or no longer what they are about.
Json notCarriedJson(const MergedNegotiation& merged) {
    Json list = Json::array();
    for (const auto& [id, carriage] : merged.carriage)
        if (isLeftOut(carriage))
            list.push_back(
                {{"proposal", id.text()}, {"outcome", nameOf(carriage)}, {"why", textOrNull(std::string{nameOf(reasonOf(merged, id))})}});
    return list;
}

std::string notCarriedText(const Negotiation& negotiation, const MergedNegotiation& merged) {
    std::string lines;
    for (const auto& [id, carriage] : merged.carriage)
        if (isLeftOut(carriage)) {
            const auto& proposal = *negotiation.findProposal(id);
            lines += labelOf(negotiation, merged.text, proposal) + " of " + codeList(proposal.proponents) +
                     " is not in the merge: " + verdictText(carriage, reasonOf(merged, id)) + "\n";
        }
    return lines;
}

int run(Session& session, const Options& options) {
    const auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto merged = mergeOpenProposals(*workspace->negotiation(), session.job());
    if (!merged) return session.refuse(merged.error());
    if (options.label.empty()) {
        std::vector<MergedParagraph> front = merged->front;
        std::erase_if(front, [](const MergedParagraph& part) { return !part.touched(); });
        auto json = mergeJson(merged->merge, front, merged->sources);
        json["notCarried"] = notCarriedJson(*merged);
        return session.done(json, mergedText(merged->merge, front, "") + notCarriedText(*workspace->negotiation(), *merged));
    }
    const auto id = merged->text.idOf(options.label);
    if (!id) return session.refuse({ErrorCode::unknownLabel, options.label, ""});
    if (frontPartOf(*id)) {
        const std::vector<MergedParagraph> part{*merged->find(*id)};
        return session.done(mergeJson({}, part, merged->sources), mergedText({}, part, part.front().label));
    }
    const auto index = merged->text.find(*id);
    return session.done(mergeJson(onlyParagraph(merged->merge, *index), {}, merged->sources),
                        mergedText(merged->merge, {}, merged->text.labels[*index]));
}

} // namespace

void addMerge(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("merge", "Merge what is proposed on the draft, paragraph by paragraph",
                                [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("LABEL", options->label, "Only this paragraph");
}

} // namespace chapeau::cli
