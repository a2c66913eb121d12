#include "core/publish/writers.h"

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

TEST(TextWriter, printsNothingForNothing) {
    EXPECT_EQ(writeText({}), "");
}

} // namespace
} // namespace chapeau
