#include "tests/core/intake/listing.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

TEST(StructureTest, ofAWholeResolution) {
    EXPECT_EQ(readAs("The General Assembly,\n\nRecalling one,\n\nNoting also:\n\n(a) Two;\n\n1. Urges all:\n\n(a) To come:\n\n(i) "
                     "Soon;\n\n(ii) Late;\n\n"
                     "(b) To go,\n\nthrough all means;\n\n2. Decides so.\n\n9th plenary meeting\n1 May 2044\n\nAnnex\n\nThe plan\n\n1. We "
                     "meet:\n\n(a) Here;\n\n2. We go."),
              "PP1 | | Recalling one,\nPP2 | | Noting also:\nPP2 (a) | (a) | Two;\nOP1 | 1. | Urges all:\nOP1 (a) | (a) | To come:\n"
              "OP1 (a) (i) | (i) | Soon;\nOP1 (a) (ii) | (ii) | Late;\nOP1 (b) | (b) | To go,\nOP1 flush | | through all means;\nOP2 | 2. "
              "| Decides so.\n"
              "Heading 1 | | Annex\nHeading 2 | | The plan\nAnnex 1 | 1. | We meet:\nAnnex 1 (a) | (a) | Here;\nAnnex 2 | 2. | We go.\n");
}

TEST(StructureTest, aSingleOperativeParagraphIsNotNumbered) {
    EXPECT_EQ(readAs("The General Assembly\n\nAdopts the plan, annexed to the present resolution."),
              "OP1 | | Adopts the plan, annexed to the present resolution.\n");
}

TEST(StructureTest, handWrittenLabelsNeedNoEnactingWords) {
    EXPECT_EQ(readAs("Our answer\n\nPP1 Recalling one,\n\nPP 2bis: Noting two,\n\nOP1. Urges all:\n\n(a) To come;\n\nOP2 Decides so."),
              "PP1 | | Recalling one,\nPP2 | | Noting two,\nOP1 | 1. | Urges all:\nOP1 (a) | (a) | To come;\nOP2 | 2. | Decides so.\n");
}

TEST(StructureTest, operativeParagraphsWithoutAnyNumbers) {
    EXPECT_EQ(readAs("The Security Council,\n\nRecalling one,\n\nUrges all;\n\nInvites States:\n\nto come;\n\nto go;\n\nDecides so."),
              "PP1 | | Recalling one,\nOP1 | 1. | Urges all;\nOP2 | 2. | Invites States:\nOP2 (a) | (a) | to come;\nOP2 flush | | to "
              "go;\nOP3 | 3. | Decides so.\n");
}

TEST(StructureTest, headingsStandBetweenParagraphs) {
    EXPECT_EQ(
        readAs("The General Assembly,\n\nRecalling one,\n\nThe financing of peace\n\n1. Urges all;\n\nII. The rest\n\n2. Decides so."),
        "PP1 | | Recalling one,\nHeading 1 | | The financing of peace\nOP1 | 1. | Urges all;\nHeading 2 | | II. The rest\nOP2 | 2. | "
        "Decides so.\n");
}

TEST(StructureTest, lostLabelsAreInferredAndTold) {
    const auto incoming = readDocumentBytes("The General Assembly,\n\n1. Requests all:\n\nTo come;\n\n(b) To go;\n\nExpresses its "
                                            "gratitude to all;\n\n3. Decides so;\n\nThanks everyone.",
                                            "test.txt", Repair::mend);
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs),
              "OP1 | 1. | Requests all:\nOP1 (a) | (a) | To come;\nOP1 (b) | (b) | To go;\n"
              "OP2 | 2. | Expresses its gratitude to all;\nOP3 | 3. | Decides so;\nOP4 | 4. | Thanks everyone.\n");
    EXPECT_EQ(noticesOf(*incoming),
              "OP1 (a): its number or letter is missing in the file; its place was inferred (“To come;”).\n"
              "OP2: its number or letter is missing in the file; its place was inferred (“Expresses its gratitude to all;”).\n"
              "OP4: its number or letter is missing in the file; its place was inferred (“Thanks everyone.”).\n");
}

TEST(StructureTest, unexpectedNumbersAndMissingStopsAreTold) {
    const auto incoming = readDocumentBytes(
        "The General Assembly,\n\n1. Urges all;\n\n2. Calls for a process\n\n4. Decides so;\n\n5. Thanks all.", "test.txt", Repair::mend);
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(noticesOf(*incoming),
              "OP3: the file numbers this paragraph 4.\nOP2: it ends without a stop, and words may be missing (“Calls for a process”).\n");
}

} // namespace
} // namespace chapeau
