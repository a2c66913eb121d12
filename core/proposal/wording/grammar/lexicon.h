// The words of amendment wording in one language: what each means to the parser. One table, so that another language is another table.
// Phrases of several words ("last but one", "ad ref") are put together by the parser. Immutable; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

/// What a word means in an instruction. Verbs stand for all their forms.
enum class Sense {
    none,
    // operations
    insert,
    remove,
    replace,
    substitute, ///< new for old, unless "by" or "with" follows
    change,
    amend,
    read,
    move,
    join,
    restore,
    renumber,
    propose,
    // acts
    support,
    also,
    retain,
    reserve,
    bracket,
    withdraw,
    agree,
    accept,
    instructions,
    oppose,
    // where
    after,
    before,
    between,
    in,
    of,
    on,
    at,
    to,
    from,
    end,
    beginning,
    // what with what
    by,
    with,
    instead,
    forWord,
    as,
    // what is spoken of
    preambular,
    operative,
    annex,
    paragraph,
    subparagraph,
    chapeau,
    title,
    draft,
    section,
    amendment,
    words,
    text,
    sentence,
    line,
    footnote,
    // which
    last,
    butWord,
    one,
    newWord,
    all,
    following,
    follows,
    existing,
    second, ///< an ordinal; Meaning::value is its number
    tens,   ///< "thirty", the first half of an ordinal
    suffix, ///< bis, ter, alt, …
    number, ///< a cardinal in words
    // between
    article,
    pronoun,
    auxiliary,
    filler,
    andWord,
    orWord,
    so,
    that,
    would,
    singular,
    plural,
    // what stops an instruction from being one
    negation,
    condition,
    hedge,
    question,
    behalf,
    delegation,
    adRef,
};

enum class VerbForm { base, third, gerund, participle, noun };

struct Meaning {
    Sense sense = Sense::none;
    VerbForm form = VerbForm::base;
    int value = 0; ///< of an ordinal, of tens, of a number in words
};

/// The meaning of a word in lower case; Sense::none for a word that is none of the language of amendments.
[[nodiscard]] Meaning meaningOf(std::string_view word);
/// "first" -> 1, "thirty-second" -> 32.
[[nodiscard]] std::optional<int> ordinalFrom(std::string_view word);
/// A state that is no more, under a name that no list has now ("Yugoslavia"): the longest at the start of the text, in lower case.
[[nodiscard]] std::string_view formerNameAt(std::string_view text);
/// A line that no instruction begins with: greetings, thanks, the head of an e-mail.
[[nodiscard]] bool opensAsCourtesy(std::string_view text);

} // namespace chapeau
