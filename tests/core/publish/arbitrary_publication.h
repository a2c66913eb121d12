// Publications for properties: any style, any marks, texts with what is awkward in XML and JSON, calls that exist.
#pragma once

#include "core/publish/publication.h"

#include <rapidcheck.h>

#include <optional>
#include <string>

namespace chapeau {

inline std::string arbitraryText() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "Recalling", " ", "  ", "\n", "\t", "<", "&", ">", "\"", "]]>", "é", "–", "文", "\x01", "\x1f",
                                      "🕯", "إذ", " تشير", "\xEF\xBF\xBF"));
    std::string text;
    for (const std::string& piece : pieces) text += piece;
    return text;
}

inline std::optional<TrackedChange> arbitraryChange(std::size_t hands) {
    if (hands == 0 || *rc::gen::inRange(0, 3) > 0) return std::nullopt;
    return TrackedChange{*rc::gen::element(TrackedChange::Kind::inserted, TrackedChange::Kind::deleted),
                         *rc::gen::inRange<std::size_t>(0, hands)};
}

inline Run arbitraryRun(const Publication& publication) {
    const auto change = arbitraryChange(publication.hands.size());
    const std::size_t notes = publication.notes.size();
    if (notes > 0 && *rc::gen::inRange(0, 4) == 0) return {.note = *rc::gen::inRange<std::size_t>(0, notes), .change = change};
    Run run{.text = arbitraryText(),
            .italic = *rc::gen::arbitrary<bool>(),
            .bold = *rc::gen::arbitrary<bool>(),
            .underline = *rc::gen::arbitrary<bool>(),
            .strike = *rc::gen::arbitrary<bool>(),
            .change = change,
            .link = *rc::gen::element<std::string>("", "", "https://undocs.org/A/RES/77/96")};
    for (std::size_t i = 0; i < publication.comments.size(); ++i)
        if (*rc::gen::inRange(0, 3) == 0) run.comments.push_back(i);
    return run;
}

inline Block arbitraryBlock(const Publication& publication) {
    Block block{.style = *rc::gen::elementOf(allBlockStyles()),
                .level = *rc::gen::inRange(0, 5),
                .mark = *rc::gen::element<std::string>("", "1.", "(a)"),
                .label = *rc::gen::element<std::string>("", "PP8 bis")};
    if (block.style == BlockStyle::table) return {.style = BlockStyle::body};
    for (int j = *rc::gen::inRange(0, 4); j > 0; --j) block.runs.push_back(arbitraryRun(publication));
    block.endChange = arbitraryChange(publication.hands.size());
    block.markChange = arbitraryChange(publication.hands.size());
    if (block.markChange) block.oldMark = *rc::gen::element<std::string>("", "2.");
    return block;
}

inline Block arbitraryTable(const Publication& publication) {
    Block table{.style = BlockStyle::table, .columns = {0.25, 0.75}};
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        Row& row = table.rows.emplace_back();
        row.heading = table.rows.size() == 1 && *rc::gen::arbitrary<bool>();
        for (std::size_t cell = 0; cell < table.columns.size(); ++cell) row.cells.push_back({{arbitraryBlock(publication)}});
    }
    return table;
}

inline Publication arbitraryPublication() {
    Publication publication{.title = arbitraryText(),
                            .runningHead = arbitraryText(),
                            .internal = *rc::gen::arbitrary<bool>(),
                            .notAgreed = *rc::gen::arbitrary<bool>(),
                            .landscape = *rc::gen::arbitrary<bool>(),
                            .lineNumbers = *rc::gen::arbitrary<bool>()};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        publication.notes.push_back({*rc::gen::element<std::string>("1", "2", "*"), arbitraryText()});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        publication.hands.push_back({*rc::gen::element<std::string>("China", "European Union & <others>"),
                                     *rc::gen::element<std::string>("", "2024-10-03T00:00:00Z")});
    for (std::size_t i = 0; i < static_cast<std::size_t>(*rc::gen::inRange(0, 3)); ++i) {
        publication.comments.push_back({"France", "2024-10-03T00:00:00Z", arbitraryText(), *rc::gen::arbitrary<bool>()});
        if (i > 0 && *rc::gen::arbitrary<bool>()) publication.comments.back().answers = i - 1;
    }
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
        publication.blocks.push_back(*rc::gen::inRange(0, 5) == 0 ? arbitraryTable(publication) : arbitraryBlock(publication));
    return publication;
}

} // namespace chapeau
