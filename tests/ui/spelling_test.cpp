#include "ui/spelling/paragraph_language.h"
#include "ui/spelling/spelling.h"

#include "sample.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace chapeau {
namespace {

struct Row {
    const char* name;
    const char* text;
    std::optional<Language> language;
};

const Row rows[] = {
    {"English", "Recalling its resolution 77/999 of the first of December", Language::english},
    {"English without little words", "Reaffirming", Language::english},
    {"English that quotes French", "Recalling the report entitled “Agenda pour les droits” of the Secretary-General and its annex",
     Language::english},
    {"French", "Rappelant les résolutions de l’Assemblée générale et le rapport du Secrétaire général", Language::french},
    {"Spanish", "Recordando las resoluciones de la Asamblea General y el informe del Secretario General", Language::spanish},
    {"Russian", "ссылаясь на свою резолюцию", Language::russian},
    {"Arabic", "وإذ تشير إلى قرارها", Language::arabic},
    {"Chinese", "回顾其决议", std::nullopt},
    {"no words", "77/999, 1–2", std::nullopt},
};

TEST(ParagraphLanguage, followsScriptAndLittleWords) {
    for (const auto& row : rows) EXPECT_EQ(languageOf(row.text), row.language) << row.name;
}

/// A dictionary of our own, so that the test needs none installed.
class SpellingOfAFewWords : public ::testing::Test {
protected:
    void SetUp() override {
        std::ofstream{folder / "en_GB.aff"} << "SET UTF-8\n";
        std::ofstream{folder / "en_GB.dic"} << "9\nthe\nof\nand\npurposes\ncapacity\nbuilding\nreport\nto\ngovernment\n";
        std::ofstream{folder / "words.txt"} << "# a comment with wordz\npreambular\n";
    }
    [[nodiscard]] std::string wrong(const std::string& text) {
        std::string result;
        for (const auto& range : spelling().misspelt(text)) result += (result.empty() ? "" : " ") + text.substr(range.begin, range.size());
        return result;
    }
    Spelling& spelling() {
        if (!m_spelling) m_spelling = std::make_unique<Spelling>(std::vector{folder.path()}, folder / "words.txt", test::registry());
        return *m_spelling;
    }
    test::TemporaryFolder folder;

private:
    std::unique_ptr<Spelling> m_spelling;
};

TEST_F(SpellingOfAFewWords, wordsOfTheDictionaryTheFieldAndTheStatesAreKnown) {
    EXPECT_EQ(wrong("the purposes of preambular and purpozes"), "purpozes");
    EXPECT_EQ(wrong("to Kyrgyzstan and Côte d’Ivoire"), "");
    EXPECT_EQ(wrong("wordz"), "wordz") << "comments of the list are none of its words";
}

TEST_F(SpellingOfAFewWords, symbolsNumbersAndAbbreviationsArePassedOver) {
    EXPECT_EQ(wrong("the report A/C.1/79/L.53 of UNIDIR and SDGs of 2024, 1st"), "");
}

TEST_F(SpellingOfAFewWords, compoundsAndPossessivesFollowTheirParts) {
    EXPECT_EQ(wrong("the capacity-building of the government’s report"), "");
    EXPECT_EQ(wrong("the capasity-building"), "capasity-building");
}

TEST_F(SpellingOfAFewWords, whatIsLearntIsKnownFromThenOn) {
    EXPECT_EQ(wrong("the report of Zorblax"), "Zorblax");
    spelling().learn("Zorblax");
    EXPECT_EQ(wrong("the report of Zorblax"), "");
}

TEST_F(SpellingOfAFewWords, suggestionsAreFewAndGood) {
    const auto found = spelling().suggestions("purpozes", "the purpozes of");
    ASSERT_FALSE(found.empty());
    EXPECT_LE(found.size(), 5U);
    EXPECT_EQ(found.front(), "purposes");
}

TEST_F(SpellingOfAFewWords, withoutADictionaryNothingIsWrong) {
    EXPECT_FALSE(spelling().hasDictionaryFor(Language::russian));
    EXPECT_EQ(wrong("ссылаясь на свою"), "");
    EXPECT_TRUE(spelling().suggestions("свою", "на свою резолюцию").empty());
}

} // namespace
} // namespace chapeau
