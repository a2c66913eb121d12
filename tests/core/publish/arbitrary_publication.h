// Publications for properties: any style, any marks, texts with what is awkward in XML and JSON, calls that exist.
#pragma once

#include "core/publish/publication.h"

#include <rapidcheck.h>

#include <string>

namespace chapeau {

inline std::string arbitraryText() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "a", "Recalling", " ", "  ", "\n", "\t", "<", "&", ">", "\"", "]]>", "é", "–", "文", "\x01", "\x1f", "🕯", "\xEF\xBF\xBF"));
    std::string text;
    for (const std::string& piece : pieces) text += piece;
    return text;
}

inline Run arbitraryRun(std::size_t notes) {
    if (notes > 0 && *rc::gen::inRange(0, 4) == 0) return {.note = *rc::gen::inRange<std::size_t>(0, notes)};
    return {.text = arbitraryText(),
            .italic = *rc::gen::arbitrary<bool>(),
            .bold = *rc::gen::arbitrary<bool>(),
            .underline = *rc::gen::arbitrary<bool>(),
            .strike = *rc::gen::arbitrary<bool>()};
}

inline Publication arbitraryPublication() {
    Publication publication{.title = arbitraryText(), .runningHead = arbitraryText(), .internal = *rc::gen::arbitrary<bool>()};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        publication.notes.push_back({*rc::gen::element<std::string>("1", "2", "*"), arbitraryText()});
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
        Block block{.style = *rc::gen::elementOf(allBlockStyles()),
                    .level = *rc::gen::inRange(0, 5),
                    .mark = *rc::gen::element<std::string>("", "1.", "(a)"),
                    .label = *rc::gen::element<std::string>("", "PP8 bis")};
        for (int j = *rc::gen::inRange(0, 4); j > 0; --j) block.runs.push_back(arbitraryRun(publication.notes.size()));
        publication.blocks.push_back(std::move(block));
    }
    return publication;
}

} // namespace chapeau
