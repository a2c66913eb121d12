#include "core/base/error.h"

#include <gtest/gtest.h>

using namespace chapeau;

namespace {

constexpr int codes = static_cast<int>(ErrorCode::internal) + 1;

} // namespace

TEST(Error, everyCodeHasOneSentenceAndAnExitCode) {
    for (int i = 0; i < codes; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const auto sentence = sentenceOf({code, "SUBJECT", "PLACE"});
        EXPECT_FALSE(sentence.empty()) << i;
        EXPECT_EQ(sentence.back(), '.') << sentence;
        EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
        EXPECT_GE(exitCodeOf(code), 1) << i;
        EXPECT_LE(exitCodeOf(code), 4) << i;
    }
}

TEST(Error, anEmptyPlaceLeavesNoBrackets) {
    EXPECT_EQ(sentenceOf({ErrorCode::fileNotUtf8, "a.txt", ""}), "a.txt is not in UTF-8. Save it again as UTF-8 text; nothing was saved.");
    EXPECT_EQ(sentenceOf({ErrorCode::fileNotUtf8, "a.txt", "line 3"}),
              "a.txt is not in UTF-8 (line 3). Save it again as UTF-8 text; nothing was saved.");
}

TEST(Error, exitCodesAreThoseOfTheContract) {
    EXPECT_EQ(exitCodeOf(ErrorCode::unknownDelegation), 2);
    EXPECT_EQ(exitCodeOf(ErrorCode::fileNotFound), 3);
    EXPECT_EQ(exitCodeOf(ErrorCode::workspaceNewer), 4);
    EXPECT_EQ(exitCodeOf(ErrorCode::nothingToUndo), 1);
}
