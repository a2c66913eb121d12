#include "core/workspace/finding.h"

#include "core/store/store.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <map>

namespace chapeau {

namespace {

/// What a replacement writes: new words of a paragraph or a proposal, or a new reason.
struct Written {
    std::vector<Proposal> drafted;                         ///< of ours, accepted as they are made
    std::vector<std::pair<ProposalId, Proposal>> reworded; ///< what is superseded, and by what
    std::map<ProposalId, std::string> reasons;             ///< of proposals that keep their words
};

Error noLongerThere(const Workspace& workspace) {
    return {ErrorCode::workspaceChanged, workspace.path().string(), ""};
}

class Replacement {
public:
    explicit Replacement(const Workspace& workspace)
        : m_workspace{workspace}, m_negotiation{workspace.negotiation()}, m_text{workingText(*m_negotiation)} {}

    [[nodiscard]] Done add(const ChosenMatches& chosen) {
        if (chosen.matches.empty()) return {};
        const auto words = collapsedUnlessSplit(replacedText(chosen));
        if (words.empty()) return fail(ErrorCode::emptyText);
        switch (chosen.found.where) {
        case FoundIn::text: return draft(chosen.found, words);
        case FoundIn::proposal: return reword(chosen.found, words);
        case FoundIn::reason: return giveReason(chosen.found, words);
        case FoundIn::comment: return fail(ErrorCode::internal, "", "a comment can't be replaced");
        }
        return {};
    }

    /// A proposal whose words and reason both change is one new proposal.
    [[nodiscard]] Written written() && {
        for (auto& [old, proposal] : m_written.reworded)
            if (const auto reason = m_written.reasons.find(old); reason != m_written.reasons.end()) {
                proposal.reason = reason->second;
                m_written.reasons.erase(reason);
            }
        return std::move(m_written);
    }

private:
    /// The parts of a split are apart by line ends, which stay.
    [[nodiscard]] static std::string collapsedUnlessSplit(const std::string& text) {
        return text.find('\n') == std::string::npos ? collapsed(text) : trimmed(text);
    }

    [[nodiscard]] Done draft(const FoundText& found, const std::string& words) {
        const auto there = m_text.paragraphOf(std::get<ParagraphId>(found.at));
        if (!there || there->text.text != found.text) return tl::unexpected(noLongerThere(m_workspace));
        const auto& paragraph = *there;
        if (words == paragraph.text.text) return {};
        Proposal proposal;
        proposal.ours = true;
        if (m_negotiation->own) proposal.proponents = {*m_negotiation->own};
        proposal.received = m_workspace.clock().now();
        proposal.targets = {paragraph.id};
        proposal.kind = paragraph.kind;
        proposal.level = paragraph.level;
        proposal.base = paragraph.text;
        proposal.text = withText(paragraph.text, words);
        m_written.drafted.push_back(std::move(proposal));
        return {};
    }

    [[nodiscard]] Done reword(const FoundText& found, const std::string& words) {
        const auto* old = m_negotiation->findProposal(std::get<ProposalId>(found.at));
        if (old == nullptr || !isOpen(*old) || old->text.text != found.text) return tl::unexpected(noLongerThere(m_workspace));
        if (words == old->text.text) return {};
        Proposal changed = *old;
        changed.id = ProposalId::random();
        changed.text = withText(old->text, words);
        // The row of a proposed paragraph has the identity that it would get; a selection in the window stays on it.
        for (auto& source : changed.sources) source.id = SourceId::random();
        m_written.reworded.emplace_back(old->id, std::move(changed));
        return {};
    }

    [[nodiscard]] Done giveReason(const FoundText& found, const std::string& words) {
        const auto* proposal = m_negotiation->findProposal(std::get<ProposalId>(found.at));
        if (proposal == nullptr || proposal->reason != found.text) return tl::unexpected(noLongerThere(m_workspace));
        if (words != proposal->reason) m_written.reasons[proposal->id] = words;
        return {};
    }

    const Workspace& m_workspace;
    std::shared_ptr<const Negotiation> m_negotiation;
    LabelledText m_text;
    Written m_written;
};

Done addWithReason(Store& store, const Proposal& proposal, Timestamp now) {
    auto done = store.add(proposal);
    if (!done || proposal.reason.empty()) return done;
    return store.addReason(proposal.id, proposal.reason, proposal.heading, now);
}

Done write(Store& store, const Negotiation& negotiation, const Written& written, Timestamp now) {
    for (const auto& proposal : written.drafted) {
        auto done = store.add(proposal).and_then([&] { return store.addDecision(proposal.id, ProposalStatus::accepted, now); });
        if (!done) return done;
    }
    for (const auto& [old, proposal] : written.reworded) {
        auto done = store.addDecision(old, ProposalStatus::superseded, now).and_then([&] { return addWithReason(store, proposal, now); });
        if (!done) return done;
    }
    for (const auto& [id, reason] : written.reasons)
        if (auto done = store.addReason(id, reason, negotiation.findProposal(id)->heading, now); !done) return done;
    return {};
}

} // namespace

Result<std::size_t> replaceEverywhere(Workspace& workspace, const std::vector<ChosenMatches>& chosen) {
    const auto negotiation = workspace.negotiation();
    Replacement replacement{workspace};
    for (const auto& one : chosen)
        if (auto done = replacement.add(one); !done) return tl::unexpected(done.error());
    const Written written = std::move(replacement).written();
    const std::size_t texts = written.drafted.size() + written.reworded.size() + written.reasons.size();
    if (texts == 0) return fail(ErrorCode::sameText, "Everything");
    const auto what = texts == 1 ? std::string{"Replaced words in 1 text"} : fmt::format("Replaced words in {} texts", texts);
    const auto done =
        workspace.perform(what, "", [&](Store& store) { return write(store, *negotiation, written, workspace.clock().now()); });
    if (!done) return tl::unexpected(done.error());
    return texts;
}

} // namespace chapeau
