#include "core/merge/join_cut.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

std::string cut(const std::vector<std::string>& bases, const char* text) {
    std::string parts;
    for (const std::string& part : cutJoined(bases, text)) parts += (parts.empty() ? "" : "|") + part;
    return parts;
}

TEST(JoinCut, isWhereTheParagraphEnded) {
    EXPECT_EQ(cut({"Welcomes the report;", "Urges all States to act;"}, "Welcomes the report; Urges all States to act;"),
              "Welcomes the report;|Urges all States to act;");
}

TEST(JoinCut, isNearANewConjunction) {
    EXPECT_EQ(cut({"Recalling the report,", "Noting the views of States,"}, "Recalling the report and noting the views of States,"),
              "Recalling the report|and noting the views of States,");
}

TEST(JoinCut, givesThreeParagraphsThreeParts) {
    EXPECT_EQ(cut({"Recalling one,", "Noting two,", "Stressing three,"}, "Recalling one, noting two, and stressing three,"),
              "Recalling one,|noting two,|and stressing three,");
}

TEST(JoinCut, needsABlankForEachCut) {
    EXPECT_EQ(cut({"Recalling one,", "Noting two,"}, "Recalling,"), "");
    EXPECT_EQ(cut({"Recalling one,", "Noting two,", "Stressing three,"}, "Recalling all,"), "");
    EXPECT_EQ(cut({"a", "b"}, ""), "");
}

TEST(JoinCut, leavesNoPartEmpty) {
    EXPECT_EQ(cut({"a b", "c"}, " x y "), " x|y ");
}

} // namespace
} // namespace chapeau
