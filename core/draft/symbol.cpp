#include "core/draft/symbol.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace chapeau {

namespace {

constexpr std::array ordinals{"",           "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
                              "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
                              "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array tens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array wholeTens{"",         "",         "twentieth",  "thirtieth", "fortieth",
                               "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"};
constexpr std::array committees{"First Committee", "Second Committee",
                                "Third Committee", "Special Political and Decolonization Committee (Fourth Committee)",
                                "Fifth Committee", "Sixth Committee"};

std::vector<std::string_view> partsOf(std::string_view symbol) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= symbol.size();) {
        const auto end = std::min(symbol.find('/', begin), symbol.size());
        parts.push_back(symbol.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// A/79/…, A/C.1/79/…, A/RES/79/…, A/HRC/58/…: of the second and third part, the one that is a number.
std::optional<int> sessionNumber(std::string_view symbol) {
    const auto parts = partsOf(symbol);
    if (parts.size() < 3 || parts[0] != "A") return std::nullopt;
    if (const auto plenary = number(parts[1])) return plenary;
    const bool body = parts[1].starts_with("C.") || parts[1] == "RES" || parts[1] == "HRC";
    return body && parts.size() > 3 ? number(parts[2]) : std::nullopt;
}

/// The number of "Rev.2" where `mark` is "Rev.".
std::optional<int> numberAfter(std::string_view part, std::string_view mark) {
    return part.starts_with(mark) ? number(part.substr(mark.size())) : std::nullopt;
}

/// A/C.1/79/L.53; S/2024/170.
bool isSymbolOfDraft(const std::vector<std::string_view>& parts) {
    if (numberAfter(parts.back(), "L.")) return true;
    return parts.size() == 3 && parts[0] == "S" && number(parts[1]) && number(parts[2]);
}

/// "475 (V)": the number, and the session in Roman numerals.
bool isOldResolution(std::string_view symbol) {
    const auto open = symbol.find(" (");
    if (open == std::string_view::npos || !symbol.ends_with(')') || !number(symbol.substr(0, open))) return false;
    const auto session = symbol.substr(open + 2, symbol.size() - open - 3);
    return !session.empty() && session.find_first_not_of("IVXLC") == std::string_view::npos;
}

} // namespace

bool isSymbolOfResolution(std::string_view symbol) {
    const auto bare = withoutOuterBlanks(symbol);
    return std::ranges::count(partsOf(bare), std::string_view{"RES"}) > 0 || isOldResolution(bare);
}

std::string nextSymbol(std::string_view symbol) {
    const auto bare = withoutOuterBlanks(symbol);
    if (foldedForSearch(bare) == "zero draft") return "Rev.1";
    if (isSymbolOfResolution(bare)) return {};
    auto parts = partsOf(bare);
    while (parts.size() > 1 && (numberAfter(parts.back(), "Add.") || numberAfter(parts.back(), "Corr."))) parts.pop_back();
    const auto revision = numberAfter(parts.back(), "Rev.");
    if (!revision && !isSymbolOfDraft(parts)) return {};
    if (revision) parts.pop_back();
    std::string next;
    for (const auto part : parts) next += std::string{part} + "/";
    return next + "Rev." + std::to_string(revision.value_or(0) + 1);
}

std::string spelledOrdinal(int value) {
    if (value < 1 || value > 199) return {};
    if (value == 100) return "one hundredth";
    if (value > 100) return "one hundred and " + spelledOrdinal(value - 100);
    const auto at = static_cast<std::size_t>(value);
    if (at < ordinals.size()) return ordinals[at];
    return at % 10 == 0 ? wholeTens[at / 10] : std::string{tens[at / 10]} + "-" + ordinals[at % 10];
}

std::string sessionOfSymbol(std::string_view symbol) {
    const auto session = sessionNumber(symbol);
    auto spelled = session ? spelledOrdinal(*session) : std::string{};
    if (spelled.empty()) return {};
    spelled.front() = static_cast<char>(spelled.front() - 'a' + 'A');
    return spelled + " session";
}

std::string committeeOfSymbol(std::string_view symbol) {
    const auto parts = partsOf(symbol);
    if (parts.size() < 3 || parts[0] != "A" || !parts[1].starts_with("C.")) return {};
    const auto committee = number(parts[1].substr(2));
    if (!committee || *committee < 1 || *committee > static_cast<int>(committees.size())) return {};
    return committees[static_cast<std::size_t>(*committee) - 1];
}

} // namespace chapeau
