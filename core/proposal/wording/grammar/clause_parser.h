// The grammar of one clause: a verb, what it is done to, where, and the new words, in whatever order they are said.
//   clause  := { place | target | phrase | verb | link | words of courtesy }
//   place   := ("after" | "before") phrase | "at the end" ["of" sentence] | "in" (target | sentence | line)
//   phrase  := ["the words"] (quotation | words) | "all words after" phrase | "the second sentence" | …
//   link    := "by" | "with" | "for" | "to" | "->" | "instead of"
// Recursive descent; looks a bounded number of tokens ahead, so time is linear. For core/proposal/wording only. Pure.
#pragma once

#include "core/proposal/wording/grammar/clause.h"
#include "core/proposal/wording/grammar/target_parser.h"

#include <string>
#include <vector>

namespace chapeau {

class ClauseParser {
public:
    ClauseParser(std::string_view text, std::span<const WordingToken> tokens, const NameReader& names,
                 const std::vector<std::string>& newText)
        : m_text{text}, m_tokens{tokens}, m_names{names}, m_targets{text, tokens, names}, m_newText{newText} {}

    /// The clause that begins at `at`; end() is behind it.
    [[nodiscard]] Clause parse(std::size_t at);
    [[nodiscard]] std::size_t end() const { return m_at; }
    /// Whether the clause ended with its sentence.
    [[nodiscard]] bool sentenceEnded() const { return m_sentenceEnded; }

private:
    void step();
    bool stop();
    bool beginsNext(std::size_t at) const;
    bool complete() const;
    bool mark();
    bool warning();
    bool courtesy();
    bool wouldRead();
    bool readsAs();
    bool preposition();
    bool beside();
    bool atEdge();
    bool inside();
    bool instead();
    bool link();
    bool range();
    bool rangeBeside(Extent extent);
    bool fromTo();
    bool unit();
    bool newParagraph();
    bool target();
    bool verb();
    bool phrase();
    bool bareWords();
    void restAsText();
    [[nodiscard]] bool passiveFollows(std::size_t at) const;
    bool opensReasonWithAs();
    void addSpan(Span span);
    [[nodiscard]] std::optional<Phrase> phraseAt(std::size_t& at) const;
    [[nodiscard]] std::optional<Phrase> bareAt(std::size_t& at) const;
    [[nodiscard]] bool endsBare(std::size_t at) const;
    [[nodiscard]] std::optional<Span> unitAt(std::size_t& at) const;

    [[nodiscard]] Sense sense(std::size_t at) const { return at < m_tokens.size() ? m_tokens[at].meaning.sense : Sense::none; }
    [[nodiscard]] Sense sense() const { return sense(m_at); }
    [[nodiscard]] bool is(std::size_t at, WordingTokenKind kind) const { return at < m_tokens.size() && m_tokens[at].kind == kind; }
    [[nodiscard]] std::size_t skipArticles(std::size_t at) const;
    [[nodiscard]] std::size_t skipWords(std::size_t at) const;

    std::string_view m_text;
    std::span<const WordingToken> m_tokens;
    const NameReader& m_names;
    TargetParser m_targets;
    const std::vector<std::string>& m_newText;
    Clause m_clause;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    bool m_stopped = false;
    bool m_sentenceEnded = false;
};

/// The verbs that change a text.
[[nodiscard]] bool isOperation(Sense sense);
/// Those of them that put new words in the place of old ones.
[[nodiscard]] bool exchanges(Sense verb);

} // namespace chapeau
