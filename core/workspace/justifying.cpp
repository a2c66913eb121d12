#include "core/workspace/justifying.h"

#include "core/standing/proposals_on_text.h"
#include "core/store/store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isHeadingOfPoints(const std::string& heading) {
    return foldedForSearch(collapsed(heading)) == foldedForSearch(headingOfPoints);
}

/// Without blanks around words; what was said before stays as it was.
Justification tidied(Justification said, const Justification& before) {
    for (const auto part : {&Justification::reason, &Justification::heading, &Justification::point})
        if (said.*part != before.*part) said.*part = trimmed(said.*part);
    if (isHeadingOfPoints(said.heading)) said.heading.clear();
    for (auto& source : said.sources)
        if (std::ranges::find(before.sources, source) == before.sources.end())
            for (auto* words : {&source.document, &source.paragraph, &source.quote}) *words = collapsed(*words);
    return said;
}

Done checkTarget(const Negotiation& negotiation, const JustificationTarget& target) {
    if (const auto* proposal = std::get_if<ProposalId>(&target)) {
        if (negotiation.findProposal(*proposal) == nullptr) return fail(ErrorCode::unknownProposal, proposal->text());
        return {};
    }
    const auto& paragraph = std::get<ParagraphId>(target);
    const bool known = workingText(negotiation).has(paragraph) || std::ranges::any_of(negotiation.versions, [&](const Version& version) {
                           return indexOf(version.draft.paragraphs, paragraph).has_value();
                       });
    if (!known) return fail(ErrorCode::unknownLabel, paragraph.text());
    return {};
}

/// What one change writes, row by row.
struct Facts {
    JustificationTarget target;
    bool saysReason = false;
    bool saysPoint = false;
    Justification now{};
    std::vector<Source> named{};
    std::vector<SourceId> takenBack{};

    [[nodiscard]] bool any() const { return saysReason || saysPoint || !named.empty() || !takenBack.empty(); }
};

Facts factsOf(const Negotiation& negotiation, const JustificationChange& change) {
    const auto before = justificationOf(negotiation, change.target);
    Facts facts{.target = change.target, .now = tidied(change.now, before)};
    const Justification& now = facts.now;
    if (std::holds_alternative<ProposalId>(change.target)) {
        facts.saysReason = now.reason != before.reason || now.heading != before.heading;
        facts.saysPoint = now.point != before.point;
    }
    for (const auto& source : before.sources)
        if (std::ranges::find(now.sources, source) == now.sources.end()) facts.takenBack.push_back(source.id);
    for (Source source : now.sources) {
        if (std::ranges::find(before.sources, source) != before.sources.end()) continue;
        if (std::ranges::find(before.sources, source.id, &Source::id) != before.sources.end()) source.id = SourceId::random();
        facts.named.push_back(source);
    }
    return facts;
}

Done writeSource(Store& store, const JustificationTarget& target, const Source& source) {
    return std::visit([&](const auto& id) { return store.addSource(id, source); }, target);
}

Done write(Store& store, const Facts& facts, Timestamp at) {
    if (const auto* proposal = std::get_if<ProposalId>(&facts.target)) {
        if (facts.saysReason)
            if (auto done = store.addReason(*proposal, facts.now.reason, facts.now.heading, at); !done) return done;
        if (facts.saysPoint)
            if (auto done = store.addReason(*proposal, facts.now.point, std::string{headingOfPoints}, at); !done) return done;
    }
    for (const auto& source : facts.takenBack)
        if (auto done = store.addRemoval(source, at); !done) return done;
    for (const auto& source : facts.named)
        if (auto done = writeSource(store, facts.target, source); !done) return done;
    return {};
}

std::string counted(std::size_t count, const std::string& what) {
    return count == 1 ? "a " + what : std::to_string(count) + " " + what + "s";
}

/// "Gave a reason and named 2 sources"
std::string summaryOf(const std::vector<Facts>& all) {
    std::size_t reasons = 0;
    std::size_t points = 0;
    std::size_t named = 0;
    std::size_t takenBack = 0;
    for (const auto& facts : all) {
        reasons += facts.saysReason ? 1U : 0U;
        points += facts.saysPoint ? 1U : 0U;
        named += facts.named.size();
        takenBack += facts.takenBack.size();
    }
    std::vector<std::string> parts;
    if (reasons > 0) parts.push_back("gave " + counted(reasons, "reason"));
    if (points > 0) parts.push_back(points == 1 ? "set a point to stress" : "set points to stress");
    if (named > 0) parts.push_back("named " + counted(named, "source"));
    if (takenBack > 0) parts.push_back("took back " + counted(takenBack, "source"));
    std::string summary;
    for (const auto& part : parts) summary += (summary.empty() ? "" : &part == &parts.back() ? " and " : ", ") + part;
    summary.front() = static_cast<char>(summary.front() - 'a' + 'A');
    return summary;
}

std::string labelOfTarget(const Negotiation& negotiation, const JustificationTarget& target) {
    const auto text = workingText(negotiation);
    if (const auto* paragraph = std::get_if<ParagraphId>(&target)) return text.labelOf(*paragraph);
    return labelOf(negotiation, text, *negotiation.findProposal(std::get<ProposalId>(target)));
}

Done perform(Workspace& workspace, const std::vector<Facts>& all) {
    const auto label = all.size() == 1 ? labelOfTarget(*workspace.negotiation(), all.front().target) : std::string{};
    return workspace.perform(summaryOf(all), label, [&](Store& store) -> Done {
        for (const auto& facts : all)
            if (auto done = write(store, facts, workspace.clock().now()); !done) return done;
        return {};
    });
}

bool isLike(const Source& source, const Source& like) {
    const auto fits = [](const std::string& has, const std::string& asked) { return asked.empty() || collapsed(has) == collapsed(asked); };
    return collapsed(source.document) == collapsed(like.document) && fits(source.paragraph, like.paragraph) &&
           fits(source.quote, like.quote);
}

} // namespace

Justification justificationOf(const Negotiation& negotiation, const JustificationTarget& target) {
    Justification said;
    if (const auto* paragraph = std::get_if<ParagraphId>(&target)) {
        for (const auto& source : negotiation.sources)
            if (source.paragraph == *paragraph) said.sources.push_back(source.source);
        return said;
    }
    const auto* proposal = negotiation.findProposal(std::get<ProposalId>(target));
    if (proposal == nullptr) return said;
    return {proposal->reason, proposal->heading, proposal->pointToStress, proposal->sources};
}

std::vector<std::string> headingsInUse(const Negotiation& negotiation) {
    std::vector<std::string> headings;
    for (const auto& proposal : negotiation.proposals)
        if (!proposal.heading.empty() && std::ranges::find(headings, proposal.heading) == headings.end())
            headings.push_back(proposal.heading);
    return headings;
}

Done justify(Workspace& workspace, const std::vector<JustificationChange>& changes) {
    const auto negotiation = workspace.negotiation();
    std::vector<Facts> all;
    for (const auto& change : changes) {
        if (auto known = checkTarget(*negotiation, change.target); !known) return known;
        auto facts = factsOf(*negotiation, change);
        for (const auto& source : facts.named)
            if (source.document.empty()) return fail(ErrorCode::badOption, source.document, "The document of a source");
        if (facts.any()) all.push_back(std::move(facts));
    }
    return all.empty() ? Done{} : perform(workspace, all);
}

Done giveReason(Workspace& workspace, const ProposalId& proposal, const std::string& reason, const std::string& heading) {
    if (auto known = checkTarget(*workspace.negotiation(), proposal); !known) return known;
    Facts facts{.target = proposal, .now = {reason, heading, reason, {}}};
    (isHeadingOfPoints(heading) ? facts.saysPoint : facts.saysReason) = true;
    return perform(workspace, {facts});
}

Done addSource(Workspace& workspace, const JustificationTarget& target, const Source& source) {
    auto said = justificationOf(*workspace.negotiation(), target);
    said.sources.push_back(source);
    return justify(workspace, {{target, said}});
}

Done removeSources(Workspace& workspace, const JustificationTarget& target, const Source& like) {
    if (auto known = checkTarget(*workspace.negotiation(), target); !known) return known;
    Facts facts{.target = target};
    for (const auto& source : justificationOf(*workspace.negotiation(), target).sources)
        if (isLike(source, like)) facts.takenBack.push_back(source.id);
    if (facts.takenBack.empty()) return fail(ErrorCode::badOption, like.document, "The source to take back");
    return perform(workspace, {facts});
}

} // namespace chapeau
