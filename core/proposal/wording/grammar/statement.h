// What amendment wording says, before it is laid on a draft: who asks for what change in which paragraph, what stands a delegation takes.
// Paragraphs are as named, not yet found; phrases are as quoted. Values.
#pragma once

#include "core/delegation/registry.h"
#include "core/proposal/proposal.h"
#include "core/text/range.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

/// Who speaks. `unknown` is a name that is no delegation's (any more).
struct Speaker {
    std::vector<DelegationCode> proponents{};
    std::vector<DelegationCode> supporters{};
    std::optional<DelegationCode> onBehalfOf{};
    std::string unknown{};
    bool former = false; ///< `unknown` is the name of a state that is no more

    [[nodiscard]] bool empty() const { return proponents.empty() && !onBehalfOf && unknown.empty(); }
    friend bool operator==(const Speaker&, const Speaker&) = default;
};

enum class DraftPart { unnamed, preamble, operative, annex };

/// A paragraph as it is named (UN negotiating practice: PP8 bis, OP2 (a) (i), "last but one preambular paragraph").
struct TargetName {
    enum class What { paragraph, wholePart, title, enactingWords, draft };
    What what = What::paragraph;
    DraftPart part = DraftPart::unnamed;
    int number = 0;        ///< negative from the end: -1 the last; 0 where only items are named
    bool ordinal = false;  ///< "the third paragraph", not "paragraph 3"
    std::string section{}; ///< "A" of "A.1"
    std::vector<std::string> items{};
    std::string suffix{}; ///< " bis alt"
    bool chapeau = false; ///< only the words before its items
    /// The paragraph as this delegation would have it: an amendment to an amendment.
    std::optional<DelegationCode> proposalOf{};
    std::string written{};

    friend bool operator==(const TargetName&, const TargetName&) = default;
};

struct Phrase {
    std::string words;
    bool quoted = true;
    bool closed = true;

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// Which words of a paragraph.
enum class Extent { phrase, afterPhrase, beforePhrase, fromToPhrase, ending, sentence, line, footnote, whole };

struct Span {
    Extent extent = Extent::phrase;
    Phrase first{};
    Phrase second{}; ///< of fromToPhrase
    int ordinal = 0; ///< of sentence, line, footnote; negative from the end

    friend bool operator==(const Span&, const Span&) = default;
};

enum class Where { unsaid, after, before, between, atEnd, atBeginning };

/// Where in the paragraph: after a phrase, at the end, at the end of the first sentence.
struct Place {
    Where where = Where::unsaid;
    Phrase phrase{};
    Phrase second{};              ///< of between
    std::optional<Span> within{}; ///< a sentence or a line

    friend bool operator==(const Place&, const Place&) = default;
};

enum class ChangeKind {
    insertWords,
    deleteWords,
    replaceWords,
    makeSingular,
    makePlural,
    insertParagraphs,
    deleteParagraph,
    replaceParagraph,
    moveParagraph,
    joinParagraphs
};

/// One change; several of one instruction are made one after the other.
struct Step {
    ChangeKind change{};
    std::vector<Span> what{};   ///< words that go, or give way
    std::vector<Phrase> text{}; ///< new words; for paragraphs one each
    Place place{};
    std::optional<Phrase> wouldRead{}; ///< "so that it would read"
    std::vector<TargetName> beside{};  ///< what paragraphs are put before or after, moved beside, joined with

    friend bool operator==(const Step&, const Step&) = default;
};

struct Amendment {
    std::vector<TargetName> targets{}; ///< none: of the paragraph spoken of before
    std::vector<Step> steps{};
};

enum class Act { supports, retains, reserves, brackets, withdraws, agrees, needsInstructions };
/// "supports", …, "needs-instructions": the words of the JSON contract.
[[nodiscard]] std::string_view nameOf(Act act);

struct Stand {
    Act act{};
    std::vector<TargetName> targets{};
    std::optional<Phrase> words{};             ///< that it is about
    std::vector<DelegationCode> proposalsOf{}; ///< whose proposal it is about: "support EU on PP4"
    bool adRef = false;
    bool statesOnly = false;              ///< "agreed", said of the paragraph and not by a delegation of itself
    std::optional<Operation> operation{}; ///< what that proposal does, where it is said: "the deletion proposed by the EU"
};

/// A whole paragraph as a delegation would have it, or as a rolling text has it with attributed brackets.
struct WholeText {
    TargetName target;
    std::string text;
};

/// No instruction: prose on a paragraph, to be kept as a comment.
struct Remark {
    std::vector<TargetName> targets{};
};

/// Nothing that anything comes of; shown.
struct Ignored {};

enum class Why;

/// An instruction that can't be read as one.
struct NotRead {
    Why why{};
    std::string subject{};
};

struct Statement {
    Speaker speaker{};
    std::string wording{}; ///< what it was read from
    std::size_t line = 1;  ///< of the input, from 1
    std::variant<Amendment, Stand, WholeText, Remark, Ignored, NotRead> content{};
};

/// The whole of an input: its statements cover every word of it.
struct Reading {
    std::vector<Statement> statements;
    std::string symbol; ///< of the text that it amends, where it names one
};

} // namespace chapeau
