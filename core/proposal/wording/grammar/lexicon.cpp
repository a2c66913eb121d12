#include "core/proposal/wording/grammar/lexicon.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace chapeau {

namespace {

struct Verb {
    Sense sense;
    /// base, third person, gerund, participle, noun; empty where there is none
    std::array<std::string_view, 5> forms;
};

constexpr Verb verbs[] = {
    {Sense::insert, {"insert", "inserts", "inserting", "inserted", "insertion"}},
    {Sense::insert, {"add", "adds", "adding", "added", "addition"}},
    {Sense::insert, {"ins", "", "", "", ""}},
    {Sense::insert, {"include", "", "including", "included", "inclusion"}},
    {Sense::insert, {"append", "appends", "appending", "appended", ""}},
    {Sense::insert, {"place", "", "placing", "placed", ""}},
    {Sense::remove, {"delete", "deletes", "deleting", "deleted", "deletion"}},
    {Sense::remove, {"del", "", "", "", ""}},
    {Sense::remove, {"omit", "omits", "omitting", "omitted", "omission"}},
    {Sense::remove, {"remove", "removes", "removing", "removed", "removal"}},
    {Sense::remove, {"strike", "strikes", "striking", "struck", ""}},
    {Sense::remove, {"suppress", "", "suppressing", "suppressed", "suppression"}},
    {Sense::remove, {"drop", "drops", "dropping", "dropped", ""}},
    {Sense::replace, {"replace", "replaces", "replacing", "replaced", "replacement"}},
    {Sense::replace, {"repl", "", "", "", ""}},
    {Sense::substitute, {"substitute", "substitutes", "substituting", "substituted", "substitution"}},
    {Sense::change, {"change", "changes", "changing", "changed", ""}},
    {Sense::amend, {"amend", "amends", "amending", "amended", ""}},
    {Sense::amend, {"revise", "revises", "revising", "revised", ""}},
    {Sense::amend, {"complete", "", "completing", "completed", ""}},
    {Sense::amend, {"reword", "", "rewording", "reworded", ""}},
    {Sense::amend, {"reformulate", "", "reformulating", "reformulated", ""}},
    {Sense::read, {"read", "reads", "reading", "", ""}},
    {Sense::move, {"move", "moves", "moving", "moved", ""}},
    {Sense::move, {"transfer", "", "transferring", "transferred", ""}},
    {Sense::join, {"merge", "merges", "merging", "merged", "merger"}},
    {Sense::join, {"combine", "", "combining", "combined", ""}},
    {Sense::restore, {"return", "", "returning", "returned", ""}},
    {Sense::restore, {"restore", "restores", "restoring", "restored", ""}},
    {Sense::restore, {"reinstate", "", "reinstating", "reinstated", ""}},
    {Sense::renumber, {"renumber", "", "renumbering", "renumbered", ""}},
    {Sense::propose, {"propose", "proposes", "proposing", "proposed", "proposal"}},
    {Sense::propose, {"suggest", "suggests", "suggesting", "suggested", "suggestion"}},
    {Sense::propose, {"request", "requests", "requesting", "requested", ""}},
    {Sense::propose, {"recommend", "recommends", "recommending", "recommended", ""}},
    {Sense::support, {"support", "supports", "supporting", "supported", ""}},
    {Sense::support, {"sup", "", "", "", ""}},
    {Sense::retain, {"retain", "retains", "retaining", "retained", "retention"}},
    {Sense::retain, {"keep", "keeps", "keeping", "kept", ""}},
    {Sense::retain, {"ret", "", "", "", ""}},
    {Sense::retain, {"maintain", "maintains", "maintaining", "maintained", ""}},
    {Sense::reserve, {"reserve", "reserves", "reserving", "reserved", "reservation"}},
    {Sense::reserve, {"res", "", "", "", ""}},
    {Sense::bracket, {"bracket", "brackets", "bracketing", "bracketed", ""}},
    {Sense::bracket, {"br", "", "", "", ""}},
    {Sense::withdraw, {"withdraw", "withdraws", "withdrawing", "withdrawn", "withdrawal"}},
    {Sense::agree, {"agree", "agrees", "", "agreed", "agreement"}},
    {Sense::accept, {"accept", "accepts", "accepting", "accepted", ""}},
    {Sense::oppose, {"oppose", "opposes", "opposing", "opposed", "opposition"}},
    {Sense::oppose, {"object", "objects", "objecting", "", "objection"}},
    {Sense::oppose, {"reject", "rejects", "rejecting", "rejected", ""}},
};

struct Word {
    std::string_view word;
    Sense sense;
    int value = 0;
};

constexpr Word words[] = {
    {"also", Sense::also},
    {"likewise", Sense::also},
    {"instructions", Sense::instructions},
    {"capital", Sense::instructions},
    {"after", Sense::after},
    {"following", Sense::following},
    {"before", Sense::before},
    {"between", Sense::between},
    {"in", Sense::in},
    {"within", Sense::in},
    {"under", Sense::in},
    {"of", Sense::of},
    {"on", Sense::on},
    {"to", Sense::to},
    {"into", Sense::to},
    {"at", Sense::at},
    {"from", Sense::from},
    {"end", Sense::end},
    {"beginning", Sense::beginning},
    {"start", Sense::beginning},
    {"by", Sense::by},
    {"with", Sense::with},
    {"instead", Sense::instead},
    {"for", Sense::forWord},
    {"as", Sense::as},
    {"preambular", Sense::preambular},
    {"preamble", Sense::preambular},
    {"pp", Sense::preambular},
    {"pps", Sense::preambular},
    {"operative", Sense::operative},
    {"op", Sense::operative},
    {"ops", Sense::operative},
    {"annex", Sense::annex},
    {"paragraph", Sense::paragraph},
    {"paragraphs", Sense::paragraph},
    {"para", Sense::paragraph},
    {"paras", Sense::paragraph},
    {"par", Sense::paragraph},
    {"subparagraph", Sense::subparagraph},
    {"subparagraphs", Sense::subparagraph},
    {"sub-paragraph", Sense::subparagraph},
    {"sub-paragraphs", Sense::subparagraph},
    {"sub", Sense::subparagraph},
    {"item", Sense::subparagraph},
    {"chapeau", Sense::chapeau},
    {"title", Sense::title},
    {"draft", Sense::draft},
    {"resolution", Sense::draft},
    {"section", Sense::section},
    {"part", Sense::section},
    {"amendment", Sense::amendment},
    {"amendments", Sense::amendment},
    {"proposals", Sense::amendment},
    {"word", Sense::words},
    {"words", Sense::words},
    {"phrase", Sense::words},
    {"phrases", Sense::words},
    {"term", Sense::words},
    {"terms", Sense::words},
    {"expression", Sense::words},
    {"text", Sense::text},
    {"wording", Sense::text},
    {"language", Sense::text},
    {"formulation", Sense::text},
    {"sentence", Sense::sentence},
    {"sentences", Sense::sentence},
    {"line", Sense::line},
    {"footnote", Sense::footnote},
    {"last", Sense::last},
    {"final", Sense::last},
    {"penultimate", Sense::last, 2},
    {"but", Sense::butWord},
    {"one", Sense::one},
    {"new", Sense::newWord},
    {"additional", Sense::newWord},
    {"all", Sense::all},
    {"rest", Sense::all},
    {"remainder", Sense::all},
    {"everything", Sense::all},
    {"follows", Sense::follows},
    {"existing", Sense::existing},
    {"remaining", Sense::existing},
    {"present", Sense::existing},
    {"current", Sense::existing},
    {"subsequent", Sense::existing},
    {"twenty", Sense::tens, 20},
    {"thirty", Sense::tens, 30},
    {"forty", Sense::tens, 40},
    {"fifty", Sense::tens, 50},
    {"sixty", Sense::tens, 60},
    {"seventy", Sense::tens, 70},
    {"eighty", Sense::tens, 80},
    {"ninety", Sense::tens, 90},
    {"two", Sense::number, 2},
    {"three", Sense::number, 3},
    {"four", Sense::number, 4},
    {"bis", Sense::suffix},
    {"ter", Sense::suffix},
    {"quater", Sense::suffix},
    {"quinquies", Sense::suffix},
    {"sexies", Sense::suffix},
    {"septies", Sense::suffix},
    {"octies", Sense::suffix},
    {"alt", Sense::suffix},
    {"pre", Sense::suffix},
    {"ante", Sense::suffix},
    {"the", Sense::article},
    {"a", Sense::article},
    {"an", Sense::article},
    {"this", Sense::article},
    {"that", Sense::that},
    {"which", Sense::that},
    {"we", Sense::pronoun},
    {"i", Sense::pronoun},
    {"it", Sense::pronoun},
    {"they", Sense::pronoun},
    {"our", Sense::pronoun},
    {"my", Sense::pronoun},
    {"me", Sense::pronoun},
    {"do", Sense::auxiliary},
    {"does", Sense::auxiliary},
    {"am", Sense::auxiliary},
    {"should", Sense::auxiliary},
    {"shall", Sense::auxiliary},
    {"must", Sense::auxiliary},
    {"will", Sense::auxiliary},
    {"be", Sense::auxiliary},
    {"is", Sense::auxiliary},
    {"are", Sense::auxiliary},
    {"has", Sense::auxiliary},
    {"have", Sense::auxiliary},
    {"been", Sense::auxiliary},
    {"was", Sense::auxiliary},
    {"were", Sense::auxiliary},
    {"can", Sense::auxiliary},
    {"would", Sense::would},
    {"please", Sense::filler},
    {"kindly", Sense::filler},
    {"need", Sense::filler},
    {"needs", Sense::filler},
    {"come", Sense::filler},
    {"await", Sense::filler},
    {"awaits", Sense::filler},
    {"revert", Sense::filler},
    {"like", Sense::filler},
    {"wish", Sense::filler},
    {"wishes", Sense::filler},
    {"want", Sense::filler},
    {"wants", Sense::filler},
    {"prefer", Sense::filler},
    {"prefers", Sense::filler},
    {"see", Sense::filler},
    {"ask", Sense::filler},
    {"asks", Sense::filler},
    {"only", Sense::filler},
    {"out", Sense::filler},
    {"therefor", Sense::filler},
    {"therefore", Sense::filler},
    {"thereof", Sense::filler},
    {"then", Sense::filler},
    {"immediately", Sense::filler},
    {"directly", Sense::filler},
    {"accordingly", Sense::filler},
    {"further", Sense::filler},
    {"back", Sense::filler},
    {"place", Sense::filler},
    {"and", Sense::andWord},
    {"or", Sense::orWord},
    {"either", Sense::orWord},
    {"so", Sense::so},
    {"singular", Sense::singular},
    {"plural", Sense::plural},
    {"not", Sense::negation},
    {"no", Sense::negation},
    {"never", Sense::negation},
    {"cannot", Sense::negation},
    {"without", Sense::negation},
    {"don't", Sense::negation},
    {"can't", Sense::negation},
    {"nor", Sense::negation},
    {"neither", Sense::negation},
    {"against", Sense::negation},
    {"if", Sense::condition},
    {"unless", Sense::condition},
    {"provided", Sense::condition},
    {"until", Sense::condition},
    {"subject", Sense::condition},
    {"otherwise", Sense::condition},
    {"in case", Sense::condition},
    {"perhaps", Sense::hedge},
    {"maybe", Sense::hedge},
    {"might", Sense::hedge},
    {"could", Sense::hedge},
    {"possibly", Sense::hedge},
    {"consider", Sense::hedge},
    {"may", Sense::hedge},
    {"why", Sense::question},
    {"what", Sense::question},
    {"whether", Sense::question},
    {"who", Sense::question},
    {"behalf", Sense::behalf},
    {"delegation", Sense::delegation},
    {"delegations", Sense::delegation},
    {"representative", Sense::delegation},
    {"ad", Sense::adRef},
};

constexpr std::array<std::string_view, 19> ordinals{
    "first",    "second",  "third",      "fourth",     "fifth",     "sixth",     "seventh",     "eighth",     "ninth",     "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array<std::string_view, 8> wholeTens{"twentieth", "thirtieth",  "fortieth",  "fiftieth",
                                                    "sixtieth",  "seventieth", "eightieth", "ninetieth"};

constexpr std::string_view formerNames[] = {"yugoslavia",
                                            "serbia and montenegro",
                                            "soviet union",
                                            "union of soviet socialist republics",
                                            "ussr",
                                            "czechoslovakia",
                                            "zaire",
                                            "german democratic republic",
                                            "gdr",
                                            "upper volta",
                                            "ceylon",
                                            "dahomey",
                                            "united arab republic",
                                            "democratic yemen",
                                            "byelorussian ssr",
                                            "ukrainian ssr",
                                            "kampuchea",
                                            "democratic kampuchea",
                                            "southern rhodesia",
                                            "tanganyika",
                                            "federal republic of germany",
                                            "byelorussia",
                                            "persia",
                                            "siam"};

constexpr std::string_view courtesies[] = {"dear",       "thank", "thanks",    "best",      "kind regards", "regards",
                                           "sincerely",  "yours", "hello",     "hi ",       "good morning", "good afternoon",
                                           "excellency", "from:", "to:",       "cc:",       "subject:",     "date:",
                                           "sent:",      "re:",   "with best", "with kind", "many thanks",  "warm regards"};

using Table = std::unordered_map<std::string_view, Meaning>;

Table makeTable() {
    Table table;
    for (const Verb& verb : verbs)
        for (std::size_t form = 0; form < verb.forms.size(); ++form)
            if (!verb.forms[form].empty()) table.try_emplace(verb.forms[form], Meaning{verb.sense, static_cast<VerbForm>(form), 0});
    for (const Word& word : words) table.try_emplace(word.word, Meaning{word.sense, VerbForm::base, word.value});
    for (std::size_t i = 0; i < ordinals.size(); ++i)
        table.try_emplace(ordinals[i], Meaning{Sense::second, VerbForm::base, static_cast<int>(i) + 1});
    for (std::size_t i = 0; i < wholeTens.size(); ++i)
        table.try_emplace(wholeTens[i], Meaning{Sense::second, VerbForm::base, static_cast<int>(i + 2) * 10});
    return table;
}

const Table& table() {
    static const Table made = makeTable();
    return made;
}

bool endsWord(std::string_view text, std::size_t at) {
    return at >= text.size() || !((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= '0' && text[at] <= '9'));
}

} // namespace

Meaning meaningOf(std::string_view word) {
    const auto found = table().find(word);
    if (found != table().end()) return found->second;
    if (const auto ordinal = ordinalFrom(word)) return {Sense::second, VerbForm::base, *ordinal};
    return {};
}

std::optional<int> ordinalFrom(std::string_view word) {
    const auto hyphen = word.find('-');
    const auto known = [](std::string_view part, Sense sense) -> std::optional<int> {
        const auto found = table().find(part);
        return found != table().end() && found->second.sense == sense ? std::optional{found->second.value} : std::nullopt;
    };
    if (hyphen == std::string_view::npos) return known(word, Sense::second);
    const auto left = known(word.substr(0, hyphen), Sense::tens);
    const auto right = known(word.substr(hyphen + 1), Sense::second);
    return left && right && *right < 10 ? std::optional{*left + *right} : std::nullopt;
}

std::string_view formerNameAt(std::string_view text) {
    std::string_view longest;
    for (const std::string_view name : formerNames)
        if (name.size() > longest.size() && text.starts_with(name) && endsWord(text, name.size())) longest = name;
    return longest;
}

bool opensAsCourtesy(std::string_view text) {
    return std::ranges::any_of(courtesies, [&](std::string_view opening) { return text.starts_with(opening); });
}

} // namespace chapeau
