#include "tests/support/stress_workspace.h"

#include "core/base/log.h"
#include "core/store/store.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <stdexcept>

namespace chapeau::test {

namespace {

constexpr std::size_t step = 1000; // proposals of one transaction
constexpr const char* preambularOpenings[] = {"Recalling", "Reaffirming", "Noting", "Recognizing", "Emphasizing", "Welcoming"};
constexpr const char* operativeOpenings[] = {"Encourages", "Requests", "Urges", "Invites", "Welcomes", "Calls upon"};
constexpr const char* words[] = {"all",        "Member",        "States",      "concrete",    "measures", "international", "cooperation",
                                 "capacity",   "building",      "promote",     "peaceful",    "uses",     "including",     "through",
                                 "regional",   "organizations", "sustainable", "development", "relevant", "instruments",   "transparency",
                                 "confidence", "voluntary",     "principles",  "strengthen",  "support",  "developing",    "countries",
                                 "technology", "exchange",      "information", "mutual",      "respect",  "obligations",   "appropriate",
                                 "further",    "efforts",       "dialogue",    "security",    "report"};

/// The same texts and the same choices in every run; only the ids differ.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine{seed} {}
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine() % limit); }
    template <class T, std::size_t N>
    const T& oneOf(const T (&list)[N]) {
        return list[below(N)];
    }

private:
    std::mt19937_64 m_engine;
};

std::string sentence(Dice& dice, std::size_t length) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i) text += std::string{" "} + dice.oneOf(words);
    return text;
}

Draft draftOf(Dice& dice, std::size_t count) {
    Draft draft;
    draft.front.title = "Promoting everything that has a name";
    draft.front.enactingWords = "The General Assembly,";
    for (std::size_t i = 0; i < count; ++i) {
        const bool preambular = i < count / 3;
        Paragraph paragraph;
        paragraph.kind = preambular ? ParagraphKind::preambular : ParagraphKind::operative;
        paragraph.numbered = !preambular;
        paragraph.text.text = (preambular ? dice.oneOf(preambularOpenings) : dice.oneOf(operativeOpenings)) +
                              sentence(dice, 25 + dice.below(80)) +
                              (preambular       ? ","
                               : i + 1 == count ? "."
                                                : ";");
        draft.paragraphs.push_back(paragraph);
    }
    return draft;
}

/// A word of the text replaced by another: few different replacements a paragraph, so that many want the same and some collide.
std::string changed(Dice& dice, const std::string& text) {
    const std::size_t from = text.find(' ', dice.below(4) * text.size() / 5);
    const std::size_t to = text.find(' ', from + 1);
    if (from == std::string::npos || to == std::string::npos) return text + " as appropriate";
    static constexpr const char* replacements[] = {"practical", "voluntary", "concrete and practical"};
    return text.substr(0, from + 1) + dice.oneOf(replacements) + text.substr(to);
}

class Maker {
public:
    Maker(const Registry& registry, const StressSize& size) : m_size{size} {
        for (const auto& state : registry.states())
            if (state.status == "member" && m_delegations.size() < size.delegations) m_delegations.push_back({state.alpha3});
        m_negotiation.title = "A negotiation of the largest size";
        m_negotiation.own = m_delegations.front();
        Version version;
        version.symbol = "A/C.1/79/L.999";
        version.draft = draftOf(m_dice, size.paragraphs);
        version.issued = m_now;
        m_negotiation.versions.push_back(std::move(version));
    }

    Negotiation make() {
        for (std::size_t i = 0; i < m_size.proposals; ++i) m_negotiation.proposals.push_back(proposal(i));
        for (std::size_t i = 0; i < m_size.comments; ++i) m_negotiation.comments.push_back(comment(i));
        for (const auto& delegation : m_delegations) sponsor(delegation);
        return std::move(m_negotiation);
    }

private:
    const Paragraph& anyParagraph() {
        const auto& paragraphs = m_negotiation.current().draft.paragraphs;
        return paragraphs[m_dice.below(paragraphs.size())];
    }

    Proposal proposal(std::size_t number) {
        const Paragraph& target = anyParagraph();
        Proposal made;
        made.proponents = {m_delegations[m_dice.below(m_delegations.size())]};
        made.received = m_now;
        made.round = "1";
        if (number % 40 == 0) {
            made.operation = Operation::insert;
            made.after = target.id;
            made.created = {ParagraphId::random()};
            made.kind = target.kind;
            made.text.text = std::string{m_dice.oneOf(operativeOpenings)} + sentence(m_dice, 30) + ";";
        } else {
            made.operation = number % 41 == 0 ? Operation::remove : Operation::replace;
            made.targets = {target.id};
            made.base = target.text;
            if (made.operation == Operation::replace) made.text.text = changed(m_dice, target.text.text);
        }
        if (number % 10 == 9) made.status = ProposalStatus::rejected;
        return made;
    }

    Comment comment(std::size_t number) {
        Comment made;
        made.target = number % 3 == 0 ? CommentTarget{m_negotiation.proposals[m_dice.below(m_negotiation.proposals.size())].id}
                                      : CommentTarget{anyParagraph().id};
        made.text = "To be seen with" + sentence(m_dice, 8);
        made.author = "officer";
        made.internal = number % 2 == 0;
        made.resolved = number % 5 == 0;
        made.written = m_now;
        return made;
    }

    void sponsor(const DelegationCode& delegation) {
        if (m_dice.below(3) != 0) return;
        SponsorshipEvent event;
        event.delegation = delegation;
        event.act = SponsorAct::joined;
        event.day = dayOf(m_now);
        event.main = m_negotiation.sponsorships.empty();
        m_negotiation.sponsorships.push_back(event);
    }

    StressSize m_size;
    Dice m_dice{20'000};
    Timestamp m_now = *timestampFromIso("2026-10-16T10:42:00.000Z");
    std::vector<DelegationCode> m_delegations;
    Negotiation m_negotiation;
};

void require(const Done& done) {
    if (!done) throw std::runtime_error(sentenceOf(done.error()));
}

Done addAll(Store& store, const auto& facts, std::size_t from) {
    const std::size_t end = std::min(facts.size(), from + step);
    for (std::size_t i = from; i < end; ++i)
        if (auto done = store.add(facts[i]); !done) return done;
    return {};
}

void addInSteps(Store& store, const auto& facts, const std::string& what) {
    for (std::size_t from = 0; from < facts.size(); from += step) {
        const LogEntry entry{*timestampFromIso("2026-10-16T10:42:00.000Z"), "stress", what};
        require(store.transact(entry, [&](Store& open) { return addAll(open, facts, from); }));
    }
}

void addDecisions(Store& store, const SharedList<Proposal>& proposals) {
    const Timestamp at = *timestampFromIso("2026-10-16T10:42:00.000Z");
    require(store.transact({at, "stress", "Decided"}, [&](Store& open) -> Done {
        for (const auto& proposal : proposals) {
            if (proposal.status == ProposalStatus::tabled) continue;
            if (auto done = open.addDecision(proposal.id, proposal.status, at); !done) return done;
        }
        return {};
    }));
}

} // namespace

Negotiation stressNegotiation(const Registry& registry, const StressSize& size) {
    return Maker{registry, size}.make();
}

void writeStressWorkspace(const std::filesystem::path& file, const Registry& registry, const StressSize& size) {
    const Negotiation all = stressNegotiation(registry, size);
    const Timestamp at = *timestampFromIso("2026-10-16T10:42:00.000Z");
    Negotiation start;
    start.title = all.title;
    start.own = all.own;
    start.versions = all.versions;
    require(Store::create(file, start, {at, "stress", "Started the negotiation"}, silentLog()));
    auto store = Store::open(file, silentLog());
    if (!store) throw std::runtime_error(sentenceOf(store.error()));
    if (auto loaded = (*store)->load(); !loaded) throw std::runtime_error(sentenceOf(loaded.error()));
    addInSteps(**store, all.proposals, "Took in many proposals");
    addInSteps(**store, all.comments, "Wrote many comments");
    addInSteps(**store, all.sponsorships, "Recorded sponsors");
    addDecisions(**store, all.proposals);
}

} // namespace chapeau::test
