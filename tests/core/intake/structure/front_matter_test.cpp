#include "core/intake/structure/front_matter.h"

#include "core/draft/conflicts_line.h"
#include "core/intake/structure/block_reader.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

FrontMatter frontOf(std::string_view text) {
    const auto file = textFileOf(text);
    return frontMatterOf(file.blocks, file.header);
}

FrontMatter draftFront() {
    FrontMatter front;
    front.disclaimer = "Sample; not a United Nations document.";
    front.symbol = "A/C.1/79/L.999";
    front.organ = "General Assembly";
    front.distribution = "Distr.: Limited";
    front.date = "15 October 2024";
    front.language = "Original: English";
    front.session = "Seventy-ninth session";
    front.committee = "First Committee";
    front.agendaItem = "Agenda item 98 (zz) General and complete disarmament: instruments";
    front.sponsorLine = "Kenya and Uruguay*: draft resolution";
    front.title = "Peaceful uses of instruments";
    return front;
}

TEST(FrontMatter, ofADraft) {
    EXPECT_EQ(frontOf("Sample; not a United Nations document.\n\nUnited Nations\n\nA/C.1/79/L.999\n\nGeneral Assembly\n\nDistr.: "
                      "Limited\n\n15 October 2024\n\n"
                      "Original: English\n\nSeventy-ninth session\n\nFirst Committee\n\nAgenda item 98 (zz)\n\nGeneral and complete "
                      "disarmament: instruments\n\n"
                      "Kenya and Uruguay*: draft resolution\n\nPeaceful uses of instruments"),
              draftFront());
}

TEST(FrontMatter, passesOverWhatSaysThatParagraphsAreInConflict) {
    const std::string line = conflictsLine(2);
    FrontMatter titled;
    titled.title = "Peaceful uses of instruments";
    for (const auto* apart : {"\n\n", "\n"}) EXPECT_EQ(frontOf(line + apart + titled.title), titled);
    EXPECT_EQ(frontOf(line), FrontMatter{});
    EXPECT_TRUE(isMastheadLine(line));
}

TEST(FrontMatter, ofADraftWithoutEmptyLines) {
    EXPECT_EQ(
        frontOf(
            "Sample; not a United Nations document.\n\nUnited Nations\nA/C.1/79/L.999\nGeneral Assembly\nDistr.: Limited\n15 October 2024\n"
            "Original: English\nSeventy-ninth session\nFirst Committee\nAgenda item 98 (zz)\nGeneral and complete "
            "disarmament:\ninstruments\n\n"
            "Kenya and Uruguay*\n\n: draft resolution\n\nPeaceful uses\nof instruments"),
        draftFront());
}

TEST(FrontMatter, ofAnAdoptedTextWithItsMastheadRunTogether) {
    FrontMatter front;
    front.symbol = "A/RES/99/29";
    front.organ = "General Assembly";
    front.distribution = "Distr.: General";
    front.date = "5 December 2044";
    front.session = "Ninety-ninth session";
    front.agendaItem = "Agenda item 99 (h) Instruments";
    front.adoptionLine = "Resolution adopted by the General Assembly on 1 December 2044";
    front.originLine = "[on the report of the First Committee (A/99/534, para. 7)]";
    front.number = "99/29";
    front.title = "Instruments at the regional level";
    EXPECT_EQ(
        frontOf("---\nsymbol: A/RES/99/29\ntitle: \"Another title :\"\n---\n\nUnited Nations\n\nGeneral Assembly Distr.: General 5 "
                "December 2044\n\n"
                "Ninety-ninth session Agenda item 99 (h) Instruments\n\nResolution adopted by the General Assembly on 1 December 2044\n\n"
                "[on the report of the First Committee (A/99/534, para. 7)]\n\n99/29. Instruments at the regional level"),
        front);
}

TEST(FrontMatter, takesTheHeadersTitleWhereNoneIsPrinted) {
    EXPECT_EQ(frontOf("---\ntitle: \"Instruments :\"\n---\n").title, "Instruments");
}

TEST(FrontMatter, knowsEnactingAndClosingLines) {
    EXPECT_TRUE(isEnactingLine("The General Assembly,"));
    EXPECT_TRUE(isEnactingLine("The General Assembly"));
    EXPECT_TRUE(isEnactingLine("*The Security Council*,"));
    EXPECT_TRUE(isEnactingLine("_The Human Rights Council,_"));
    EXPECT_FALSE(isEnactingLine("The General Assembly has decided, on the report,"));
    EXPECT_FALSE(isEnactingLine("The Secretary-General,"));
    EXPECT_TRUE(isClosingLine("52nd plenary meeting 1 December 2025"));
    EXPECT_TRUE(isClosingLine("55th meeting"));
    EXPECT_FALSE(isClosingLine("52nd session of the Council"));
    EXPECT_FALSE(isClosingLine("2. Decides to hold a plenary meeting"));
}

} // namespace
} // namespace chapeau
