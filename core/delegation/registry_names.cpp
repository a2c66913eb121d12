#include "core/delegation/registry_names.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::string_view marks = ",;/&+";

std::string_view withoutArticle(std::string_view folded) {
    if (folded.starts_with("the ")) folded.remove_prefix(4);
    return folded;
}

bool isBoundary(std::string_view text, std::size_t at) {
    return at == text.size() || text[at] == ' ' || marks.find(text[at]) != std::string_view::npos;
}

bool startsWithWord(std::string_view text, std::string_view word) {
    return text.starts_with(word) && isBoundary(text, word.size());
}

std::string_view withoutSeparators(std::string_view text) {
    while (!text.empty()) {
        if (text.front() == ' ' || marks.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (startsWithWord(text, "and"))
            text.remove_prefix(3);
        else
            break;
    }
    return text;
}

bool endsName(std::string_view rest) {
    return rest.empty() || rest.front() != ' ' || startsWithWord(rest.substr(1), "and") || isBoundary(rest, 1);
}

/// A name that contains a comma must be followed by a separator: "Guinea, Republic of Korea" is two names, and neither is
/// "Guinea, Republic of".
bool standsAlone(std::string_view name, std::string_view rest) {
    return name.find(',') == std::string_view::npos || endsName(rest);
}

std::size_t longestName(std::string_view text, const std::function<bool(const std::string&)>& known) {
    for (std::size_t end = text.size(); end > 0; --end) {
        if (!isBoundary(text, end)) continue;
        const std::string_view name = text.substr(0, end);
        if (standsAlone(name, text.substr(end)) && known(std::string{withoutArticle(name)})) return end;
    }
    return 0;
}

std::string firstPiece(std::string_view text) {
    const std::size_t end = std::min({text.find_first_of(marks), text.find(" and "), text.size()});
    return std::string{text.substr(0, end)};
}

bool isBeside(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view before = text.substr(0, begin);
    const std::string_view after = text.substr(end);
    const auto last = before.find_last_not_of(' ');
    const auto first = after.find_first_not_of(' ');
    const auto open = [](char c) { return c == ',' || c == ';'; };
    return last == std::string_view::npos || open(before[last]) || first == std::string_view::npos || open(after[first]);
}

/// Andorra's alpha-3 code is the English conjunction.
std::string withAndorraSpelledOut(std::string text) {
    for (std::size_t at = text.find("AND"); at != std::string::npos; at = text.find("AND", at + 3)) {
        const bool word = (at == 0 || isBoundary(text, at - 1)) && isBoundary(text, at + 3);
        if (word && isBeside(text, at, at + 3)) text.replace(at, 3, "Andorra");
    }
    return text;
}

} // namespace

std::string nameKey(std::string_view written) {
    return std::string{withoutArticle(foldedForSearch(collapsed(written)))};
}

std::vector<std::string> variantsOf(std::string_view name) {
    const auto open = name.find(" (");
    if (open != std::string_view::npos && name.ends_with(')')) {
        const std::string head{name.substr(0, open)};
        const std::string qualifier{name.substr(open + 2, name.size() - open - 3)};
        return {head, head + ", " + qualifier, qualifier + " " + head};
    }
    const auto of = name.rfind(" of ");
    if (of == std::string_view::npos) return {};
    const bool article = name.substr(of + 4).starts_with("the ");
    const std::size_t end = of + (article ? 8 : 4);
    return {std::string{name.substr(end)} + ", " + std::string{name.substr(0, end - 1)}};
}

NameList cutNames(std::string_view written, const std::function<bool(const std::string& key)>& known) {
    const std::string folded = foldedForSearch(withAndorraSpelledOut(collapsed(written)));
    NameList list;
    for (std::string_view rest = withoutSeparators(folded); !rest.empty(); rest = withoutSeparators(rest)) {
        const std::size_t size = longestName(rest, known);
        if (size == 0) {
            list.unknown = firstPiece(rest);
            return list;
        }
        list.keys.emplace_back(withoutArticle(rest.substr(0, size)));
        rest.remove_prefix(size);
    }
    return list;
}

} // namespace chapeau
