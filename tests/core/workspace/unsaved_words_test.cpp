#include "core/workspace/unsaved_words.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace chapeau;

namespace {

class Unsaved : public ::testing::Test {
protected:
    test::TemporaryFolder folder;
    std::filesystem::path workspace = folder / "draft.chapeau";
    UnsavedWords words{ParagraphId::random(), false, "Recalling Côte d’Ivoire,\nand a second line",
                       *timestampFromIso("2026-10-16T12:00:00.000Z")};
};

} // namespace

TEST_F(Unsaved, areThereUntilTheyAreForgotten) {
    EXPECT_FALSE(unsavedWords(workspace));
    ASSERT_TRUE(keepUnsavedWords(workspace, words));
    EXPECT_EQ(unsavedWords(workspace), words);
    words.added = true;
    words.words.clear();
    ASSERT_TRUE(keepUnsavedWords(workspace, words));
    EXPECT_EQ(unsavedWords(workspace), words);
    forgetUnsavedWords(workspace);
    EXPECT_FALSE(unsavedWords(workspace));
}

TEST_F(Unsaved, keepTheirFootnotes) {
    words.notes = {{9, "1", "See A/80/1 and A/80/2."}, {words.words.size(), "*", ""}, {words.words.size(), "", "Not numbered yet."}};
    ASSERT_TRUE(keepUnsavedWords(workspace, words));
    EXPECT_EQ(unsavedWords(workspace), words);
}

TEST_F(Unsaved, areReadAsTheyWereWrittenBeforeThereWereFootnotes) {
    std::ofstream{folder / ".draft.chapeau.unsaved", std::ios::binary} << "chapeau unsaved words 1\nadded\n"
                                                                       << words.paragraph.text() << "\n2026-10-16T12:00:00.000Z\n2\nlines";
    EXPECT_EQ(unsavedWords(workspace), (UnsavedWords{words.paragraph, true, "2\nlines", words.typed}));
}

TEST_F(Unsaved, withoutTheFootnotesThatTheyCountAreNone) {
    const auto head = "chapeau unsaved words 2\nedited\n" + words.paragraph.text() + "\n2026-10-16T12:00:00.000Z\n";
    for (const std::string rest :
         {"", "one\nwords", "2\n0 1 See.\nwords", "1\n9 1 See.\nwords", "1\n0 See.\nwords", "99999999999999999999\n"}) {
        std::ofstream{folder / ".draft.chapeau.unsaved", std::ios::binary} << head << rest;
        EXPECT_FALSE(unsavedWords(workspace)) << rest;
    }
}

TEST_F(Unsaved, areReadableByNobodyElse) {
    ASSERT_TRUE(keepUnsavedWords(workspace, words));
    const auto mode = std::filesystem::status(folder / ".draft.chapeau.unsaved").permissions();
    EXPECT_EQ(mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all), std::filesystem::perms::none);
}

TEST_F(Unsaved, aFileThatIsNoneOfOursGivesNone) {
    for (const char* bytes :
         {"", "x", "chapeau unsaved words 1\nedited\nnot an id\n2026-10-16T12:00:00.000Z\nwords", "chapeau unsaved words 2\n"}) {
        std::ofstream{folder / ".draft.chapeau.unsaved"} << bytes;
        EXPECT_FALSE(unsavedWords(workspace)) << bytes;
    }
}

TEST_F(Unsaved, commentsThatWereBegunAreThereUntilThereAreNone) {
    EXPECT_TRUE(begunComments(workspace).empty());
    const std::vector<BegunComment> begun{{ParagraphId::random(), true, "Ask capital\nabout “Côte d’Ivoire”"},
                                          {ParagraphId::random(), false, "For all to read"},
                                          {ParagraphId::random(), true, "internal\n12\n"}};
    ASSERT_TRUE(keepBegunComments(workspace, begun));
    EXPECT_EQ(begunComments(workspace), begun);
    ASSERT_TRUE(keepBegunComments(workspace, {}));
    EXPECT_TRUE(begunComments(workspace).empty());
    EXPECT_FALSE(std::filesystem::exists(folder / ".draft.chapeau.comments"));
    EXPECT_TRUE(keepBegunComments(workspace, {})) << "none again";
}

TEST_F(Unsaved, commentsStandBesideTheWordsOfTheDraft) {
    ASSERT_TRUE(keepUnsavedWords(workspace, words));
    ASSERT_TRUE(keepBegunComments(workspace, {{ParagraphId::random(), true, "Ask capital"}}));
    forgetUnsavedWords(workspace);
    EXPECT_EQ(begunComments(workspace).size(), 1U);
    const auto mode = std::filesystem::status(folder / ".draft.chapeau.comments").permissions();
    EXPECT_EQ(mode & (std::filesystem::perms::group_all | std::filesystem::perms::others_all), std::filesystem::perms::none);
}

TEST_F(Unsaved, aFileThatHoldsNoCommentsGivesNone) {
    const std::string id = ParagraphId::random().text();
    const std::string head = "chapeau begun comments 1\n";
    for (const std::string& bytes : {std::string{}, std::string{"x"}, head + "secret\n" + id + "\n1\na\n", head + "internal\nno id\n1\na\n",
                                     head + "internal\n" + id + "\n-1\na\n", head + "internal\n" + id + "\n5\na\n",
                                     head + "internal\n" + id + "\n18446744073709551615\na\n", head + "internal\n" + id + "\n1\nab\n",
                                     head + "internal\n" + id, "chapeau begun comments 2\ninternal\n" + id + "\n1\na\n"}) {
        std::ofstream{folder / ".draft.chapeau.comments"} << bytes;
        EXPECT_TRUE(begunComments(workspace).empty()) << bytes;
    }
}

TEST_F(Unsaved, anUnwritableFolderIsRefused) {
    EXPECT_FALSE(keepUnsavedWords(folder / "no such folder" / "draft.chapeau", words));
    EXPECT_FALSE(keepBegunComments(folder / "no such folder" / "draft.chapeau", {{ParagraphId::random(), true, "Ask capital"}}));
}
