#include "ui/print/back_matter.h"
#include "ui/print/outline.h"
#include "ui/print/pages/change_letters.h"

#include <gmock/gmock.h>

namespace chapeau {
namespace {

using Kind = TrackedChange::Kind;
using testing::ElementsAre;
using testing::IsEmpty;

/// The text after the text, a line a block.
std::vector<std::string> linesOf(const Publication& publication) {
    std::vector<std::string> lines;
    for (const Block& block : backMatterOf(publication, CommentThreads{publication}).blocks)
        lines.push_back(std::string(static_cast<std::size_t>(2 * block.level), ' ') + (block.mark.empty() ? "" : block.mark + " ") +
                        plainText(block));
    return lines;
}

TEST(ChangeLetters, goOnAfterTheAlphabet) {
    EXPECT_EQ(letterOf(0), "A");
    EXPECT_EQ(letterOf(25), "Z");
    EXPECT_EQ(letterOf(26), "AA");
    EXPECT_EQ(letterOf(27 * 26), "AAA");
}

TEST(ChangeLetters, areNotNeededForOneHand) {
    EXPECT_EQ(tagOf({.hands = {{"China", ""}}}, 0), "");
    EXPECT_EQ(tagOf({.hands = {{"China", ""}, {"Cuba", ""}}}, 1), "B");
}

TEST(BackMatter, isNothingWhereNothingIsMarked) {
    EXPECT_THAT(linesOf({.blocks = {{.runs = {{.text = "Lamps"}}}}, .hands = {{"China", ""}}}), IsEmpty());
}

TEST(BackMatter, saysWhoseTheChangesAreWithTheirDates) {
    Publication publication{.hands = {{"China", "2036-10-03T00:00:00Z"}, {"European Union", ""}}};
    publication.blocks = {{.runs = {{.text = "lit", .change = TrackedChange{Kind::deleted, 1}}}}};
    EXPECT_THAT(linesOf(publication), ElementsAre("Tracked changes",
                                                  "Inserted words are underlined, deleted words struck through; the letter after them says "
                                                  "who proposes it.",
                                                  "A China, 3 October 2036", "B European Union"));
}

TEST(BackMatter, findsChangesInCellsAndAtTheEndOfParagraphs) {
    Publication publication{.hands = {{"China", ""}}};
    Block cell{.style = BlockStyle::body, .endChange = TrackedChange{Kind::inserted, 0}};
    publication.blocks = {{.style = BlockStyle::table, .rows = {{.cells = {{{cell}}}}}, .columns = {1}}};
    EXPECT_THAT(linesOf(publication),
                ElementsAre("Tracked changes", "Inserted words are underlined, deleted words struck through.", "– China"));
}

TEST(BackMatter, listsCommentsWithTheirRepliesInTheOrderOfTheText) {
    Publication publication;
    publication.comments = {{"Kenya", "2036-10-05T00:00:00Z", "Which oil?\nWhale oil?", true},
                            {"Chile", "", "We prefer “soon”.", false},
                            {"", "", "So do we.", false, 1}};
    publication.blocks = {{.runs = {{.text = "promptly", .comments = {1, 2}}, {.text = "oil", .comments = {0}}}}};
    EXPECT_THAT(linesOf(publication), ElementsAre("Comments", "C1 Chile: We prefer “soon”.", "  – So do we.",
                                                  "C2 Kenya, 5 October 2036 – resolved: Which oil?", "Whale oil?"));
}

TEST(CommentThreads, areCalledWhereTheirWordsEnd) {
    Publication publication{.comments = {{"Chile", "", "?", false}, {"Kenya", "", "?", false}, {"Cuba", "", "!", false, 0}}};
    publication.blocks = {{.runs = {{.text = "a", .comments = {0, 2}}, {.text = "b", .comments = {0, 1}}, {.text = "c"}}}};
    const CommentThreads threads{publication};
    const auto& runs = publication.blocks[0].runs;
    EXPECT_THAT(threads.endingAt(runs, 0), IsEmpty());
    EXPECT_THAT(threads.endingAt(runs, 1), ElementsAre(0, 1));
    EXPECT_THAT(threads.endingAt(runs, 2), IsEmpty());
}

TEST(PrintedDate, leavesWhatIsNoDate) {
    EXPECT_EQ(printedDate("2036-01-09"), "9 January 2036");
    for (const char* odd : {"", "soon", "2036-13-01", "2036/01/09", "2036-1-9x"}) EXPECT_EQ(printedDate(odd), odd);
}

TEST(Outline, listsHeadingsAndNumberedParagraphsOnly) {
    const std::vector<Block> blocks{{.style = BlockStyle::title, .runs = {{.text = "Lamps\nand oil"}}},
                                    {.style = BlockStyle::preambular, .runs = {{.text = "Recalling"}}},
                                    {.style = BlockStyle::preambular, .label = "PP8 bis", .runs = {{.text = "Noting"}}},
                                    {.style = BlockStyle::operative, .mark = "1.", .runs = {{.text = "Urges"}}},
                                    {.style = BlockStyle::item, .mark = "(a)", .runs = {{.text = "To count"}}}};
    EXPECT_THAT(outlineOf(blocks),
                ElementsAre(OutlineEntry{"Lamps and oil", 0, 0}, OutlineEntry{"PP8 bis Noting", 1, 2}, OutlineEntry{"1. Urges", 1, 3}));
}

TEST(Outline, cutsNoWordAndNoLetter) {
    const auto entry = [](std::string text) {
        return outlineOf({{.style = BlockStyle::title, .runs = {{.text = std::move(text)}}}})[0].text;
    };
    EXPECT_EQ(entry("Urges all States to keep their lamps lit on every coast and at every hour of the night"),
              "Urges all States to keep their lamps lit on every coast and at every…");
    std::string chinese;
    for (int i = 0; i < 40; ++i) chinese += "灯";
    std::string cut;
    for (int i = 0; i < 23; ++i) cut += "灯";
    EXPECT_EQ(entry(chinese), cut + "…");
}

} // namespace
} // namespace chapeau
