#include "core/draft/opening_lexicon.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

using Word = std::string_view;

constexpr auto preambular = std::to_array<Word>({
    "accepting",
    "acknowledging",
    "acting",
    "adopting",
    "affirming",
    "agreeing",
    "alarmed",
    "anticipating",
    "anxious",
    "appalled",
    "appealing",
    "appreciating",
    "approving",
    "aspiring",
    "aware",
    "bearing in mind",
    "believing",
    "calling for",
    "calling on",
    "calling upon",
    "celebrating",
    "cognizant",
    "commemorating",
    "commending",
    "committed",
    "committing",
    "concerned",
    "concluding",
    "condemning",
    "confident",
    "confirming",
    "congratulating",
    "conscious",
    "considering",
    "contemplating",
    "convinced",
    "declaring",
    "deeming",
    "deploring",
    "desiring",
    "desirous",
    "determined",
    "deprecating",
    "disturbed",
    "distressed",
    "drawing attention",
    "emphasizing",
    "encouraged",
    "encouraging",
    "endorsing",
    "expecting",
    "expressing",
    "finding",
    "following",
    "fulfilling",
    "gratified",
    "guided by",
    "having adopted",
    "having considered",
    "having decided",
    "having examined",
    "having heard",
    "having met",
    "having taken into account",
    "having in mind",
    "having noted",
    "having received",
    "having regard",
    "having reviewed",
    "having studied",
    "having taken note",
    "highlighting",
    "honouring",
    "hopeful",
    "hoping",
    "horrified",
    "identifying",
    "inspired",
    "intending",
    "inviting",
    "keeping in mind",
    "looking forward",
    "marking",
    "mindful",
    "noting",
    "observing",
    "outraged",
    "paying tribute",
    "pointing out",
    "praising",
    "proclaiming",
    "pursuing",
    "reaffirming",
    "realizing",
    "recalling",
    "recognizing",
    "recommending",
    "referring",
    "regretting",
    "reiterating",
    "rejecting",
    "rejoicing",
    "remaining concerned",
    "remembering",
    "reminding",
    "renewing",
    "resolved",
    "respecting",
    "seized",
    "sharing",
    "shocked",
    "stressing",
    "supporting",
    "taking into account",
    "taking into consideration",
    "taking note",
    "troubled",
    "underlining",
    "underscoring",
    "urging",
    "valuing",
    "viewing",
    "voicing",
    "welcoming",
    "wishing",
    "worried",
});

constexpr auto operative = std::to_array<Word>({
    "accepts",
    "acknowledges",
    "adopts",
    "affirms",
    "agrees",
    "appeals",
    "appoints",
    "appreciates",
    "approves",
    "asks",
    "authorizes",
    "calls again upon",
    "calls once again for",
    "calls once again upon",
    "calls for",
    "calls on",
    "calls upon",
    "commemorates",
    "commends",
    "commits",
    "concludes",
    "concurs",
    "condemns",
    "confirms",
    "congratulates",
    "considers",
    "declares",
    "decides",
    "demands",
    "deplores",
    "designates",
    "determines",
    "directs",
    "draws attention",
    "draws the attention",
    "elects",
    "emphasizes",
    "encourages",
    "endorses",
    "establishes",
    "expresses",
    "extends",
    "hails",
    "highlights",
    "honours",
    "insists",
    "instructs",
    "invites",
    "is appalled",
    "is concerned",
    "is convinced",
    "looks forward",
    "mourns",
    "notes",
    "observes",
    "pays tribute",
    "pledges",
    "praises",
    "proclaims",
    "promotes",
    "proposes",
    "reaffirms",
    "realizes",
    "recalls",
    "recognizes",
    "recommends",
    "regrets",
    "reiterates",
    "rejects",
    "remains concerned",
    "remains seized",
    "reminds",
    "renews",
    "repeats",
    "requests",
    "resolves",
    "salutes",
    "shares",
    "solemnly declares",
    "stands ready",
    "states",
    "stresses",
    "suggests",
    "supports",
    "takes into account",
    "takes note",
    "takes the view",
    "thanks",
    "transmits",
    "trusts",
    "underlines",
    "underscores",
    "undertakes",
    "urges",
    "values",
    "voices",
    "warns",
    "welcomes",
    "wishes",
});

constexpr auto leading =
    std::to_array<Word>({"additionally", "again",    "also",          "categorically", "deeply",     "especially", "extremely",
                         "firmly",       "fully",    "further",       "furthermore",   "gravely",    "greatly",    "highly",
                         "keenly",       "more",     "once again",    "particularly",  "profoundly", "seriously",  "solemnly",
                         "still",        "strongly", "unequivocally", "urgently",      "vehemently", "very",       "warmly"});

constexpr auto following =
    std::to_array<Word>({"also", "again", "deeply", "further", "furthermore", "greatly", "in particular", "in the strongest possible terms",
                         "in the strongest terms", "in that regard", "in this regard", "in this respect", "moreover", "once again",
                         "once more", "strongly", "unequivocally"});

constexpr auto feeling = std::to_array<Word>({
    "admiration",     "alarm",       "anxiety",     "appeal",        "appeals",     "appreciation", "assurance",     "attention",
    "belief",         "call",        "calls",       "commitment",    "commitments", "concern",      "concerns",      "condemnation",
    "condolences",    "confidence",  "conviction",  "decision",      "demand",      "desire",       "determination", "disappointment",
    "dismay",         "endorsement", "expectation", "gratification", "gratitude",   "hope",         "indignation",   "intention",
    "interest",       "invitation",  "objection",   "opposition",    "outrage",     "position",     "readiness",     "recognition",
    "recommendation", "regret",      "rejection",   "request",       "requests",    "resolve",      "sadness",       "satisfaction",
    "shock",          "solidarity",  "sorrow",      "support",       "sympathy",    "thanks",       "urgency",       "view",
    "willingness",    "wish",
});

constexpr auto adjectives =
    std::to_array<Word>({"continued", "continuing", "deep",      "deepest",    "extreme",  "firm",        "full",    "grave",   "great",
                         "heartfelt", "heightened", "high",      "particular", "previous", "profound",    "serious", "sincere", "sincerest",
                         "solemn",    "strong",     "strongest", "unwavering", "utmost",   "unequivocal", "warm",    "warmest"});

constexpr auto expressing = std::to_array<Word>({"expressing", "expresses", "sharing", "shares", "voicing", "voices"});

/// A phrase is looked for among those with its first letter.
template <std::size_t size>
constexpr bool areInOrderOfInitials(const std::array<Word, size>& words) {
    return std::ranges::is_sorted(words, {}, [](Word word) { return word.front(); });
}
static_assert(areInOrderOfInitials(preambular) && areInOrderOfInitials(operative) && areInOrderOfInitials(leading) &&
              areInOrderOfInitials(following) && areInOrderOfInitials(feeling) && areInOrderOfInitials(adjectives) &&
              areInOrderOfInitials(expressing));

} // namespace

std::span<const std::string_view> preambularHeads() {
    return preambular;
}

std::span<const std::string_view> operativeHeads() {
    return operative;
}

std::span<const std::string_view> leadingAdverbs() {
    return leading;
}

std::span<const std::string_view> followingAdverbs() {
    return following;
}

std::span<const std::string_view> expressingHeads() {
    return expressing;
}

std::span<const std::string_view> feelings() {
    return feeling;
}

std::span<const std::string_view> feelingAdjectives() {
    return adjectives;
}

} // namespace chapeau
