// Whose text is whose: small Word files marked up by hand, and what each of their authors has.
#include "tests/core/intake/word_file.h"

#include "core/intake/word/docx_reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chapeau {
namespace {

WordText read(const std::string& body, const Parts& further = {}) {
    auto word = readWordText(wordFile(body, further), "test.docx", {});
    if (!word) throw std::runtime_error{sentenceOf(word.error())};
    return std::move(*word);
}

/// Paragraphs with words, " / " between two.
std::string lines(const RevisedText& text, const Acceptance& acceptance) {
    std::string all;
    for (const auto& paragraph : textFor(text, acceptance))
        if (!paragraph.rich.text.empty()) all += (all.empty() ? "" : " / ") + paragraph.rich.text;
    return all;
}

std::string textOf(const RevisedText& text, const std::string& author) {
    const auto found = std::ranges::find(text.authors, author);
    if (found == text.authors.end()) return "no " + author;
    return lines(text, Acceptance::of({static_cast<AuthorIndex>(found - text.authors.begin())}));
}

struct Row {
    const char* name;
    const char* file;
    const char* rejected;
    const char* accepted;
    const char* ann;
    const char* ben;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

class Revised : public testing::TestWithParam<Row> {};

TEST_P(Revised, eachHandHasItsText) {
    const auto word = read(revised(GetParam().file));
    EXPECT_EQ(lines(word.text, Acceptance::none()), GetParam().rejected);
    EXPECT_EQ(lines(word.text, Acceptance::all()), GetParam().accepted);
    EXPECT_EQ(textOf(word.text, "Ann"), GetParam().ann);
    EXPECT_EQ(textOf(word.text, "Ben"), GetParam().ben);
}

INSTANTIATE_TEST_SUITE_P(
    table, Revised,
    testing::Values(Row{"besideEachOther", "Urges {+Ann|all +}States to {-Ben|quickly -}act;", "Urges States to quickly act;",
                        "Urges all States to act;", "Urges all States to quickly act;", "Urges States to act;"},
                    Row{"deletedInAnothersInsertion", "Urges {+Ann|all {-Ben|good -}friends of -+}States;", "Urges States;",
                        "Urges all friends of -States;", "Urges all good friends of -States;", "Urges States;"},
                    Row{"deletedByBoth", "Urges {-Ann|{-Ben|all -}-}States;{-Ann| Now-}", "Urges all States; Now", "Urges States;",
                        "Urges States;", "Urges States; Now"},
                    Row{"insertedInAnothersInsertion", "Urges {+Ann|all {+Ben|good +}+}States;", "Urges States;", "Urges all good States;",
                        "Urges all States;", "Urges States;"},
                    Row{"moved", "{>Ann|First, +>}Second, {<Ann|First, +<}{-Ben|third-}", "Second, First, +third", "First, +Second, ",
                        "First, +Second, third", "Second, First, +"},
                    Row{"newParagraphByItsOwnEnd", "One,\n{+Ann|Two,+}¶+Ann\nThree{-Ben|,-}", "One, / Three,", "One, / Two, / Three",
                        "One, / Two, / Three,", "One, / Three"},
                    Row{"newParagraphByTheEndBefore", "One,¶+Ann\n{+Ann|Two,+}\nThree{-Ben|,-}", "One, / Three,", "One, / Two, / Three",
                        "One, / Two, / Three,", "One, / Three"},
                    Row{"joinedByADeletedEnd", "One ¶-Ann\ntwo,\n{-Ben|Three,-}", "One  / two, / Three,", "One two,", "One two, / Three,",
                        "One  / two,"},
                    Row{"deletedParagraph", "One,\n{-Ann|Two,-}¶-Ann\nThree,{+Ben| 3+}", "One, / Two, / Three,", "One, / Three, 3",
                        "One, / Three,", "One, / Two, / Three, 3"},
                    Row{"splitInTwo", "One {+Ann|and+}¶+Ann\ntwo,{+Ben| 2+}", "One two,", "One and / two, 2", "One and / two,",
                        "One two, 2"},
                    Row{"endsGoneInARow", "One ¶-Ann\ntwo ¶-Ben\nthree ¶-Ann\nfour", "One  / two  / three  / four", "One two three four",
                        "One two  / three four", "One  / two three  / four"},
                    Row{"endPutInAndTakenOut", "One {+Ann|more +}¶+Ann¶-Ben\ntwo", "One two", "One more two", "One more  / two", "One two"},
                    Row{"lastEndGone", "One,\nTwo{+Ben|.+}¶-Ann", "One, / Two", "One, / Two.", "One, / Two", "One, / Two."}));

TEST(RevisedText, countsTheChangesOfEachAuthor) {
    const auto word = read(revised("{+Ann|One+} {-Ben|two-}¶+Ann\n{+Ann|three+}"));
    EXPECT_EQ(word.text.authors, (std::vector<std::string>{"Ann", "Ben"}));
    EXPECT_EQ(word.text.changes, (std::vector<std::size_t>{3, 1}));
}

TEST(RevisedText, aPlainFileHasNoAuthors) {
    EXPECT_FALSE(read(revised("One,")).text.isRevised());
}

TEST(RevisedText, onlyFormattingIsNoChange) {
    const auto word = read("<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"Ann\"><w:pPr/></w:pPrChange><w:rPr><w:rPrChange w:id=\"2\" "
                           "w:author=\"Ann\"><w:rPr/></w:rPrChange></w:rPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins "
                           "w:id=\"3\" w:author=\"Ann\"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id=\"4\" "
                           "w:author=\"Ann\"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>One,</w:t></w:r></w:p><w:sectPr>"
                           "<w:sectPrChange w:id=\"5\" w:author=\"Ann\"/></w:sectPr>");
    EXPECT_FALSE(word.text.isRevised());
    EXPECT_EQ(lines(word.text, Acceptance::none()), "One,");
    EXPECT_TRUE(textFor(word.text, Acceptance::all()).front().rich.italic.empty());
}

TEST(RevisedText, aRowIsOneWithAllThatStandsInIt) {
    const auto row = [](const std::string& change, const std::string& cell) {
        return "<w:tr><w:trPr>" + change + "</w:trPr><w:tc>" + p(cell) + "</w:tc></w:tr>";
    };
    const auto word =
        read("<w:tbl>" + row("<w:ins w:id=\"1\" w:author=\"Ann\"/>", "One") + row("<w:del w:id=\"2\" w:author=\"Ben\"/>", "Two") +
             "<w:tr><w:tc><w:tcPr><w:cellIns w:id=\"3\" w:author=\"Ann\"/></w:tcPr>" + p("Three") + "</w:tc><w:tc><w:tcPr><w:cellDel " +
             "w:id=\"4\" w:author=\"Ben\"/></w:tcPr>" + p("Four") + "</w:tc></w:tr></w:tbl>" + p("Five"));
    EXPECT_EQ(lines(word.text, Acceptance::none()), "Two / Four / Five");
    EXPECT_EQ(lines(word.text, Acceptance::all()), "One / Three / Five");
    EXPECT_EQ(textOf(word.text, "Ann"), "One / Two / Three / Four / Five");
    EXPECT_EQ(textOf(word.text, "Ben"), "Five");
}

TEST(RevisedText, noParagraphIsJoinedOutOfItsCellOrIntoATable) {
    const std::string gone = "<w:rPr><w:del w:id=\"1\" w:author=\"Ann\"/></w:rPr>";
    const auto word = read(p("Before", gone) + "<w:tbl><w:tr><w:tc>" + p("one", gone) + p("two", gone) + "</w:tc><w:tc>" + p("three") +
                           "</w:tc></w:tr></w:tbl>" + p("after"));
    EXPECT_EQ(lines(word.text, Acceptance::all()), "Before / onetwo / three / after");
}

TEST(RevisedText, aNoteIsReadByEachHandAndCountedInItsText) {
    const std::string notes = wordPart("footnotes", "<w:footnote w:id=\"1\">" + revised("See {-Ben|old-}{+Ann|new+}.") +
                                                        "</w:footnote><w:footnote w:id=\"2\">" + revised("Ibid.") + "</w:footnote>");
    const auto word = read(revised("One{+Ann|,{^1}+} two{^2};"), {{"footnotes", notes}});
    const auto notesOf = [&](const Acceptance& acceptance) {
        std::string all;
        const auto paragraphs = textFor(word.text, acceptance);
        for (const auto& note : paragraphs.front().rich.notes) all += std::to_string(note.at) + ":" + note.mark + ":" + note.text + " ";
        return all;
    };
    EXPECT_EQ(notesOf(Acceptance::none()), "7:1:Ibid. ");
    EXPECT_EQ(notesOf(Acceptance::all()), "4:1:See new. 8:2:Ibid. ");
    EXPECT_EQ(notesOf(Acceptance::of({1})), "4:1:See oldnew. 8:2:Ibid. ");
}

TEST(RevisedText, wordsSplitOverManyRunsAreOnePiece) {
    const auto word = read("<w:p>" + run("Re") + run("cal") + run("ling", "<w:b/>") + "</w:p>");
    EXPECT_EQ(word.text.paragraphs.front().pieces.size(), 1U);
}

TEST(RevisedText, knowsWhichParagraphsOfTheFileItCameFrom) {
    const auto word = read(revised("One,¶-Ann\ntwo,\n{+Ann|Three,+}\nFour,"));
    const auto accepted = textFor(word.text, Acceptance::all());
    ASSERT_EQ(accepted.size(), 3U);
    EXPECT_EQ(accepted[0].first, 0U);
    EXPECT_EQ(accepted[0].last, 1U);
    EXPECT_TRUE(standsIn(word.text, Acceptance::all(), 2));
    EXPECT_FALSE(standsIn(word.text, Acceptance::none(), 2));
}

} // namespace
} // namespace chapeau
