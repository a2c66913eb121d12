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
        if (isOperation(token.meaning.sense)) return false;
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
            if (m_read.stand.words) return false;
            m_read.stand.words = Phrase{token.text, true, token.closed};
            ++m_at;
            return true;
        }
        if (const auto found = m_names.list(m_tokens, m_at)) {
            m_read.stand.proposalsOf.insert(m_read.stand.proposalsOf.end(), found->codes.begin(), found->codes.end());
            m_at = found->end;
            return true;
        }
        return smallWord(token);
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
            return isSmall(token.text);
        default: break;
        }
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
    bool m_said = false; ///< by a delegation of itself: "we can agree"
    bool m_ended = false;
};

} // namespace

std::optional<StandRead> standAt(Tokens tokens, std::size_t at, const TargetParser& targets, const NameReader& names) {
    return Reader{tokens, at, targets, names}.read();
}

} // namespace chapeau
