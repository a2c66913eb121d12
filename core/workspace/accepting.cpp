#include "core/workspace/accepting.h"

#include "core/standing/stands.h"
#include "core/store/store.h"
#include "core/workspace/taken_over.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

bool isClosed(ParagraphState state) {
    return state == ParagraphState::agreed || state == ParagraphState::agreedAdRef || state == ParagraphState::reserved;
}

template <class T>
void insertAll(std::set<T>& into, const std::vector<T>& from) {
    into.insert(from.begin(), from.end());
}

template <class T>
std::vector<T> listed(const std::set<T>& values) {
    return {values.begin(), values.end()};
}

/// "PP8 bis" of "PP8 bis alt 2".
std::string withoutAlt(const std::string& label) {
    return label.substr(0, label.find(" alt"));
}

class Planner {
public:
    Planner(const Negotiation& negotiation, const MergedNegotiation& merged, Timestamp now)
        : m_merged{merged}, m_stands{negotiation}, m_settler{negotiation, now} {
        for (const auto& addition : merged.merge.added)
            if (withoutAlt(addition.label) != addition.label) m_severallyWorded.insert(withoutAlt(addition.label));
        for (const auto& joining : merged.merge.joined) m_joined.insert(joining.indexes.begin(), joining.indexes.end());
    }

    void planAdditions(int after) {
        for (const auto& addition : m_merged.merge.added)
            if (addition.after == after) plan(addition);
    }

    void plan(const MergedParagraph& merged) { plan(merged, m_merged.text.draft.paragraphs[merged.index]); }

    void planFront() {
        const auto front = frontText(m_merged.text).draft.paragraphs;
        for (std::size_t i = 0; i < front.size(); ++i) plan(m_merged.front[i], front[i]);
    }

    void plan(const MergedParagraph& merged, const Paragraph& target) {
        if (!merged.touched()) return;
        if (isClosed(merged.state)) return stay(target.id, merged.label, StaysBecause::closed, everyoneIn(merged));
        if (merged.deletionContested()) return stay(target.id, merged.label, StaysBecause::conflict, everyoneIn(merged));
        if (!merged.deletedBySources.empty()) return planDeletion(merged, target);
        planWords(merged, target);
    }

    void planMoves(std::size_t index) {
        std::vector<const Relocation*> here;
        for (const auto& relocation : m_merged.merge.moved)
            if (relocation.index == index) here.push_back(&relocation);
        if (here.empty()) return;
        const auto& target = m_merged.text.draft.paragraphs[index];
        const auto& merged = m_merged.merge.paragraphs[index];
        const auto& move = *here.front();
        if (here.size() > 1 || !merged.deletedBySources.empty())
            return stay(target.id, merged.label, StaysBecause::conflict, move.proponents);
        if (isClosed(merged.state)) return stay(target.id, merged.label, StaysBecause::closed, move.proponents);
        if (const auto against = opponentsOf(move.sources); !against.empty())
            return stay(target.id, merged.label, StaysBecause::opposed, against);
        UncontestedItem item{UncontestedItem::Kind::move, target.id, merged.label, merged.base, merged.base};
        item.place = move.after < 0 ? std::string{} : m_merged.text.labels[static_cast<std::size_t>(move.after)];
        acceptFirst(std::move(item), move.proponents, move.sources);
    }

    [[nodiscard]] UncontestedPlan finished() && { return std::move(m_plan); }

private:
    [[nodiscard]] const ProposalId& idOf(std::size_t source) const { return m_merged.sources[source]; }
    [[nodiscard]] bool isDoubtful(std::size_t source) const { return m_merged.carriage.contains(idOf(source)); }

    [[nodiscard]] std::vector<DelegationCode> opponentsOf(const std::vector<std::size_t>& sources) const {
        std::set<DelegationCode> who;
        for (const auto source : sources) insertAll(who, m_stands.against(idOf(source)));
        return listed(who);
    }

    static std::vector<DelegationCode> everyoneIn(const MergedParagraph& merged) {
        std::set<DelegationCode> who{merged.deletedBy.begin(), merged.deletedBy.end()};
        for (const auto& edit : merged.edits) insertAll(who, edit.proponents);
        for (const auto& cluster : merged.clusters)
            for (const auto& alternative : cluster.alternatives) insertAll(who, alternative.proponents);
        return listed(who);
    }

    void stay(const ParagraphId& paragraph, const std::string& label, StaysBecause why, std::vector<DelegationCode> who) {
        m_plan.stays.push_back({paragraph, label, why, std::move(who)});
    }

    /// Where several ask for the same, the first is accepted and the others are taken over.
    void acceptFirst(UncontestedItem item, const std::vector<DelegationCode>& proponents, const std::vector<std::size_t>& sources) {
        item.proponents = proponents;
        for (const auto source : sources) {
            item.settling.push_back(Decided{idOf(source), item.proposals.empty() ? ProposalStatus::accepted : ProposalStatus::takenOver});
            item.proposals.push_back(idOf(source));
        }
        m_plan.items.push_back(std::move(item));
    }

    void plan(const Addition& addition) {
        const auto paragraph = m_settler.proposal(idOf(addition.sources.front())).created.front();
        if (m_severallyWorded.contains(withoutAlt(addition.label)))
            return stay(paragraph, addition.label, StaysBecause::severalWordings, addition.proponents);
        auto against = opponentsOf(addition.sources);
        for (const auto source : addition.sources)
            for (const auto& code : m_stands.against(m_settler.proposal(idOf(source)).created.front())) against.push_back(code);
        if (!against.empty()) return stay(paragraph, addition.label, StaysBecause::opposed, against);
        acceptFirst({UncontestedItem::Kind::addition, paragraph, addition.label, {}, addition.text}, addition.proponents, addition.sources);
    }

    /// A deletion of a paragraph and its items is one item, where nobody touches any of them otherwise.
    void planDeletion(const MergedParagraph& merged, const Paragraph& target) {
        bool begins = false;
        for (const auto source : merged.deletedBySources) {
            const auto& proposal = m_settler.proposal(idOf(source));
            begins |= proposal.targets.front() == target.id;
            if (isDoubtful(source)) return stay(target.id, merged.label, StaysBecause::needsLook, merged.deletedBy);
            if (touchesOthersWishes(proposal)) return stay(target.id, merged.label, StaysBecause::conflict, merged.deletedBy);
        }
        if (const auto against = opponentsOf(merged.deletedBySources); !against.empty())
            return stay(target.id, merged.label, StaysBecause::opposed, against);
        if (begins)
            acceptFirst({UncontestedItem::Kind::deletion, target.id, merged.label, merged.base}, merged.deletedBy, merged.deletedBySources);
    }

    [[nodiscard]] bool touchesOthersWishes(const Proposal& removal) const {
        return std::ranges::any_of(removal.targets, [&](const ParagraphId& id) {
            const auto index = m_merged.text.find(id);
            return index && (m_merged.merge.paragraphs[*index].deletionContested() || m_joined.contains(*index));
        });
    }

    void planWords(const MergedParagraph& merged, const Paragraph& target) {
        Choices choices;
        std::set<DelegationCode> proponents;
        for (const auto& edit : merged.edits) {
            choices.edits.push_back(mayTake(edit, merged, target));
            if (choices.edits.back()) insertAll(proponents, edit.proponents);
        }
        for (const auto& cluster : merged.clusters) {
            std::set<DelegationCode> who;
            for (const auto& alternative : cluster.alternatives) insertAll(who, alternative.proponents);
            stay(target.id, merged.label, StaysBecause::conflict, listed(who));
        }
        if (proponents.empty() && std::ranges::find(choices.edits, true) == choices.edits.end()) return;
        UncontestedItem item{UncontestedItem::Kind::words, target.id, merged.label, merged.base, settled(merged, choices).base};
        item.proponents = listed(proponents);
        item.settling = m_settler.settle({target, merged, m_merged.sources, m_merged.carriage}, choices);
        countProposals(merged, choices, item);
        m_plan.items.push_back(std::move(item));
    }

    [[nodiscard]] bool mayTake(const AttributedEdit& edit, const MergedParagraph& merged, const Paragraph& target) {
        if (auto against = opponentsOf(edit.sources); !against.empty()) {
            stay(target.id, merged.label, StaysBecause::opposed, std::move(against));
            return false;
        }
        const auto doubtful = [&](std::size_t source) { return isDoubtful(source); };
        const auto wider = [&](std::size_t source) { return !m_settler.isAboutOnly(m_settler.proposal(idOf(source)), target); };
        if (std::ranges::all_of(edit.sources, doubtful)) {
            stay(target.id, merged.label, StaysBecause::needsLook, edit.proponents);
            return false;
        }
        if (std::ranges::all_of(edit.sources, wider)) {
            stay(target.id, merged.label, StaysBecause::joins, edit.proponents);
            return false;
        }
        return true;
    }

    void countProposals(const MergedParagraph& merged, const Choices& choices, UncontestedItem& item) const {
        std::set<std::size_t> in;
        std::set<std::size_t> out;
        for (std::size_t i = 0; i < merged.edits.size(); ++i) insertAll(choices.takes(i) ? in : out, merged.edits[i].sources);
        for (const auto& cluster : merged.clusters)
            for (const auto& alternative : cluster.alternatives) insertAll(out, alternative.sources);
        for (const auto source : in) {
            item.proposals.push_back(idOf(source));
            item.partly += out.contains(source) ? 1U : 0U;
        }
    }

    const MergedNegotiation& m_merged;
    Stands m_stands;
    Settler m_settler;
    std::set<std::string> m_severallyWorded;
    std::set<std::size_t> m_joined;
    UncontestedPlan m_plan;
};

Done requireAsPrepared(const Negotiation& negotiation, const AcceptingPlan& acceptance) {
    std::map<ProposalId, const Proposal*> byId;
    for (const auto& proposal : negotiation.proposals) byId.emplace(proposal.id, &proposal);
    for (const auto& step : acceptance.settling) {
        const auto* decided = std::get_if<Decided>(&step);
        const auto known = decided == nullptr ? byId.end() : byId.find(decided->proposal);
        if (known == byId.end() || isOpen(*known->second)) continue;
        return fail(ErrorCode::notOpen, known->first.text(), std::string{nameOf(known->second->status)});
    }
    if (workingText(negotiation).draft == acceptance.before) return {};
    return fail(ErrorCode::collides, "What was uncontested");
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

} // namespace

Result<UncontestedPlan> planUncontested(const Negotiation& negotiation, const MergedNegotiation& merged, Timestamp now, const Job& job) {
    Planner planner{negotiation, merged, now};
    planner.planFront();
    planner.planAdditions(-1);
    for (const auto& paragraph : merged.merge.paragraphs) {
        if (job.stopped()) return fail(ErrorCode::cancelled);
        planner.plan(paragraph);
        planner.planMoves(paragraph.index);
        planner.planAdditions(static_cast<int>(paragraph.index));
        job.report(paragraph.index + 1, merged.merge.paragraphs.size());
    }
    return std::move(planner).finished();
}

AcceptingPlan prepareAccepting(const Negotiation& negotiation, const std::vector<UncontestedItem>& chosen) {
    AcceptingPlan acceptance;
    acceptance.before = workingText(negotiation).draft;
    acceptance.places = chosen.size();
    std::set<ProposalId> proposals;
    for (const auto& item : chosen) {
        insertAll(proposals, item.proposals);
        acceptance.settling.insert(acceptance.settling.end(), item.settling.begin(), item.settling.end());
    }
    acceptance.proposals = proposals.size();
    for (const auto& id : takenOverIn(withSettling(negotiation, acceptance.settling)))
        acceptance.settling.push_back(Decided{id, ProposalStatus::takenOver});
    return acceptance;
}

Done acceptUncontested(Workspace& workspace, const AcceptingPlan& acceptance) {
    if (acceptance.settling.empty()) return {};
    if (auto same = requireAsPrepared(*workspace.negotiation(), acceptance); !same) return same;
    const std::string what = "Accepted " + counted(acceptance.proposals, "uncontested proposal", "uncontested proposals") + " on " +
                             counted(acceptance.places, "paragraph", "paragraphs");
    return workspace.perform(what, "", [&](Store& store) { return write(store, acceptance.settling, workspace.clock().now()); });
}

} // namespace chapeau
