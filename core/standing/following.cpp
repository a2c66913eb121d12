#include "core/standing/following.h"

#include "core/merge/rebase.h"
#include "core/text/note_calls.h"
#include "core/text/similarity.h"

#include <algorithm>

namespace chapeau {

namespace {

bool calls(const RichText& text, const NoteCall& note) {
    return std::ranges::find(text.notes, note.text, &NoteCall::text) != text.notes.end();
}

/// Footnotes that the proposal takes out or puts in, beside those that came meanwhile.
void carryNotes(const Proposal& proposal, RichText& carried) {
    std::erase_if(carried.notes, [&](const NoteCall& note) { return calls(proposal.base, note) && !calls(proposal.text, note); });
    const auto isNew = [&](const NoteCall& note) { return !calls(proposal.base, note) && !calls(carried, note); };
    if (std::ranges::none_of(proposal.text.notes, isNew)) return;
    const auto edits = diffWords(proposal.text.text, carried.text);
    for (const NoteCall& note : proposal.text.notes)
        if (isNew(note)) carried.notes.push_back({movedOffset(note.at, edits), note.mark, note.text});
    std::ranges::stable_sort(carried.notes, {}, &NoteCall::at);
}

} // namespace

Following::Following(const Negotiation& negotiation) {
    std::vector<const Proposal*> accepted;
    for (const auto& proposal : negotiation.proposals)
        if (proposal.status == ProposalStatus::accepted) accepted.push_back(&proposal);
    std::ranges::sort(accepted, {}, &Proposal::decided);
    for (const auto* proposal : accepted) {
        if (proposal->operation == Operation::split) {
            auto& parts = m_madeOf[proposal->targets.front()];
            parts.insert(parts.begin(), proposal->created.begin(), proposal->created.end());
        }
        if (proposal->operation == Operation::join)
            for (std::size_t i = 1; i < proposal->targets.size(); ++i)
                m_joinedInto.insert_or_assign(proposal->targets[i], proposal->targets.front());
    }
}

std::vector<ParagraphId> Following::partsOf(const ParagraphId& id) const {
    std::vector<ParagraphId> parts{id};
    const auto made = m_madeOf.find(id);
    if (made == m_madeOf.end()) return parts;
    for (const auto& part : made->second) {
        const auto more = partsOf(part);
        parts.insert(parts.end(), more.begin(), more.end());
    }
    return parts;
}

std::optional<ParagraphId> Following::joinedInto(const ParagraphId& id) const {
    std::optional<ParagraphId> into;
    auto at = m_joinedInto.find(id);
    for (std::size_t steps = 0; at != m_joinedInto.end() && steps <= m_joinedInto.size(); ++steps) {
        into = at->second;
        at = m_joinedInto.find(at->second);
    }
    return into;
}

RichText carriedTo(const Proposal& proposal, const RichText& now) {
    if (now.text == proposal.base.text && callsTheSame(now.notes, proposal.base.notes)) return proposal.text;
    RichText carried = withText(now, rebase(proposal.base.text, proposal.text.text, now.text).text);
    carryNotes(proposal, carried);
    return carried;
}

std::optional<std::vector<RichText>> carriedToParts(const Proposal& proposal, const std::vector<RichText>& now) {
    if (now.size() == 1) return std::vector{carriedTo(proposal, now.front())};
    RichText together = now.front();
    for (std::size_t i = 1; i < now.size(); ++i) together = joinedByNewline(together, now[i]);
    std::vector<RichText> parts = now;
    if (similarity(proposal.base.text, now.front().text) >= similarity(proposal.base.text, together.text)) {
        parts.front() = carriedTo(proposal, now.front());
        return parts;
    }
    parts = splitAtNewlines(carriedTo(proposal, together));
    if (parts.size() != now.size()) return std::nullopt;
    return parts;
}

} // namespace chapeau
