#include "core/proposal/wording/read_wording.h"

#include "core/draft/opening_words.h"
#include "core/proposal/wording/grammar/clause_parser.h"
#include "core/proposal/wording/grammar/items.h"
#include "core/proposal/wording/grammar/speaker_parser.h"
#include "core/proposal/wording/grammar/stand_parser.h"
#include "core/proposal/wording/grammar/why.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;
using Tokens = std::span<const WordingToken>;

constexpr std::size_t longestHeading = 30; ///< in tokens
constexpr std::size_t shortestWholeText = 5;

bool isHeadingNoun(const WordingToken& token) {
    constexpr std::array<std::string_view, 7> nouns{"comments", "position", "contribution", "statement", "inputs", "edits", "views"};
    return token.meaning.sense == Sense::amendment || std::ranges::find(nouns, token.text) != nouns.end() ||
           (token.meaning.sense == Sense::propose && token.meaning.form == VerbForm::noun);
}

bool opensRemark(const WordingToken& token) {
    constexpr std::array<std::string_view, 9> heads{"rationale", "reason",        "comment",     "comments",   "note",
                                                    "remark",    "justification", "explanation", "explanatory"};
    return std::ranges::find(heads, token.text) != heads.end();
}

/// Counts the lines before offsets that only grow.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) : m_text{text} {}
    std::size_t lineAt(std::size_t at) {
        for (; m_seen < at; ++m_seen) m_line += m_text[m_seen] == '\n' ? 1U : 0U;
        return m_line;
    }

private:
    std::string_view m_text;
    std::size_t m_seen = 0;
    std::size_t m_line = 1;
};

class Reader {
public:
    Reader(std::string_view text, const Registry& registry) : m_text{text}, m_names{text, registry}, m_lines{text} {}

    Reading read() {
        for (const Item& item : cutItems(m_text, lexWording(m_text), m_names)) readItem(item);
        return std::move(m_reading);
    }

private:
    /// Adds a statement whose wording runs from where the last one ended to `end`.
    Statement& add(std::size_t end) {
        Statement statement;
        statement.line = m_lines.lineAt(std::max(m_from, m_itemBegin));
        statement.wording = collapsed(m_text.substr(m_from, end - m_from));
        statement.speaker = m_speaker.empty() ? m_document : m_speaker;
        m_from = end;
        m_reading.statements.push_back(std::move(statement));
        return m_reading.statements.back();
    }

    void readItem(const Item& item) {
        m_from = m_itemBegin = item.bytes.begin;
        m_itemEnd = item.bytes.end;
        m_speaker = {};
        const Tokens tokens{item.tokens};
        noteSymbol(tokens);
        const std::size_t first = skipListMark(tokens);
        if (first >= tokens.size()) return ignore();
        if (opensAsCourtesy(lower(m_text.substr(tokens[first].bytes.begin, 20)))) return ignore();
        if (opensRemark(tokens[first]) && first + 1 < tokens.size() && tokens[first + 1].kind == Kind::colon && first + 2 < tokens.size()) {
            add(m_itemEnd).content = Remark{};
            return;
        }
        if (isHeading(tokens, first)) return heading(tokens, first);
        readSpoken(item, first);
    }

    void ignore() { add(m_itemEnd).content = Ignored{}; }

    static std::string lower(std::string_view text) {
        std::string out{text};
        std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        return out;
    }

    void noteSymbol(Tokens tokens) {
        if (!m_reading.symbol.empty()) return;
        for (std::size_t i = 1; i < tokens.size(); ++i)
            if (tokens[i].kind == Kind::symbol && (tokens[i - 1].meaning.sense == Sense::draft || tokens[i - 1].meaning.sense == Sense::to))
                m_reading.symbol = tokens[i].text;
    }

    /// "1.", "(a)", "-", "•", ">"
    static std::size_t skipListMark(Tokens tokens) {
        std::size_t at = 0;
        while (at < tokens.size() &&
               (tokens[at].text == "•" || tokens[at].text == "*" || tokens[at].text == ">" || tokens[at].kind == Kind::lineEnd))
            ++at;
        if (at + 1 < tokens.size() && tokens[at].kind == Kind::dash && tokens[at + 1].kind != Kind::quotation) ++at;
        if (at + 2 < tokens.size() && tokens[at].kind == Kind::number &&
            (tokens[at + 1].kind == Kind::stop || tokens[at + 1].kind == Kind::close))
            at += 2;
        if (at + 3 < tokens.size() && tokens[at].text == "(" && tokens[at + 2].text == ")" && tokens[at + 1].text.size() <= 4) at += 3;
        return at;
    }

    bool isHeading(Tokens tokens, std::size_t first) const {
        const Tokens rest = tokens.subspan(first);
        if (rest.size() > longestHeading || std::ranges::none_of(rest, isHeadingNoun)) return false;
        const TargetParser targets{m_text, tokens, m_names};
        for (std::size_t i = first; i < tokens.size(); ++i) {
            if (tokens[i].kind == Kind::quotation && i > first && tokens[i - 1].text == "entitled") continue;
            if (tokens[i].kind == Kind::quotation || tokens[i].kind == Kind::arrow || isOperation(tokens[i].meaning.sense)) return false;
            const auto named = targets.one(i);
            if (named && named->targets.front().what == TargetName::What::paragraph) return false;
            const Sense sense = tokens[i].meaning.sense;
            if (sense == Sense::support || sense == Sense::withdraw || sense == Sense::negation || sense == Sense::accept) return false;
        }
        return true;
    }

    /// "Burundi: amendment to draft resolution A/…", "Amendments proposed by Kenya"
    void heading(Tokens tokens, std::size_t first) {
        auto read = speakerAt(m_text, tokens, first, m_names);
        for (std::size_t i = first; !read && i + 1 < tokens.size(); ++i) {
            const Sense sense = tokens[i].meaning.sense;
            if (sense != Sense::by && sense != Sense::of && sense != Sense::from) continue;
            if (const auto found = m_names.list(tokens, i + 1)) {
                read.emplace();
                read->speaker.proponents = found->codes;
            } else if (const auto former = m_names.former(tokens, i + 1)) {
                read.emplace();
                read->speaker.unknown = former->first;
                read->speaker.former = true;
            }
        }
        if (!read)
            if (const auto found = m_names.list(tokens, first)) {
                read.emplace();
                read->speaker.proponents = found->codes;
            }
        if (read) m_document = read->speaker;
        ignore();
    }

    void readSpoken(const Item& item, std::size_t first) {
        Tokens tokens{item.tokens};
        if (tokens[first].text == "[" && speakerAt(m_text, tokens, first + 1, m_names)) ++first; // "[EU: add …]"
        if (const auto read = speakerAt(m_text, tokens, first, m_names)) {
            if (read->end >= tokens.size()) {
                m_document = read->speaker;
                return ignore();
            }
            m_speaker = read->speaker;
            first = read->end;
            if (tokens[first].kind == Kind::comma) ++first;
        }
        if (first >= tokens.size()) return ignore();
        if (wholeText(item, tokens, first)) return;
        if (const auto behind = speakerBehind(tokens, m_names)) {
            if (m_speaker.empty()) m_speaker = behind->speaker;
            tokens = tokens.subspan(0, behind->end);
        }
        readClauses(item, tokens, first);
    }

    /// "OP2 Encourages [concrete / practical – IND] measures", "PP8 bis: Noting …,"
    bool wholeText(const Item& item, Tokens tokens, std::size_t first) {
        const TargetParser targets{m_text, tokens, m_names};
        const auto named = targets.one(first);
        if (!named || named->targets.size() != 1 || named->targets.front().what != TargetName::What::paragraph) return false;
        std::size_t next = named->end;
        while (next < tokens.size() &&
               (tokens[next].kind == Kind::colon || tokens[next].kind == Kind::dash || tokens[next].kind == Kind::stop))
            ++next;
        std::string text;
        if (next >= tokens.size()) {
            if (item.newText.empty()) return false;
            for (const std::string& paragraph : item.newText) text += (text.empty() ? "" : "\n") + paragraph;
        } else if (tokens[next].kind == Kind::quotation && next + 1 >= tokens.size() && tokens[next].closed) {
            for (const std::string& paragraph : paragraphsOf(tokens[next].text)) text += (text.empty() ? "" : "\n") + paragraph;
        } else {
            text = collapsed(m_text.substr(tokens[next].bytes.begin, m_itemEnd - tokens[next].bytes.begin));
            if (tokens[next].text != "[" && tokens.size() - next < shortestWholeText) return false;
        }
        if (!isParagraphText(text)) return false;
        add(m_itemEnd).content = WholeText{named->targets.front(), std::move(text)};
        return true;
    }

    static bool isParagraphText(std::string_view text) {
        while (!text.empty() && (text.front() == '[' || text.front() == '~' || text.front() == '*')) {
            if (text.front() == '[') return true;
            text.remove_prefix(1);
        }
        return opensAsPreambular(text) || opensAsOperative(text);
    }

    void readClauses(const Item& item, Tokens tokens, std::size_t first) {
        static const std::vector<std::string> none;
        const TargetParser targets{m_text, tokens, m_names};
        m_open = nullptr;
        m_verb = Sense::none;
        for (std::size_t at = first; at < tokens.size();) {
            if (at > first)
                if (const auto read = speakerAt(m_text, tokens, at, m_names);
                    read && read->end < tokens.size() && (read->colon || m_open == nullptr)) {
                    m_speaker = read->speaker;
                    m_open = nullptr;
                    at = read->end;
                }
            const std::size_t begin = at;
            if (const auto stand = standAt(tokens, at, targets, m_names)) {
                at = std::max(stand->end, begin + 1);
                add(endOf(tokens, at)).content = stand->stand;
                m_open = nullptr;
                continue;
            }
            ClauseParser parser{m_text, tokens, m_names, item.newText};
            Clause clause = parser.parse(at);
            at = std::max(parser.end(), begin + 1);
            take(std::move(clause), endOf(tokens, at));
            if (parser.sentenceEnded()) m_open = nullptr;
        }
        if (m_from < m_itemEnd) finishItem();
    }

    [[nodiscard]] std::size_t endOf(Tokens tokens, std::size_t at) const {
        return at >= tokens.size() ? m_itemEnd : tokens[at - 1].bytes.end;
    }

    /// Marks that are left over at the end belong to the last statement.
    void finishItem() {
        const std::string rest = collapsed(m_text.substr(m_from, m_itemEnd - m_from));
        if (rest.empty()) return;
        if (m_reading.statements.empty() || m_from == m_itemBegin) return ignore();
        m_reading.statements.back().wording += " " + rest;
        m_from = m_itemEnd;
    }

    /// "… and 'X' by 'Y'" goes on with the verb before it.
    void inheritVerb(Clause& clause) {
        if (clause.verb == Sense::none && clause.link == Link::byWith && (m_verb == Sense::replace || m_verb == Sense::change))
            clause.verb = m_verb;
        m_verb = clause.verb;
    }

    void take(Clause clause, std::size_t end) {
        inheritVerb(clause);
        if (clause.agent && m_speaker.empty()) m_speaker = *clause.agent;
        if (m_open != nullptr && fillsGap(clause)) {
            fillGap(m_open->steps.back(), clause);
            return extend(end);
        }
        auto meaning = meaningOf(clause);
        if (auto* amendment = std::get_if<Amendment>(&meaning)) return takeAmendment(std::move(*amendment), end);
        m_open = nullptr;
        if (auto* stand = std::get_if<Stand>(&meaning)) {
            add(end).content = std::move(*stand);
        } else if (auto* notRead = std::get_if<NotRead>(&meaning)) {
            add(end).content = *notRead;
        } else if (clause.hasTargets()) {
            auto names = clause.located;
            names.insert(names.end(), clause.objects.begin(), clause.objects.end());
            names.insert(names.end(), clause.beside.begin(), clause.beside.end());
            add(end).content = Remark{std::move(names)};
        } else if (clause.hasWords() && m_from == m_itemBegin) {
            add(end).content = NotRead{Why::notUnderstood, {}}; // quoted words, and nothing that is done to them
        } else {
            takeProse(end);
        }
    }

    void takeProse(std::size_t end) {
        const bool goesOn = m_from > m_itemBegin && !m_reading.statements.empty();
        if (goesOn && std::holds_alternative<Remark>(m_reading.statements.back().content)) return extend(end);
        // A sentence behind an instruction explains it.
        if (goesOn && !std::holds_alternative<Ignored>(m_reading.statements.back().content)) {
            add(end).content = Remark{};
            return;
        }
        add(end).content = Ignored{};
    }

    void takeAmendment(Amendment amendment, std::size_t end) {
        const bool goesOn = m_open != nullptr && amendment.targets.empty() && amendment.steps.front().beside.empty();
        if (goesOn && amendment.steps.front().change != ChangeKind::insertParagraphs &&
            m_open->steps.back().change != ChangeKind::deleteParagraph) {
            inheritPlace(amendment.steps.front());
            m_open->steps.push_back(std::move(amendment.steps.front()));
            return extend(end);
        }
        Statement& statement = add(end);
        statement.content = std::move(amendment);
        m_open = &std::get<Amendment>(statement.content);
    }

    /// "After X delete Y and delete the end of the paragraph": what comes after X.
    void inheritPlace(Step& step) const {
        const Step& last = m_open->steps.back();
        if (step.what.empty() || step.what.front().extent != Extent::ending || step.place.where != Where::unsaid) return;
        step.place = last.place;
    }

    void extend(std::size_t end) {
        m_reading.statements.back().wording += " " + collapsed(m_text.substr(m_from, end - m_from));
        m_from = end;
    }

    std::string_view m_text;
    NameReader m_names;
    LineCounter m_lines;
    Reading m_reading;
    Speaker m_document; ///< of what follows a heading
    Speaker m_speaker;  ///< of this item
    std::size_t m_from = 0;
    std::size_t m_itemBegin = 0;
    std::size_t m_itemEnd = 0;
    Amendment* m_open = nullptr; ///< of the same sentence, to be gone on with; in the last statement
    Sense m_verb = Sense::none;  ///< of the clause before
};

} // namespace

Reading readWording(std::string_view text, const Registry& registry) {
    return Reader{text, registry}.read();
}

} // namespace chapeau
