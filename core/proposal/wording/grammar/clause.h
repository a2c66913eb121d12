// One clause of amendment wording in pieces, as the grammar found them, and what the pieces mean together. For core/proposal/wording only.
#pragma once

#include "core/proposal/wording/grammar/lexicon.h"
#include "core/proposal/wording/grammar/statement.h"
#include "core/proposal/wording/grammar/why.h"

#include <optional>
#include <variant>
#include <vector>

namespace chapeau {

/// What joins old and new words.
enum class Link { none, byWith, forWord, to, arrow, insteadOf };

struct Clause {
    Sense verb = Sense::none;
    Link link = Link::none;
    bool linkBeforeVerb = false;          ///< "for X read Y"
    bool linkAfterVerb = false;           ///< "substitute for X the words Y"
    std::vector<Span> before{};           ///< words spoken of before the link
    std::vector<Span> behind{};           ///< and behind it
    std::vector<TargetName> located{};    ///< "in OP2"
    std::vector<TargetName> objects{};    ///< "delete OP2"
    std::vector<TargetName> beside{};     ///< "after OP2"
    std::optional<TargetName> newLabel{}; ///< "a new PP8 bis"
    Place place{};
    bool newParagraph = false;
    bool saysFollowing = false; ///< "the following": the new words stand behind the colon
    bool wholeRest = false;     ///< "the existing text"
    bool end = false;           ///< "the end of the paragraph"
    bool singular = false;
    bool plural = false;
    std::vector<Phrase> text{}; ///< behind the colon, without quotation marks
    std::optional<Phrase> wouldRead{};
    bool negated = false;
    bool conditional = false;
    bool eitherOr = false;
    std::size_t strange = 0;        ///< words that fit nowhere
    std::optional<Speaker> agent{}; ///< "suggested by Canada"

    [[nodiscard]] bool hasTargets() const { return !located.empty() || !objects.empty() || !beside.empty(); }
    [[nodiscard]] bool hasWords() const { return !before.empty() || !behind.empty() || !text.empty(); }
};

/// What a clause asks for; why it can't be read as an instruction; or nothing, where it is none at all.
using ClauseMeaning = std::variant<std::monostate, Amendment, Stand, NotRead>;

[[nodiscard]] ClauseMeaning meaningOf(const Clause& clause);

/// "Delete X and replace with Y": whether the clause only says what comes instead of what the one before took away.
[[nodiscard]] bool fillsGap(const Clause& clause);
/// Makes the step that took words or paragraphs away put these in their place.
void fillGap(Step& removal, const Clause& clause);

} // namespace chapeau
