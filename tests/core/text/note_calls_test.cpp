#include "core/text/note_calls.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

TEST(NoteCalls, areTheSameWhateverTheirNumbers) {
    const std::vector<NoteCall> notes{{9, "1", "See A/80/1."}, {20, "*", "Not a Member."}};
    EXPECT_TRUE(callsTheSame(notes, {{9, "7", "See A/80/1."}, {20, "*", "Not a Member."}}));
    EXPECT_TRUE(callsTheSame(notes, {{9, "", "See A/80/1."}, {20, "*", "Not a Member."}})) << "a number is yet to be given";
    EXPECT_FALSE(callsTheSame(notes, {{9, "1", "See A/80/1."}, {20, "**", "Not a Member."}}));
    EXPECT_FALSE(callsTheSame(notes, {{9, "1", "See A/80/2."}, {20, "*", "Not a Member."}}));
    EXPECT_FALSE(callsTheSame(notes, {{9, "1", "See A/80/1."}, {19, "*", "Not a Member."}}));
    EXPECT_FALSE(callsTheSame(notes, {{9, "1", "See A/80/1."}}));
}

TEST(NoteCalls, stayBehindTheirWordsWhenBlanksGo) {
    const auto text =
        tidied("  Recalling  its ,\n 80/1, ", {{26, "2", "Last."}, {13, "1", " See \n A/80/1. "}, {0, "*", "First."}, {17, "", "Wide."}});
    EXPECT_EQ(text.text, "Recalling its , 80/1,");
    EXPECT_EQ(text.notes, (std::vector<NoteCall>{{0, "*", "First."}, {9, "1", "See A/80/1."}, {13, "", "Wide."}, {21, "2", "Last."}}));
}

TEST(NoteCalls, areNumberedThrough) {
    std::vector<NoteCall> notes{{1, "7", "a"}, {2, "*", "b"}, {3, "", "c"}};
    std::size_t last = 4;
    numberNotes(notes, last);
    EXPECT_EQ(notes, (std::vector<NoteCall>{{1, "5", "a"}, {2, "*", "b"}, {3, "6", "c"}}));
    EXPECT_EQ(last, 6U);
}

TEST(NoteCalls, areToldApartByTheirWords) {
    const std::vector<NoteCall> before{{1, "1", "Ibid."}, {5, "2", "See A/80/1."}, {9, "3", "Ibid."}, {9, "4", ""}};
    using Changes = std::vector<NoteChange>;
    EXPECT_EQ(noteChanges(before, before), Changes{});
    EXPECT_EQ(noteChanges(before, {{2, "1", "Ibid."}, {5, "2", "See A/80/2."}, {9, "3", "Ibid."}}),
              (Changes{{"2", "See A/80/1.", "See A/80/2."}}));
    EXPECT_EQ(noteChanges(before, {{1, "1", "Ibid."}, {5, "2", "See A/80/1."}}), (Changes{{"3", "Ibid.", ""}})) << "each counts once";
    EXPECT_EQ(noteChanges({}, before), (Changes{{"1", "", "Ibid."}, {"2", "", "See A/80/1."}, {"3", "", "Ibid."}}));
}

} // namespace
} // namespace chapeau
