#include "core/publish/writers/writers.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

TEST(TextWriter, printsABlockAParagraph) {
    Publication publication;
    publication.blocks = {
        {.style = BlockStyle::organ, .runs = {{.text = "General Assembly"}}},
        {.style = BlockStyle::documentLine, .runs = {{.text = "A/C.1/91/L.7"}}},
        {.style = BlockStyle::documentLine, .runs = {{.text = "Distr.: Limited"}}},
        {.style = BlockStyle::sponsors, .runs = {{.text = "Kenya"}, {.note = 0}, {.text = ": draft resolution"}}},
        {.style = BlockStyle::preambular, .label = "PP1", .runs = {{.text = "Recalling", .italic = true}, {.text = " the lamps,"}}},
        {.style = BlockStyle::operative, .mark = "1.", .runs = {{.text = "Urges"}, {.note = 1}, {.text = ":"}}},
        {.style = BlockStyle::item, .level = 2, .mark = "(i)", .runs = {{.text = "To look;\nTo listen;"}}}};
    publication.notes = {{"*", "On behalf of some."}, {"1", "See below."}};
    EXPECT_EQ(writeText(publication), "General Assembly\n"
                                      "A/C.1/91/L.7\n"
                                      "Distr.: Limited\n"
                                      "\n"
                                      "Kenya*: draft resolution\n"
                                      "\n"
                                      "PP1  Recalling the lamps,\n"
                                      "\n"
                                      "1. Urges[^1]:\n"
                                      "\n"
                                      "        (i) To look;\n"
                                      "            To listen;\n"
                                      "\n"
                                      "---\n"
                                      "\n"
                                      "* On behalf of some.\n"
                                      "\n"
                                      "[^1]: See below.\n");
}

TEST(TextWriter, bracesTrackedChangesTogether) {
    const auto by = [](TrackedChange::Kind kind) { return TrackedChange{kind, 0}; };
    Publication publication{.hands = {{"China", ""}}};
    publication.blocks = {{.style = BlockStyle::operative,
                           .runs = {{.text = "Urges ", .italic = true},
                                    {.text = "bold", .bold = true, .change = by(TrackedChange::Kind::deleted)},
                                    {.text = " words", .change = by(TrackedChange::Kind::deleted)},
                                    {.text = "deeds", .change = by(TrackedChange::Kind::inserted)},
                                    {.text = ";"}}}};
    EXPECT_EQ(writeText(publication), "Urges [-bold words-]{+deeds+};\n");
}

TEST(TextWriter, leavesTheBracketsOfARollingTextAlone) {
    Publication publication;
    publication.blocks = {{.style = BlockStyle::operative,
                           .runs = {{.text = "Urges ["}, {.text = "prompt", .bold = true, .underline = true}, {.text = " – EU] action;"}}}};
    EXPECT_EQ(writeText(publication), "Urges [prompt – EU] action;\n");
}

TEST(TextWriter, setsANarrowTableInColumns) {
    const auto cell = [](const char* text) { return Cell{{{.style = BlockStyle::body, .runs = {{.text = text}}}}}; };
    Block table{.style = BlockStyle::table, .columns = {0.5, 0.5}};
    table.rows = {{{cell("Delegation"), cell("Joined")}, true}, {{cell("Côte d’Ivoire"), cell("2036-10-01")}}, {{cell("Fiji"), cell("")}}};
    EXPECT_EQ(writeText({.blocks = {table}}), "Delegation     Joined\n"
                                              "Côte d’Ivoire  2036-10-01\n"
                                              "Fiji\n");
}

TEST(TextWriter, printsNothingForNothing) {
    EXPECT_EQ(writeText({}), "");
}

} // namespace
} // namespace chapeau
