#include "core/workspace/settling.h"

#include "core/store/store.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace chapeau {

namespace {

bool isAmong(const std::vector<std::size_t>& sources, std::size_t source) {
    return std::ranges::find(sources, source) != sources.end();
}

bool divides(const std::string& text) {
    return text.find('\n') != std::string::npos;
}

/// Changes that come into the text together, because the same proposals ask for them.
struct Part {
    std::vector<std::size_t> edits;     ///< of the merged paragraph
    std::optional<std::size_t> cluster; ///< or one cluster of it
    std::vector<DelegationCode> proponents;
    std::vector<std::size_t> sources; ///< none for words of our own
    bool splits = false;
    bool ours = false;
};

/// What becomes of all that one proposal asks for here.
struct Outcome {
    bool taken = false;
    bool refused = false;
    bool overtaken = false; ///< refused for a wording of our own
    bool open = false;
};

std::vector<Part> editParts(const MergedParagraph& merged, const Choices& choices) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < merged.edits.size(); ++i) {
        if (!choices.takes(i)) continue;
        const auto& edit = merged.edits[i];
        auto part = std::ranges::find(parts, edit.sources, &Part::sources);
        if (part == parts.end()) part = parts.insert(parts.end(), {{}, std::nullopt, edit.proponents, edit.sources, false, false});
        part->edits.push_back(i);
        part->splits |= divides(edit.text);
    }
    return parts;
}

std::vector<Part> clusterParts(const MergedParagraph& merged, const Choices& choices) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < merged.clusters.size(); ++i) {
        const auto choice = choices.in(i);
        if (choice.kind == Choice::Kind::alternative) {
            const auto& picked = merged.clusters[i].alternatives[choice.alternative];
            parts.push_back({{}, i, picked.proponents, picked.sources, divides(picked.text), false});
        }
        if (choice.kind == Choice::Kind::wording) parts.push_back({{}, i, {}, {}, divides(choice.wording), true});
    }
    return parts;
}

/// What divides the paragraph comes last: the others are about it as it is.
std::vector<Part> partsOf(const MergedParagraph& merged, const Choices& choices) {
    auto parts = editParts(merged, choices);
    std::ranges::move(clusterParts(merged, choices), std::back_inserter(parts));
    std::ranges::stable_partition(parts, [](const Part& part) { return !part.splits; });
    return parts;
}

std::map<std::size_t, Outcome> outcomesOf(const MergedParagraph& merged, const Choices& choices) {
    std::map<std::size_t, Outcome> outcomes;
    for (std::size_t i = 0; i < merged.edits.size(); ++i)
        for (const auto source : merged.edits[i].sources) (choices.takes(i) ? outcomes[source].taken : outcomes[source].open) = true;
    for (std::size_t i = 0; i < merged.clusters.size(); ++i) {
        const auto choice = choices.in(i);
        for (std::size_t a = 0; a < merged.clusters[i].alternatives.size(); ++a)
            for (const auto source : merged.clusters[i].alternatives[a].sources) {
                Outcome& outcome = outcomes[source];
                const bool picked = choice.kind == Choice::Kind::alternative && choice.alternative == a;
                (choice.isOpen() ? outcome.open : (picked ? outcome.taken : outcome.refused)) = true;
                outcome.overtaken |= choice.kind == Choice::Kind::wording;
            }
    }
    return outcomes;
}

/// The choices without what they refuse a proposal: that stays open in them.
Choices withoutRefusals(const MergedParagraph& merged, Choices choices, std::size_t source) {
    choices.clusters.resize(merged.clusters.size());
    for (std::size_t i = 0; i < merged.clusters.size(); ++i)
        for (std::size_t a = 0; a < merged.clusters[i].alternatives.size(); ++a) {
            const auto& choice = choices.clusters[i];
            const bool picked = choice.kind == Choice::Kind::alternative && choice.alternative == a;
            if (!picked && isAmong(merged.clusters[i].alternatives[a].sources, source)) choices.clusters[i] = {};
        }
    return choices;
}

void reidentify(Proposal& proposal) {
    proposal.id = ProposalId::random();
    for (auto& source : proposal.sources) source.id = SourceId::random();
}

/// A change of the words of one paragraph: a split where it divides it further.
void wordAs(Proposal& proposal, const RichText& base, const std::string& text) {
    const auto more = std::ranges::count(text, '\n') - std::ranges::count(base.text, '\n');
    proposal.operation = more > 0 ? Operation::split : Operation::replace;
    proposal.created.clear();
    for (auto n = more; n > 0; --n) proposal.created.push_back(ParagraphId::random());
    proposal.base = base;
    proposal.text = withText(base, text);
    proposal.status = ProposalStatus::tabled;
    proposal.decided = 0;
}

/// The settling of one paragraph, as it is put together.
class Composition {
public:
    Composition(const Settler& settler, const Negotiation& negotiation, const OpenParagraph& open, const Choices& choices, Timestamp now)
        : m_settler{settler}, m_negotiation{negotiation}, m_open{open}, m_choices{choices}, m_now{now}, m_outcomes{outcomesOf(open.merged,
                                                                                                                              choices)} {}

    Settling compose() {
        for (const auto& part : partsOf(m_open.merged, m_choices)) take(part);
        for (const auto& [source, outcome] : m_outcomes) close(source, outcome);
        return std::move(m_settling);
    }

private:
    [[nodiscard]] const Proposal& origin(std::size_t source) const { return m_settler.proposal(m_open.sources[source]); }
    [[nodiscard]] bool isDoubtful(std::size_t source) const { return m_open.carriage.contains(m_open.sources[source]); }

    void take(const Part& part) {
        m_taken.edits.resize(m_open.merged.edits.size());
        m_taken.clusters.resize(m_open.merged.clusters.size());
        for (const auto edit : part.edits) m_taken.edits[edit] = true;
        if (part.cluster) m_taken.clusters[*part.cluster] = m_choices.in(*part.cluster);
        const std::string words = settled(m_open.merged, m_taken).base;
        if (const auto whole = acceptableWhole(part, words)) {
            m_accepted.insert(*whole);
            m_settling.push_back(Decided{m_open.sources[*whole], ProposalStatus::accepted});
            m_text = carriedTo(origin(*whole), m_text);
            return;
        }
        const Proposal made = part.ours ? ourWording(words) : jointProposal(part, words);
        m_text = made.text;
        m_settling.push_back(Decided{made.id, ProposalStatus::accepted});
        m_settling.insert(std::prev(m_settling.end()), made);
    }

    /// A proposal that asks for this part and for nothing that isn't taken by now.
    [[nodiscard]] std::optional<std::size_t> acceptableWhole(const Part& part, const std::string& words) const {
        if (part.cluster) return std::nullopt;
        for (const auto source : part.sources) {
            const bool isWhole = !isDoubtful(source) && m_settler.isAboutOnly(origin(source), m_open.target) && asksOnlyWhatIsTaken(source);
            if (isWhole && carriedTo(origin(source), m_text).text == words) return source;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool asksOnlyWhatIsTaken(std::size_t source) const {
        const auto& merged = m_open.merged;
        for (std::size_t i = 0; i < merged.edits.size(); ++i)
            if (!m_taken.takes(i) && isAmong(merged.edits[i].sources, source)) return false;
        return std::ranges::none_of(merged.clusters, [&](const Cluster& cluster) {
            return std::ranges::any_of(cluster.alternatives, [&](const Alternative& one) { return isAmong(one.sources, source); });
        });
    }

    [[nodiscard]] Proposal onParagraph(const std::string& words) const {
        Proposal proposal;
        proposal.targets = {m_open.target.id};
        proposal.kind = m_open.target.kind;
        proposal.level = m_open.target.level;
        proposal.received = m_now;
        wordAs(proposal, m_text, words);
        return proposal;
    }

    [[nodiscard]] Proposal ourWording(const std::string& words) const {
        Proposal proposal = onParagraph(words);
        proposal.ours = true;
        if (m_negotiation.own) proposal.proponents = {*m_negotiation.own};
        return proposal;
    }

    /// On behalf of all who ask for the part, with their supporters, sources and the first reason that is given.
    [[nodiscard]] Proposal jointProposal(const Part& part, const std::string& words) const {
        Proposal proposal = onParagraph(words);
        proposal.proponents = part.proponents;
        std::set<DelegationCode> supporters;
        for (const auto source : part.sources) {
            const Proposal& from = origin(source);
            supporters.insert(from.supporters.begin(), from.supporters.end());
            for (const auto& named : from.sources)
                proposal.sources.push_back({SourceId::random(), named.document, named.paragraph, named.quote});
            if (proposal.reason.empty()) {
                proposal.reason = from.reason;
                proposal.heading = from.heading;
            }
        }
        for (const auto& code : part.proponents) supporters.erase(code);
        proposal.supporters.assign(supporters.begin(), supporters.end());
        if (part.sources.size() == 1) proposal.onBehalfOf = origin(part.sources.front()).onBehalfOf;
        return proposal;
    }

    void close(std::size_t source, const Outcome& outcome) {
        if (m_accepted.contains(source) || !(outcome.taken || outcome.refused)) return;
        const Proposal& proposal = origin(source);
        // What is about more than this paragraph stays with what was taken of it, and falls where it was refused.
        if (!m_settler.isAboutOnly(proposal, m_open.target)) {
            if (outcome.refused) decide(proposal, ProposalStatus::rejected);
            return;
        }
        if (outcome.open) {
            // Nobody has looked at it yet: it is carried anew, and what was taken of it is found there.
            if (isDoubtful(source) && !outcome.refused) return;
            return supersede(proposal, settled(m_open.merged, m_choices), source, ProposalStatus::tabled);
        }
        if (!outcome.refused) return decide(proposal, ProposalStatus::takenOver);
        if (outcome.taken)
            return supersede(proposal, settled(m_open.merged, withoutRefusals(m_open.merged, m_choices, source)), source,
                             ProposalStatus::rejected);
        decide(proposal, outcome.overtaken ? ProposalStatus::superseded : ProposalStatus::rejected);
    }

    void decide(const Proposal& proposal, ProposalStatus status) { m_settling.push_back(Decided{proposal.id, status}); }

    /// By what it asks for beyond the settled words.
    void supersede(const Proposal& proposal, const MergedParagraph& rest, std::size_t source, ProposalStatus status) {
        Proposal remainder = proposal;
        reidentify(remainder);
        wordAs(remainder, withText(m_open.target.text, rest.base), recoveredText(rest, source));
        decide(proposal, ProposalStatus::superseded);
        m_settling.push_back(remainder);
        if (status != ProposalStatus::tabled) decide(remainder, status);
    }

    const Settler& m_settler;
    const Negotiation& m_negotiation;
    const OpenParagraph& m_open;
    const Choices& m_choices;
    Timestamp m_now;
    std::map<std::size_t, Outcome> m_outcomes;
    Settling m_settling;
    Choices m_taken;
    RichText m_text{m_open.target.text};
    std::set<std::size_t> m_accepted;
};

} // namespace

Settler::Settler(const Negotiation& negotiation, Timestamp now) : m_negotiation{negotiation}, m_following{negotiation}, m_now{now} {
    for (const auto& one : negotiation.proposals) m_byId.emplace(one.id, &one);
}

bool Settler::isAboutOnly(const Proposal& proposal, const Paragraph& paragraph) const {
    const bool onWords = proposal.operation == Operation::replace || proposal.operation == Operation::split;
    return onWords && proposal.targets.front() == paragraph.id && m_following.partsOf(paragraph.id).size() == 1;
}

Settling Settler::settle(const OpenParagraph& open, const Choices& choices) const {
    return Composition{*this, m_negotiation, open, choices, m_now}.compose();
}

Negotiation withSettling(Negotiation negotiation, const Settling& settling) {
    std::int64_t last = 0;
    std::map<ProposalId, std::size_t> at;
    for (std::size_t i = 0; i < negotiation.proposals.size(); ++i) {
        last = std::max(last, negotiation.proposals[i].decided);
        at.emplace(negotiation.proposals[i].id, i);
    }
    for (const auto& step : settling) {
        if (const auto* made = std::get_if<Proposal>(&step)) {
            at.emplace(made->id, negotiation.proposals.size());
            negotiation.proposals.push_back(*made);
        } else {
            const auto& decided = std::get<Decided>(step);
            negotiation.proposals.change(at.at(decided.proposal), [&](Proposal& proposal) {
                proposal.status = decided.status;
                proposal.decided = ++last;
            });
        }
    }
    return negotiation;
}

Done write(Store& store, const Settling& settling, Timestamp now) {
    for (const auto& step : settling) {
        if (const auto* decided = std::get_if<Decided>(&step)) {
            if (auto done = store.addDecision(decided->proposal, decided->status, now); !done) return done;
            continue;
        }
        const auto& made = std::get<Proposal>(step);
        if (auto done = store.add(made); !done) return done;
        if (made.reason.empty()) continue;
        if (auto done = store.addReason(made.id, made.reason, made.heading, now); !done) return done;
    }
    return {};
}

} // namespace chapeau
