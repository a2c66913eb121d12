#include "core/base/sentence.h"

#include <algorithm>

namespace chapeau {

namespace {

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) text.replace(at, what.size(), with);
}

} // namespace

std::string english(const char*, const char* pattern, int count) {
    std::string sentence = pattern;
    if (count == noCount) return sentence;
    replaceAll(sentence, "(s)", count == 1 ? "" : "s");
    replaceAll(sentence, "%n", std::to_string(count));
    return sentence;
}

std::string filled(std::string_view pattern, std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    std::string sentence;
    while (true) {
        const auto open = pattern.find('{');
        sentence += pattern.substr(0, open);
        if (open == std::string_view::npos) return sentence;
        pattern.remove_prefix(open);
        const auto value = std::ranges::find_if(values, [&](const auto& field) {
            return pattern.substr(1).starts_with(field.first) && pattern.substr(1 + field.first.size()).starts_with('}');
        });
        const bool isField = value != values.end();
        sentence += isField ? value->second : pattern.substr(0, 1);
        pattern.remove_prefix(isField ? value->first.size() + 2 : 1);
    }
}

std::string sentenceOf(const Error& error, const Translate& translate) {
    std::string pattern = translate("Error", errorPattern(error.code), noCount);
    if (error.place.empty()) replaceAll(pattern, " ({place})", "");
    return filled(pattern, {{"subject", error.subject}, {"place", error.place}});
}

} // namespace chapeau
