// Comments of a Word file: where each begins, what answers what, what is resolved.
#include "tests/core/intake/word_file.h"

#include "core/intake/word/docx_reader.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

/// "1 Ann: why? (resolved)" a line, by the paragraph of the file counted from 1; replies behind an arrow.
std::string listing(const std::string& body, const Parts& parts) {
    const auto word = readWordText(wordFile(body, parts), "test.docx", {});
    if (!word) return sentenceOf(word.error());
    std::string all;
    for (const auto& comment : word->comments)
        all += (comment.replyTo ? "> " : "") + (comment.paragraph ? std::to_string(*comment.paragraph + 1) : std::string{"nowhere"}) + " " +
               comment.author + ": " + comment.text + (comment.resolved ? " (resolved)" : "") + "\n";
    return all;
}

TEST(Comments, standWhereTheyBegin) {
    EXPECT_EQ(listing(revised("One,\nTwo {#1|of them#},\nThree,"), commentParts({{"1", "Ann", "Which?"}})), "2 Ann: Which?\n");
}

TEST(Comments, ofSeveralParagraphsBeginInTheFirstWithWords) {
    const std::string start = "<w:commentRangeStart w:id=\"1\"/>";
    const std::string close = "<w:commentRangeEnd w:id=\"1\"/>";
    const auto remark = commentParts({{"1", "Ann", "Why?"}});
    EXPECT_EQ(listing(revised("One,") + start + revised("\nTwo,\nThree,") + close, remark), "3 Ann: Why?\n") << "before a paragraph";
    EXPECT_EQ(listing("<w:p>" + run("One,") + start + "</w:p>" + "<w:p>" + run("Two,") + close + "</w:p>", remark), "2 Ann: Why?\n");
}

TEST(Comments, withoutARangeStandWhereTheirSignIs) {
    EXPECT_EQ(listing(revised("One,") + "<w:p>" + run("Two,") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
                      commentParts({{"1", "Ann", "Why?"}})),
              "2 Ann: Why?\n");
}

TEST(Comments, inAFootnoteStandWhereItIsCalled) {
    Parts parts = commentParts({{"1", "Ann", "Source?"}});
    parts.emplace_back("footnotes", wordPart("footnotes", "<w:footnote w:id=\"4\">" + revised("See {#1|there#}.") + "</w:footnote>"));
    EXPECT_EQ(listing(revised("One,\nTwo{^4},"), parts), "2 Ann: Source?\n");
}

TEST(Comments, anchoredNowhereAreKept) {
    EXPECT_EQ(listing(revised("One,"), commentParts({{"1", "Ann", "Lost"}})), "nowhere Ann: Lost\n");
}

TEST(Comments, repliesFollowWhatTheyAnswerAndAreResolvedWithIt) {
    EXPECT_EQ(listing(revised("{#1|One#},\n{#2|Two#},"), commentParts({{"1", "Ann", "Why?", "", "", true},
                                                                       {"2", "Ben", "Agreed"},
                                                                       {"3", "Cem", "Because", "", "1"},
                                                                       {"4", "Ann", "I see", "", "3"}})),
              "1 Ann: Why? (resolved)\n> 1 Cem: Because (resolved)\n> 1 Ann: I see (resolved)\n2 Ben: Agreed\n");
}

TEST(Comments, thatAnswerOneAnotherInACircleAreAllKept) {
    EXPECT_EQ(listing(revised("{#1|One#},"), commentParts({{"1", "Ann", "a", "", "2"}, {"2", "Ben", "b", "", "1"}})),
              "1 Ann: a\n> 1 Ben: b\n");
}

TEST(Comments, haveTheDateThatTheFileStates) {
    const auto word = readWordText(
        wordFile(revised("{#1|One#}"), commentParts({{"1", "Ann", "a"}, {"2", "Ben", "b", ""}, {"3", "Cem", "c", "tomorrow, perhaps."}})),
        "test.docx", {});
    ASSERT_TRUE(word);
    EXPECT_EQ(word->comments[0].written, timestampFromIso("2026-10-12T09:30:00.000Z"));
    EXPECT_FALSE(word->comments[1].written);
    EXPECT_FALSE(word->comments[2].written);
}

TEST(Comments, ofSeveralParagraphsAreReadWithTheirChangesAccepted) {
    const std::string comments =
        wordPart("comments", "<w:comment w:id=\"1\" w:author=\"Ann\">" + revised("Why {-Ben|not -}so?\nPlease say.") + "</w:comment>");
    EXPECT_EQ(listing(revised("{#1|One#}"), {{"comments", comments}}), "1 Ann: Why so?\nPlease say.\n");
}

} // namespace
} // namespace chapeau
