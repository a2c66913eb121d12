#include "core/intake/structure/note_numbers.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

struct Row {
    const char* name;
    const char* text;
    int notes;
    const char* marked;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

class NoteNumbers : public testing::TestWithParam<Row> {};

TEST_P(NoteNumbers, areFoundWhereANoteOfThatNumberExists) {
    NoteBodies bodies;
    for (int n = 1; n <= GetParam().notes; ++n) bodies.emplace(std::to_string(n), "See.");
    Blocks blocks{{{GetParam().text}, 1}};
    std::vector<Notice> notices;
    markNoteNumbers(blocks, bodies, notices);
    EXPECT_EQ(blocks[0].rich.text, GetParam().marked);
}

INSTANTIATE_TEST_SUITE_P(found, NoteNumbers,
                         testing::Values(Row{"afterStop", "the Rights,1 the Covenant,2 and", 2, "the Rights,[^1] the Covenant,[^2] and"},
                                         Row{"loose", "the Rights, 1 the Covenant", 1, "the Rights,[^1] the Covenant"},
                                         Row{"looseWithoutStop", "the Programme of Action 1 and its review", 1,
                                             "the Programme of Action[^1] and its review"},
                                         Row{"afterYear", "the Convention of 19721 and that of 19932 have", 2,
                                             "the Convention of 1972[^1] and that of 1993[^2] have"},
                                         Row{"afterYears", "available for 2025–20281 and", 1, "available for 2025–2028[^1] and"},
                                         Row{"afterSymbol", "in resolution 79/42,1 of", 1, "in resolution 79/42,[^1] of"},
                                         Row{"afterBracket", "the Meeting (NCM 3),1 as", 1, "the Meeting (NCM 3),[^1] as"},
                                         Row{"atTheEnd", "the third Conference, 1", 1, "the third Conference,[^1]"},
                                         Row{"beforeALabel", "the Pact. 1 9. We note", 1, "the Pact.[^1] 9. We note"},
                                         Row{"sureMarksStay", "the Treaty[^1] of 1996,2 and", 2, "the Treaty[^1] of 1996,[^2] and"}));

INSTANTIATE_TEST_SUITE_P(left, NoteNumbers,
                         testing::Values(Row{"withoutNotes", "the Rights,1 the", 0, "the Rights,1 the"},
                                         Row{"tooLarge", "the Rights,3 the", 2, "the Rights,3 the"},
                                         Row{"date", "on 1 December and, 1 January", 1, "on 1 December and, 1 January"},
                                         Row{"thousands", "some 2,000 people and 1,1 per cent", 9, "some 2,000 people and 1,1 per cent"},
                                         Row{"reference", "in paragraph 2 above", 9, "in paragraph 2 above"},
                                         Row{"decimal", "of 2.5 million", 9, "of 2.5 million"},
                                         Row{"list", "its resolutions 53/72 of 4 December 1998", 9,
                                             "its resolutions 53/72 of 4 December 1998"}));

TEST(NoteNumbers, standInTheOrderOfTheirNumbers) {
    Blocks blocks{{{"the Goal 2 and the Rights,1 and"}, 1}, {{"the Treaty,2 which"}, 3}};
    std::vector<Notice> notices;
    markNoteNumbers(blocks, {{"1", "See."}, {"2", "See."}}, notices);
    EXPECT_EQ(blocks[0].rich.text, "the Goal 2 and the Rights,[^1] and");
    EXPECT_EQ(blocks[1].rich.text, "the Treaty,[^2] which");
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices[1], (Notice{NoticeCode::noteNumberUnglued, NoticePlace::line(3), "the Treaty,2 which"}));
}

} // namespace
} // namespace chapeau
