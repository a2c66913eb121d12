#include "core/proposal/wording/grammar/stand_parser.h"

#include "core/proposal/wording/grammar/clause_parser.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;
using Tokens = std::span<const WordingToken>;

/// Acts that are said in several words.
struct Saying {
    std::array<std::string_view, 4> words;
    Act act;
};
constexpr Saying sayings[] = {
    {{"go", "along", "with", ""}, Act::agrees},
    {{"live", "with", "", ""}, Act::agrees},
    {{"come", "back", "", ""}, Act::needsInstructions},
    {{"revert", "", "", ""}, Act::needsInstructions},
    {{"need", "instructions", "", ""}, Act::needsInstructions},
    {{"await", "instructions", "", ""}, Act::needsInstructions},
    {{"awaiting", "instructions", "", ""}, Act::needsInstructions},
    {{"needs", "instructions", "", ""}, Act::needsInstructions},
    {{"confirm", "with", "capital", ""}, Act::needsInstructions},
    {{"check", "with", "capital", ""}, Act::needsInstructions},
    {{"need", "more", "time", ""}, Act::needsInstructions},
    {{"pending", "instructions", "", ""}, Act::needsInstructions},
};

constexpr std::size_t longestLookAhead = 24;

std::optional<Operation> operationOf(Sense sense) {
    switch (sense) {
    case Sense::insert:
    case Sense::restore: return Operation::insert;
    case Sense::remove: return Operation::remove;
    case Sense::replace:
    case Sense::substitute:
    case Sense::change:
    case Sense::amend: return Operation::replace;
    case Sense::move: return Operation::move;
    case Sense::join: return Operation::join;
    default: return std::nullopt;
    }
}

/// Words by which a delegation came to propose something, beside "proposed" and its like.
bool saysMade(std::string_view word) {
    constexpr std::array<std::string_view, 8> made{"made",       "tabled",    "submitted", "circulated",
                                                   "introduced", "presented", "put",       "forward"};
    return std::ranges::find(made, word) != made.end();
}

bool opensReason(std::string_view word) {
    constexpr std::array<std::string_view, 6> words{"because", "since", "given", "due", "which", "thereby"};
    return std::ranges::find(words, word) != words.end();
}

std::optional<Act> actOf(Sense sense) {
    switch (sense) {
    case Sense::support:
    case Sense::also: return Act::supports;
    case Sense::retain: return Act::retains;
    case Sense::reserve: return Act::reserves;
    case Sense::bracket: return Act::brackets;
    case Sense::withdraw: return Act::withdraws;
    case Sense::agree:
    case Sense::accept: return Act::agrees;
    default: return std::nullopt;
    }
}

class Reader {
public:
    Reader(Tokens tokens, std::size_t at, const TargetParser& targets, const NameReader& names)
        : m_tokens{tokens}, m_at{at}, m_targets{targets}, m_names{names} {}

    [[nodiscard]] std::optional<StandRead> read() {
        before();
        const auto act = opening();
        if (!act) return std::nullopt;
        m_read.stand.act = *act;
        while (m_at < m_tokens.size() && !m_ended)
            if (!piece()) return std::nullopt;
        m_read.end = m_at;
        m_read.sentenceEnded = m_read.sentenceEnded || m_at >= m_tokens.size();
        return m_read;
    }

private:
    [[nodiscard]] Sense sense(std::size_t at) const { return at < m_tokens.size() ? m_tokens[at].meaning.sense : Sense::none; }
    [[nodiscard]] bool is(std::size_t at, Kind kind) const { return at < m_tokens.size() && m_tokens[at].kind == kind; }

    /// "OP9:", "On PP4, we would like to", "can you please"
    void before() {
        bool target = false;
        while (m_at < m_tokens.size() && saying(m_at) == nullptr) {
            const Sense word = sense(m_at);
            if (word == Sense::hedge && saying(m_at + 1) != nullptr) {
                m_said = true;
                ++m_at;
                continue;
            }
            if (word == Sense::pronoun || word == Sense::would || word == Sense::filler || word == Sense::to || word == Sense::article ||
                word == Sense::auxiliary || word == Sense::on || word == Sense::in || word == Sense::forWord || word == Sense::that ||
                word == Sense::also || is(m_at, Kind::colon) || is(m_at, Kind::comma) || is(m_at, Kind::dash) || is(m_at, Kind::open) ||
                m_tokens[m_at].text == "you") {
                if (word == Sense::also && !isAct(m_at + 1)) return;
                if (word == Sense::article && !target && !m_targets.list(m_at)) return;
                if (const auto named = word == Sense::article && !target ? m_targets.list(m_at) : std::nullopt) {
                    take(*named);
                    target = true;
                    continue;
                }
                m_said = m_said || word == Sense::pronoun || word == Sense::auxiliary;
                ++m_at;
                continue;
            }
            const auto named = target ? std::nullopt : m_targets.list(m_at);
            if (!named) return;
            take(*named);
            target = true;
        }
    }

    void take(const TargetsRead& named) {
        m_read.stand.targets = named.targets;
        m_at = named.end;
    }

    [[nodiscard]] bool isAct(std::size_t at) const { return actOf(sense(at)).has_value() || saying(at) != nullptr; }

    [[nodiscard]] const Saying* saying(std::size_t at) const {
        for (const Saying& candidate : sayings) {
            std::size_t i = 0;
            while (i < candidate.words.size() && !candidate.words[i].empty() && at + i < m_tokens.size() &&
                   m_tokens[at + i].text == candidate.words[i])
                ++i;
            if (i == candidate.words.size() || candidate.words[i].empty()) return &candidate;
        }
        return nullptr;
    }

    std::optional<Act> opening() {
        if (const Saying* said = saying(m_at)) {
            for (const auto word : said->words) m_at += word.empty() ? 0 : 1;
            return said->act;
        }
        const auto act = actOf(sense(m_at));
        if (!act) return std::nullopt;
        const VerbForm form = m_tokens[m_at].meaning.form;
        const bool participle = form == VerbForm::participle;
        if (sense(m_at) == Sense::agree && participle && !m_said) m_read.stand.statesOnly = true;
        ++m_at;
        // "support retaining OP9": the second verb says what is meant; "support the deletion" is an amendment.
        if (sense(m_at) == Sense::retain || (sense(m_at) == Sense::article && sense(m_at + 1) == Sense::retain)) {
            m_at += sense(m_at) == Sense::article ? 2 : 1;
            return Act::retains;
        }
        if (*act == Act::withdraws && m_read.stand.targets.empty() && isNoStand()) return std::nullopt;
        return act;
    }

    /// "withdraw paragraph 3" takes text back, and is no withdrawal of support.
    [[nodiscard]] bool isNoStand() const {
        for (std::size_t i = m_at; i < m_tokens.size() && i < m_at + 5; ++i)
            if (sense(i) == Sense::support || m_tokens[i].text == "name" || m_tokens[i].text == "sponsorship" ||
                sense(i) == Sense::propose || sense(i) == Sense::reserve)
                return false;
        return true;
    }

    /// True where the piece fits a stand.
    bool piece() {
        const WordingToken& token = m_tokens[m_at];
        if (isOperation(token.meaning.sense)) return theirOperation();
        if (is(m_at, Kind::stop) || is(m_at, Kind::semicolon)) {
            ++m_at;
            m_ended = m_read.sentenceEnded = true;
            return true;
        }
        if ((is(m_at, Kind::comma) || token.meaning.sense == Sense::andWord) && beginsNext()) {
            m_at += is(m_at, Kind::comma) ? 1 : 0;
            m_ended = true;
            return true;
        }
        if (const auto named = m_targets.list(m_at)) {
            if (const auto& of = named->targets.front().proposalOf) m_read.stand.proposalsOf.push_back(*of);
            m_read.stand.targets = named->targets;
            for (TargetName& target : m_read.stand.targets) target.proposalOf.reset();
            m_at = named->end;
            return true;
        }
        if (token.kind == Kind::quotation) {
            if (m_read.stand.operation && m_read.stand.operation != Operation::remove) {
                ++m_at; // words that come in, or give way to others
                return true;
            }
            if (m_read.stand.words) return false;
            m_read.stand.words = Phrase{token.text, true, token.closed};
            ++m_at;
            return true;
        }
        if (const auto owner = m_names.possessive(m_tokens, m_at); owner && isOwned(owner->end)) return takeOwner(*owner);
        if (const auto found = m_names.list(m_tokens, m_at)) return takeOwner(*found);
        if (m_read.stand.operation && opensReason(token.text)) return reason();
        return smallWord(token);
    }

    bool takeOwner(const NamesRead& owner) {
        m_read.stand.proposalsOf.insert(m_read.stand.proposalsOf.end(), owner.codes.begin(), owner.codes.end());
        m_at = m_ownerEnd = owner.end;
        return true;
    }

    [[nodiscard]] bool endorses() const { return m_read.stand.act == Act::supports || m_read.stand.act == Act::agrees; }

    [[nodiscard]] bool isNoun(std::size_t at) const { return at < m_tokens.size() && m_tokens[at].meaning.form == VerbForm::noun; }

    [[nodiscard]] bool isProposal(std::size_t at) const {
        return sense(at) == Sense::amendment || (sense(at) == Sense::propose && isNoun(at));
    }

    /// "new", "proposed", between whose a proposal is and the noun.
    [[nodiscard]] bool isAdjective(std::size_t at) const {
        return sense(at) == Sense::newWord || sense(at) == Sense::existing ||
               (sense(at) == Sense::propose && m_tokens[at].meaning.form == VerbForm::participle);
    }

    /// Whether what is China's is a proposal: "China's proposal", "China's proposed deletion", "China's language".
    [[nodiscard]] bool isOwned(std::size_t at) const {
        while (isAdjective(at)) ++at;
        return isProposal(at) || sense(at) == Sense::text || (endorses() && isNoun(at) && operationOf(sense(at)));
    }

    /// "the deletion proposed by the EU", "China's deletion", "the EU proposal to delete": no amendment of whoever supports it.
    bool theirOperation() {
        const auto operation = operationOf(sense(m_at));
        if (!endorses() || !operation || m_read.stand.operation) return false;
        const VerbForm form = m_tokens[m_at].meaning.form;
        const bool isNamed = form == VerbForm::noun || form == VerbForm::gerund;
        if (!(form == VerbForm::noun && isBehindOwner()) && !(form == VerbForm::base && isWish()) && !(isNamed && isAttributed(m_at + 1)))
            return false;
        m_read.stand.operation = operation;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool isBehindOwner() const {
        std::size_t at = m_at;
        while (at > m_ownerEnd && isAdjective(at - 1)) --at;
        return m_ownerEnd > 0 && at == m_ownerEnd;
    }

    /// "China's proposal to delete", "the proposal of the EU to delete"
    [[nodiscard]] bool isWish() const {
        if (m_read.stand.proposalsOf.empty() || m_at < 2 || sense(m_at - 1) != Sense::to) return false;
        return isProposal(m_at - 2) || (m_saidProposal && m_ownerEnd + 1 == m_at);
    }

    /// Whether it is said whose it is: "… of OP9 as proposed by the EU", "… of “concrete” by “practical” suggested by India".
    [[nodiscard]] bool isAttributed(std::size_t at) const {
        for (const std::size_t end = std::min(at + longestLookAhead, m_tokens.size()); at < end;) {
            if (const auto named = m_targets.one(at)) {
                at = named->end;
            } else if (sense(at) == Sense::by && !is(at + 1, Kind::quotation)) {
                return m_names.list(m_tokens, at + 1).has_value();
            } else if (mayStandBeforeOwner(at)) {
                ++at;
            } else {
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] bool mayStandBeforeOwner(std::size_t at) const {
        switch (sense(at)) {
        case Sense::by:
        case Sense::with:
        case Sense::of:
        case Sense::in:
        case Sense::on:
        case Sense::from:
        case Sense::to:
        case Sense::as:
        case Sense::after:
        case Sense::before:
        case Sense::article:
        case Sense::words:
        case Sense::text:
        case Sense::paragraph:
        case Sense::sentence:
        case Sense::last:
        case Sense::second: return true;
        case Sense::propose: return m_tokens[at].meaning.form == VerbForm::participle;
        case Sense::none: return is(at, Kind::quotation) || is(at, Kind::comma) || saysMade(m_tokens[at].text);
        default: return false;
        }
    }

    /// Why they support it, to the end of the sentence; a condition makes it another thing.
    bool reason() {
        for (; m_at < m_tokens.size() && !is(m_at, Kind::stop) && !is(m_at, Kind::semicolon); ++m_at)
            if (sense(m_at) == Sense::condition) return false;
        return true;
    }

    [[nodiscard]] bool beginsNext() const {
        std::size_t next = m_at;
        while (next < m_tokens.size() && (is(next, Kind::comma) || sense(next) == Sense::andWord || sense(next) == Sense::pronoun)) ++next;
        if (isOperation(sense(next)) || isAct(next)) return true;
        if (sense(next) == Sense::in || sense(next) == Sense::after || sense(next) == Sense::before) return true;
        if (const auto found = m_names.list(m_tokens, next))
            return is(found->end, Kind::colon) || isOperation(sense(found->end)) || isAct(found->end);
        if (const auto named = m_targets.list(next))
            return is(named->end, Kind::colon) || isOperation(sense(named->end)) || isAct(named->end);
        return false;
    }

    bool smallWord(const WordingToken& token) {
        if (token.meaning.sense == Sense::adRef && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].text.starts_with("ref")) {
            m_read.stand.adRef = true;
            m_at += 2;
            if (is(m_at, Kind::stop)) m_at += m_at + 1 < m_tokens.size() ? 1 : 0;
            return true;
        }
        switch (token.meaning.sense) {
        case Sense::negation:
        case Sense::condition:
        case Sense::hedge:
        case Sense::question:
        case Sense::orWord: return false;
        case Sense::none:
            if (token.kind != Kind::word) break;
            if (m_read.stand.operation) break; // when, where and how it was proposed
            return isSmall(token.text);
        default: break;
        }
        m_saidProposal = m_saidProposal || isProposal(m_at);
        ++m_at;
        return true;
    }

    /// Words of a stand that change nothing of it; prose of another kind makes it a remark.
    bool isSmall(std::string_view word) {
        constexpr std::array<std::string_view, 21> small{"position", "its",   "their", "your",     "name",   "my",    "proposal",
                                                         "s",        "later", "you",   "strongly", "wholly", "fully", "these",
                                                         "those",    "more",  "time",  "wording",  "time",   "both",  "too"};
        constexpr std::array<std::string_view, 6> others{"square", "informals", "now", "well", "place", "sponsorship"};
        if (std::ranges::find(small, word) == small.end() && std::ranges::find(others, word) == others.end()) return false;
        ++m_at;
        return true;
    }

    Tokens m_tokens;
    std::size_t m_at;
    const TargetParser& m_targets;
    const NameReader& m_names;
    StandRead m_read;
    std::size_t m_ownerEnd = 0;  ///< index of the token behind whose proposal it is
    bool m_saidProposal = false; ///< the word was said
    bool m_said = false;         ///< by a delegation of itself: "we can agree"
    bool m_ended = false;
};

} // namespace

std::optional<StandRead> standAt(Tokens tokens, std::size_t at, const TargetParser& targets, const NameReader& names) {
    return Reader{tokens, at, targets, names}.read();
}

} // namespace chapeau
