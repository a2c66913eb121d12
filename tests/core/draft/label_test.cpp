#include "core/draft/label.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// GoogleTest first.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace chapeau {
namespace {

using testing::ElementsAre;

/// A text by one letter a paragraph: P preambular, O operative (numbered), a to d items of level 1 to 4, f flush text, H heading, X annex,
/// x item of an annex.
std::vector<Paragraph> draftOf(std::string_view kinds) {
    std::vector<Paragraph> paragraphs;
    for (const char c : kinds) {
        Paragraph paragraph;
        switch (c) {
        case 'P': break;
        case 'O': paragraph.kind = ParagraphKind::operative; break;
        case 'f': paragraph.kind = ParagraphKind::flushText; break;
        case 'H': paragraph.kind = ParagraphKind::sectionHeading; break;
        case 'X': paragraph.kind = ParagraphKind::annex; break;
        case 'x':
            paragraph.kind = ParagraphKind::annex;
            paragraph.level = 1;
            break;
        default: paragraph.kind = ParagraphKind::subParagraph; paragraph.level = c - 'a' + 1;
        }
        paragraph.numbered = c == 'O' || c == 'X';
        paragraphs.push_back(paragraph);
    }
    return paragraphs;
}

std::map<ParagraphId, std::string> frozenOf(const std::vector<Paragraph>& paragraphs) {
    std::map<ParagraphId, std::string> frozen;
    const auto labels = labelsOf(paragraphs);
    for (std::size_t i = 0; i < labels.size(); ++i) frozen.emplace(paragraphs[i].id, labels[i]);
    return frozen;
}

/// The labels after `kind` was put in before the paragraph at `at`, which may be repeated.
std::vector<std::string> labelsWith(std::vector<Paragraph> paragraphs, std::size_t at, std::string_view kinds) {
    const auto frozen = frozenOf(paragraphs);
    const auto added = draftOf(kinds);
    paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(at), added.begin(), added.end());
    return labelsOf(paragraphs, frozen);
}

TEST(Label, partsAreCountedApart) {
    EXPECT_THAT(labelsOf(draftOf("PPHOOHO")), ElementsAre("PP1", "PP2", "Heading 1", "OP1", "OP2", "Heading 2", "OP3"));
}

TEST(Label, itemsAreNamedByTheirParent) {
    EXPECT_THAT(labelsOf(draftOf("PaOabbaO")),
                ElementsAre("PP1", "PP1 (a)", "OP1", "OP1 (a)", "OP1 (a) (i)", "OP1 (a) (ii)", "OP1 (b)", "OP2"));
    EXPECT_THAT(labelsOf(draftOf("Oabcd")), ElementsAre("OP1", "OP1 (a)", "OP1 (a) (i)", "OP1 (a) (i) a.", "OP1 (a) (i) a. i."));
}

TEST(Label, flushTextIsNamedByThePartItCloses) {
    EXPECT_THAT(labelsOf(draftOf("OaafOaff")),
                ElementsAre("OP1", "OP1 (a)", "OP1 (b)", "OP1 flush", "OP2", "OP2 (a)", "OP2 flush", "OP2 flush 2"));
}

TEST(Label, annexParagraphsAreCountedByOrder) {
    EXPECT_THAT(labelsOf(draftOf("OHXXxxHX")),
                ElementsAre("OP1", "Heading 1", "Annex 1", "Annex 2", "Annex 2 (a)", "Annex 2 (b)", "Heading 2", "Annex 3"));
}

TEST(Label, theNinthItemOfALevelDoesNotMeetTheFirstOfTheNext) {
    const auto labels = labelsOf(draftOf("Oaaaaaaaaa"));
    EXPECT_EQ(labels.back(), "OP1 (i)");
}

TEST(Label, additionsAreNamedAfterTheParagraphBefore) {
    const auto base = draftOf("PPOO");
    EXPECT_THAT(labelsWith(base, 1, "PP"), ElementsAre("PP1", "PP1 bis", "PP1 ter", "PP2", "OP1", "OP2"));
    EXPECT_THAT(labelsWith(base, 0, "PP"), ElementsAre("PP0", "PP0 bis", "PP1", "PP2", "OP1", "OP2"));
    EXPECT_THAT(labelsWith(base, 2, "O"), ElementsAre("PP1", "PP2", "OP0", "OP1", "OP2"));
    EXPECT_THAT(labelsWith(base, 4, "O"), ElementsAre("PP1", "PP2", "OP1", "OP2", "OP2 bis"));
}

TEST(Label, additionsOfAnAbsentPartAreCountedOrdinarily) {
    EXPECT_THAT(labelsWith(draftOf("O"), 0, "PP"), ElementsAre("PP1", "PP2", "OP1"));
    EXPECT_THAT(labelsWith(draftOf("OO"), 1, "aa"), ElementsAre("OP1", "OP1 (a)", "OP1 (b)", "OP2"));
}

TEST(Label, addedItemsKeepTheOldOnesFrozen) {
    const auto base = draftOf("OaaO");
    EXPECT_THAT(labelsWith(base, 2, "a"), ElementsAre("OP1", "OP1 (a)", "OP1 (a) bis", "OP1 (b)", "OP2"));
    EXPECT_THAT(labelsWith(base, 1, "a"), ElementsAre("OP1", "OP1 (0)", "OP1 (a)", "OP1 (b)", "OP2"));
    EXPECT_THAT(labelsWith(base, 3, "Oaa"), ElementsAre("OP1", "OP1 (a)", "OP1 (b)", "OP1 bis", "OP1 bis (a)", "OP1 bis (b)", "OP2"));
}

TEST(Label, theLabelOfADeletedParagraphIsNotGivenAgain) {
    auto paragraphs = draftOf("PP");
    const auto frozen = frozenOf(paragraphs);
    paragraphs = draftOf("PP");
    EXPECT_THAT(labelsOf(paragraphs, frozen), ElementsAre("PP3", "PP4"));
}

TEST(Label, suffixesGoOnAsNumbers) {
    EXPECT_EQ(additionSuffix(1), "bis");
    EXPECT_EQ(additionSuffix(2), "ter");
    EXPECT_EQ(additionSuffix(7), "octies");
    EXPECT_EQ(additionSuffix(8), "9");
}

TEST(Label, anItemMarkTellsItsOrdinal) {
    for (int level = 1; level <= 4; ++level)
        for (std::size_t n = 1; n <= 104; ++n) EXPECT_EQ(itemOrdinal(level, itemMark(level, n)), n) << itemMark(level, n);
    for (const char* mark : {"", "(", "()", ".", "(a", "a)", "(ab)", "(A)", "1.", "vx."})
        for (int level = 1; level <= 4; ++level) EXPECT_EQ(itemOrdinal(level, mark), 0U) << mark << " at level " << level;
}

TEST(Label, itemMarksOfTheFourLevels) {
    EXPECT_EQ(itemMark(1, 3), "(c)");
    EXPECT_EQ(itemMark(1, 28), "(bb)");
    EXPECT_EQ(itemMark(2, 4), "(iv)");
    EXPECT_EQ(itemMark(2, 19), "(xix)");
    EXPECT_EQ(itemMark(3, 2), "b.");
    EXPECT_EQ(itemMark(4, 9), "ix.");
}

TEST(Label, printedMarks) {
    EXPECT_THAT(printedMarks(draftOf("PHOabbafOHXxxX")),
                ElementsAre("", "", "1.", "(a)", "(i)", "(ii)", "(b)", "", "2.", "", "1.", "(a)", "(b)", "2."));
}

TEST(Label, aSingleOperativeParagraphBearsNoNumber) {
    auto paragraphs = draftOf("PO");
    paragraphs[1].numbered = false;
    EXPECT_THAT(printedMarks(paragraphs), ElementsAre("", ""));
}

std::string kindsFrom(const std::vector<std::uint8_t>& numbers) {
    static constexpr std::string_view all = "PPOOOabaabbcdfHXx";
    std::string kinds;
    for (const auto n : numbers) kinds += all[n % all.size()];
    return kinds;
}

RC_GTEST_PROP(Label, allAreDifferent, (const std::vector<std::uint8_t>& numbers)) {
    const auto labels = labelsOf(draftOf(kindsFrom(numbers)));
    RC_ASSERT(std::set<std::string>(labels.begin(), labels.end()).size() == labels.size());
}

RC_GTEST_PROP(Label, additionsLeaveTheFrozenAndAreAllDifferent,
              (const std::vector<std::uint8_t>& numbers, const std::vector<std::uint8_t>& added, std::uint8_t at)) {
    const auto base = draftOf(kindsFrom(numbers));
    const auto before = labelsOf(base);
    const std::size_t place = at % (base.size() + 1);
    const auto after = labelsWith(base, place, kindsFrom(added));
    RC_ASSERT(std::set<std::string>(after.begin(), after.end()).size() == after.size());
    RC_ASSERT(std::ranges::all_of(before, [&](const std::string& label) { return std::ranges::count(after, label) == 1; }));
}

RC_GTEST_PROP(Label, ofAWellFormedTextIsItsOwnCanonicalSpelling, (std::uint8_t whole, std::uint8_t items)) {
    const auto base = draftOf("P" + std::string(whole % 30, 'O') + "O" + std::string(items % 25U + 1, 'a') + "bbcXx");
    for (const auto& label : labelsWith(base, 1, "PO")) RC_ASSERT(canonicalLabel(label) == label);
}

} // namespace
} // namespace chapeau
