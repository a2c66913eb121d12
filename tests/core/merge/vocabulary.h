// Generated texts of a small vocabulary, so that edits of several delegations meet often.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <vector>

namespace chapeau {

inline rc::Gen<std::string> anyWord() {
    return rc::gen::element<std::string>("the", "States", "concrete", "measures", ",", "and", "to", "take", "Côte d’Ivoire", "(a)", "peace",
                                         "of");
}

inline std::string asText(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() || word == "," ? "" : " ") + word;
    return text;
}

inline rc::Gen<std::string> anyText() {
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(anyWord())), asText);
}

/// One random change of the words from a blank on: some dropped, some put in.
inline rc::Gen<std::string> anyChangeOf(const std::string& text) {
    return rc::gen::map(rc::gen::tuple(rc::gen::arbitrary<std::size_t>(), rc::gen::inRange<std::size_t>(0, 3),
                                       rc::gen::container<std::vector<std::string>>(anyWord())),
                        [text](const auto& drawn) {
                            const auto& [place, dropped, words] = drawn;
                            const std::size_t begin = text.empty() ? 0 : text.find(' ', place % text.size());
                            if (begin == std::string::npos) return text + asText(words);
                            std::size_t end = begin;
                            for (std::size_t i = 0; i < dropped && end != std::string::npos; ++i) end = text.find(' ', end + 1);
                            const std::string tail = end == std::string::npos ? "" : text.substr(end);
                            return text.substr(0, begin) + (words.empty() ? "" : " ") + asText(words) + tail;
                        });
}

/// `text` after up to three changes; sometimes an unrelated text, sometimes none at all.
inline rc::Gen<std::string> anyVariantOf(const std::string& text) {
    const auto changed = [text](int changes) {
        rc::Gen<std::string> variant = rc::gen::just(text);
        for (int i = 0; i < changes; ++i) variant = rc::gen::mapcat(variant, anyChangeOf);
        return variant;
    };
    return rc::gen::weightedOneOf<std::string>(
        {{6, changed(1)}, {6, changed(2)}, {6, changed(3)}, {2, anyText()}, {1, rc::gen::just(std::string{})}});
}

} // namespace chapeau
