#include "core/workspace/checking.h"

#include "core/draft/front_paragraph.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

/// Every paragraph that a version has, or that a proposal brings with it.
std::set<ParagraphId> knownParagraphs(const Negotiation& negotiation) {
    std::set<ParagraphId> known;
    for (const auto part : frontParts) known.insert(idOf(part));
    for (const auto& version : negotiation.versions)
        for (const auto& paragraph : version.draft.paragraphs) known.insert(paragraph.id);
    for (const auto& proposal : negotiation.proposals) known.insert(proposal.created.begin(), proposal.created.end());
    return known;
}

void strayTargets(const Negotiation& negotiation, const std::set<ParagraphId>& known, std::vector<Flaw>& flaws) {
    const auto isStray = [&](const ParagraphId& id) { return !known.contains(id); };
    for (const auto& proposal : negotiation.proposals)
        if (std::ranges::any_of(proposal.targets, isStray) || (proposal.after && isStray(*proposal.after)))
            flaws.push_back({"reference", "proposal " + proposal.id.text()});
    for (const auto& comment : negotiation.comments)
        if (const auto* paragraph = std::get_if<ParagraphId>(&comment.target); paragraph != nullptr && isStray(*paragraph))
            flaws.push_back({"reference", "comment " + comment.id.text()});
}

} // namespace

Result<std::vector<Flaw>> checkFile(const std::filesystem::path& path, const Surroundings& surroundings, const Job& job) {
    const auto store = Store::open(path, surroundings.log);
    if (!store) return tl::unexpected(store.error());
    auto flaws = (*store)->flaws(job);
    if (!flaws || !flaws->empty()) return flaws;
    auto workspace = Workspace::open(path, surroundings);
    if (!workspace) return tl::unexpected(workspace.error());
    return check(*workspace, job);
}

Result<std::vector<Flaw>> check(Workspace& workspace, const Job& job) {
    auto flaws = workspace.store().flaws(job);
    if (!flaws) return flaws;
    const auto negotiation = workspace.negotiation();
    strayTargets(*negotiation, knownParagraphs(*negotiation), *flaws);
    return flaws;
}

} // namespace chapeau
