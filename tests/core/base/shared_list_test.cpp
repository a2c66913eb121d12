#include "core/base/shared_list.h"

#include <gtest/gtest.h>

#include <string>

namespace chapeau {
namespace {

using Words = SharedList<std::string>;

TEST(SharedList, ReadsLikeAVector) {
    const Words words{"Recalls", "Notes", "Decides"};
    EXPECT_EQ(words.size(), 3U);
    EXPECT_EQ(words.front(), "Recalls");
    EXPECT_EQ(words.back(), "Decides");
    EXPECT_EQ(words[1], "Notes");
    EXPECT_EQ(std::vector<std::string>(words.begin(), words.end()), (std::vector<std::string>{"Recalls", "Notes", "Decides"}));
    EXPECT_EQ(std::ranges::find(words, "Notes") - words.begin(), 1);
    static_assert(std::random_access_iterator<Words::const_iterator>);
}

TEST(SharedList, ACopySharesItsElements) {
    const Words words{"Recalls", "Notes"};
    const Words copy = words;
    EXPECT_EQ(&copy[0], &words[0]);
    EXPECT_EQ(&copy[1], &words[1]);
}

TEST(SharedList, AChangeStaysInOneListAndLeavesTheOthersShared) {
    const Words words{"Recalls", "Notes"};
    Words copy = words;
    copy.change(1, [](std::string& word) { word += " with concern"; });
    copy.push_back("Decides");
    EXPECT_EQ(copy, (Words{"Recalls", "Notes with concern", "Decides"}));
    EXPECT_EQ(words, (Words{"Recalls", "Notes"}));
    EXPECT_EQ(&copy[0], &words[0]);
}

TEST(SharedList, TellsWhatIsNotShared) {
    const Words words{"Recalls", "Notes"};
    Words copy = words;
    copy.replace(0, "Recalls");
    copy.push_back("Decides");
    Words others;
    copy.eachNotSharedWith(words, [&](const std::string& word) { others.push_back(word); });
    EXPECT_EQ(others, (Words{"Recalls", "Decides"}));
}

TEST(SharedList, ErasesByValue) {
    Words words{"Recalls", "Notes", "Recalls"};
    words.eraseIf([](const std::string& word) { return word == "Recalls"; });
    EXPECT_EQ(words, Words{"Notes"});
}

TEST(SharedList, ComparesValuesAndNotWhereTheyAre) {
    EXPECT_EQ((Words{"Recalls"}), (Words{"Recalls"}));
    EXPECT_NE((Words{"Recalls"}), (Words{"Notes"}));
    EXPECT_NE((Words{"Recalls"}), (Words{"Recalls", "Recalls"}));
}

} // namespace
} // namespace chapeau
