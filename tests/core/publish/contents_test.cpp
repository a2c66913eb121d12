#include "core/publish/contents.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

TEST(Contents, countsWhatGoesOut) {
    const TrackedChange inserted{TrackedChange::Kind::inserted, 0};
    const TrackedChange deleted{TrackedChange::Kind::deleted, 0};
    Publication publication{
        .notes = {{"1", "See."}}, .hands = {{"China", ""}}, .comments = {{.author = "Kenya", .date = "", .text = "Why?"}}};
    publication.blocks = {{.style = BlockStyle::preambular, .runs = {{.text = "a", .change = inserted}, {.text = "b", .change = inserted}}},
                          {.style = BlockStyle::operative, .runs = {{.text = "c", .change = deleted}}, .endChange = deleted},
                          {.style = BlockStyle::item},
                          {.style = BlockStyle::title}};
    Contents expected{.preambular = 1, .operative = 1, .items = 1, .footnotes = 1, .comments = 1};
    expected.commentAuthors = {"Kenya"};
    expected.changes = {{"China", 1, 1}};
    EXPECT_EQ(contentsOf(publication), expected);
}

TEST(Contents, countsTheRowsOfTables) {
    Block table{.style = BlockStyle::table, .columns = {1.0}};
    table.rows = {{{Cell{{Block{}}}}, true}, {{Cell{{Block{}}}}}, {{Cell{{Block{}}}}}};
    const Contents contents = contentsOf({.blocks = {table}});
    EXPECT_EQ(contents.tables, 1U);
    EXPECT_EQ(contents.rows, 2U);
}

} // namespace
} // namespace chapeau
