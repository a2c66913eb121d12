#include "core/publish/layouts/change_wording.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

using Kind = ExplainedChange::Kind;

std::string marked(const std::vector<Run>& runs) {
    std::string text;
    for (const Run& run : runs) text += run.strike ? "-" + run.text + "-" : run.underline && run.bold ? "+" + run.text + "+" : run.text;
    return text;
}

/// The sentence, and what it quotes each on a line of its own.
std::string told(const ExplainedChange& change) {
    const ToldChange words = toldChange(change);
    std::string text = marked(words.sentence);
    for (const auto& quoted : words.quoted) text += "\n  " + marked(quoted);
    return text;
}

ExplainedChange edited(const std::string& before, const std::string& after, const std::string& newLabel = "") {
    return {.label = "PP3", .newLabel = newLabel, .before = {before}, .edits = diffWords(before, after)};
}

TEST(ChangeWording, namesThePlaceOfAPhrase) {
    EXPECT_EQ(told(edited("Reaffirming that all lamps must burn in the dark, and that no ship must wait,",
                          "Reaffirming that all lamps must burn in the dark and by the rules of the harbour, and that no ship must wait,")),
              "In PP3, the words “+and by the rules of the harbour+” are added after “burn in the dark”.");
    EXPECT_EQ(told(edited("Mindful of fog,", "Mindful of fog, and of the price of oil,", "PP4")),
              "In PP3 (now PP4), the words “+and of the price of oil+” are added at the end.");
    EXPECT_EQ(told(edited("Urges all States to act;", "Urges all States to act promptly;")),
              "In PP3, the word “+promptly+” is added at the end.");
}

TEST(ChangeWording, tellsOldAndNewWords) {
    EXPECT_EQ(told(edited("Urges all States to take concrete steps by night;", "Urges all States to take practical steps by night;")),
              "In PP3, the word “-concrete-” is replaced by “+practical+”.");
    EXPECT_EQ(told(edited("Urges all coastal States to take steps;", "Urges all States to take steps;")),
              "In PP3, the word “-coastal-” is deleted.");
}

TEST(ChangeWording, speaksOfTheTitle) {
    ExplainedChange change = edited("The mending of clocks", "The keeping of clocks");
    change.label = "Title";
    EXPECT_EQ(told(change), "In the title, the word “-mending-” is replaced by “+keeping+”.");
    change.label = "Enacting words";
    change.edits = {{{0, 1}, "A"}, {{2, 3}, "B"}, {{4, 5}, "C"}, {{6, 7}, "D"}};
    EXPECT_TRUE(told(change).starts_with("The enacting words read as follows:\n"));
}

TEST(ChangeWording, quotesAParagraphWithManyChanges) {
    EXPECT_EQ(told({.label = "OP2", .before = {"a b c d"}, .edits = {{{0, 1}, "A"}, {{2, 3}, "B"}, {{4, 5}, "C"}, {{6, 7}, "D"}}}),
              "OP2 reads as follows:\n  -a-+A+ -b-+B+ -c-+C+ -d-+D+");
}

TEST(ChangeWording, quotesWholeParagraphs) {
    EXPECT_EQ(told({.kind = Kind::added, .newLabel = "PP10", .place = "after PP8", .before = {}, .edits = {{{0, 0}, "Noting the lamps,"}}}),
              "A new paragraph is added after PP8 (now PP10):\n  +Noting++ the lamps,+");
    EXPECT_EQ(told({.kind = Kind::deleted, .label = "OP4", .before = {"Decides so;"}, .edits = {{{0, 11}, ""}}}),
              "OP4 is deleted:\n  -Decides so;-");
    EXPECT_EQ(told({.kind = Kind::split,
                    .label = "OP4",
                    .newLabel = "OP4 and OP5",
                    .before = {"Decides so and goes on."},
                    .edits = {{{10, 15}, ";\nIt "}}}),
              "OP4 is divided into OP4 and OP5:\n  Decides so- and -+;+\n  +It +goes on.");
    EXPECT_EQ(told({.kind = Kind::moved, .label = "PP8", .newLabel = "PP4", .place = "after PP3", .before = {"Noting,"}}),
              "PP8 (now PP4) is moved after PP3.");
}

TEST(ChangeWording, namesASource) {
    EXPECT_EQ(toldSource({.document = "Charter", .paragraph = "Article 1", .quote = "in the dark"}), "Charter, Article 1: “in the dark”");
    EXPECT_EQ(toldSource({.document = "Charter"}), "Charter");
}

} // namespace
} // namespace chapeau
