// pdftotext gives back what was printed: the words in order. Not compared: where lines and pages break, the spaces between words, and what
// stands beside the text (heads, page numbers, letters of hands).
#include "tests/ui/print/printing.h"

#include <algorithm>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

const std::vector<std::string> bodyWords{"Recalling", "lamps", "difficult", "маяки", "привет", "phares", "élevé", "2036"};
const std::vector<std::string> noteWords{"nota", "bene", "ibidem"};

std::string wordsFrom(const std::vector<std::string>& vocabulary, int most) {
    std::string text;
    for (int i = *rc::gen::inRange(1, most); i > 0; --i) text += *rc::gen::elementOf(vocabulary) + *rc::gen::element(" ", " ", " ", "\n");
    return text;
}

Block proseBlock(const Publication& publication) {
    Block block{.style = *rc::gen::element(BlockStyle::preambular, BlockStyle::operative, BlockStyle::item, BlockStyle::body,
                                           BlockStyle::heading, BlockStyle::session, BlockStyle::flush, BlockStyle::title),
                .level = *rc::gen::inRange(0, 3),
                .mark = *rc::gen::element<std::string>("", "(a)"),
                .label = *rc::gen::element<std::string>("", "PP8 bis")};
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
        Run run{.text = wordsFrom(bodyWords, 40), .italic = *rc::gen::arbitrary<bool>(), .bold = *rc::gen::arbitrary<bool>()};
        if (*rc::gen::inRange(0, 3) == 0)
            run.change = TrackedChange{*rc::gen::element(TrackedChange::Kind::inserted, TrackedChange::Kind::deleted),
                                       *rc::gen::inRange<std::size_t>(0, 2)};
        if (*rc::gen::inRange(0, 4) == 0) run.comments = {0};
        block.runs.push_back(std::move(run));
        if (*rc::gen::inRange(0, 4) == 0) block.runs.push_back({.note = *rc::gen::inRange<std::size_t>(0, publication.notes.size())});
    }
    return block;
}

Block proseTable(const Publication& publication) {
    Block table{.style = BlockStyle::table, .columns = {0.3, 0.4, 0.3}};
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
        Row row;
        for (int cell = 0; cell < 3; ++cell) {
            // Short enough for its page: a row that is cut goes on with all its cells on the next page, and so do their words.
            Block block = proseBlock(publication);
            block.runs.resize(1);
            row.cells.push_back({{std::move(block)}});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Publication prose() {
    Publication publication{.landscape = *rc::gen::arbitrary<bool>(), .lineNumbers = *rc::gen::arbitrary<bool>()};
    publication.hands = {{"Chine", ""}, {"Cuba", ""}};
    publication.comments = {{"Chili", "", "Why?", false}};
    for (int i = 0; i < 3; ++i) publication.notes.push_back({"†", wordsFrom(noteWords, 120)});
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        publication.blocks.push_back(*rc::gen::inRange(0, 5) == 0 ? proseTable(publication) : proseBlock(publication));
    return publication;
}

QStringList splitWords(const std::string& text) {
    return QString::fromStdString(text).split(QRegularExpression{QStringLiteral("\\s+")}, Qt::SkipEmptyParts);
}

void collect(const std::vector<Block>& blocks, std::string& text) {
    for (const Block& block : blocks) {
        text += block.label + " " + block.mark + " " + plainText(block) + "\n";
        for (const Row& row : block.rows)
            for (const Cell& cell : row.cells) collect(cell.blocks, text);
    }
}

/// The notes in the order of their first calls.
void collectCalls(const std::vector<Block>& blocks, std::vector<std::size_t>& called) {
    for (const Block& block : blocks) {
        for (const Run& run : block.runs)
            if (run.note && std::find(called.begin(), called.end(), *run.note) == called.end()) called.push_back(*run.note);
        for (const Row& row : block.rows)
            for (const Cell& cell : row.cells) collectCalls(cell.blocks, called);
    }
}

/// Without footnote marks and without letters of hands and calls of comments, which `pdftotext -raw` takes for the end of the word
/// before them.
QStringList only(const std::vector<std::string>& vocabulary, const QStringList& words) {
    QStringList kept;
    for (QString word : words) {
        word.remove(QRegularExpression{QStringLiteral("†|[AB]?(\\[C1\\])?$")});
        if (std::find(vocabulary.begin(), vocabulary.end(), word.toStdString()) != vocabulary.end()) kept += word;
    }
    return kept;
}

class PrintedText : public Printing {};

TEST_F(PrintedText, isTheTextOfAnyPublicationWordForWord) {
    if (!has("pdftotext")) GTEST_SKIP() << "needs pdftotext, not found";
    std::vector<std::string> known = bodyWords;
    for (const char* word : {"(a)", "PP8", "bis"}) known.emplace_back(word);
    EXPECT_TRUE(rc::check("words in order", [&] {
        const Publication publication = prose();
        std::string text;
        collect(publication.blocks, text);
        RC_LOG() << wordsOf(publication).join(QLatin1Char(' ')).toStdString();
        RC_ASSERT(only(known, wordsOf(publication)).join(QLatin1Char(' ')).toStdString() ==
                  only(known, splitWords(text)).join(QLatin1Char(' ')).toStdString());
    }));
}

TEST_F(PrintedText, holdsEachFootnoteOnceInTheOrderOfTheCalls) {
    if (!has("pdftotext")) GTEST_SKIP() << "needs pdftotext, not found";
    EXPECT_TRUE(rc::check("footnotes in order", [&] {
        const Publication publication = prose();
        std::vector<std::size_t> called;
        collectCalls(publication.blocks, called);
        std::string text;
        for (const std::size_t note : called) text += publication.notes[note].text + " ";
        RC_ASSERT(only(noteWords, wordsOf(publication)).join(QLatin1Char(' ')).toStdString() ==
                  splitWords(text).join(QLatin1Char(' ')).toStdString());
    }));
}

struct Language {
    const char* code;
    const char* text;
};

class PrintedLanguage : public Printing, public testing::WithParamInterface<Language> {};

/// Two lines and more of a paragraph with an item, as the text comes back without its spaces: Chinese has none, and where Arabic letters
/// aren't joined, pdftotext can't tell the gap from a space.
TEST_P(PrintedLanguage, comesBackWithItsLetters) {
    if (!has("pdftotext")) GTEST_SKIP() << "needs pdftotext, not found";
    Publication publication{.language = GetParam().code};
    publication.blocks = {{.style = BlockStyle::preambular, .runs = {{.text = GetParam().text}}}};
    QString text = said("pdftotext", {print(publication), QStringLiteral("-")}).normalized(QString::NormalizationForm_KC);
    text.remove(QRegularExpression{QStringLiteral("[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]|1/1")});
    QString expected = QString::fromUtf8(GetParam().text).normalized(QString::NormalizationForm_KC);
    expected.remove(QRegularExpression{QStringLiteral("\\s")});
    EXPECT_EQ(text.toStdString(), expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    OfTheUnitedNations, PrintedLanguage,
    testing::Values(
        Language{"en", "Deeply concerned that fogs last longer than they used to, and that no ship should pass a headland in the dark,"},
        Language{"fr",
                 "Profondément préoccupée de voir que les brouillards durent plus longtemps qu’autrefois et qu’aucun navire ne devrait"},
        Language{"es", "Profundamente preocupada porque las nieblas duran más que antaño y ningún barco debería pasar de noche sin señal,"},
        Language{"ru",
                 "будучи глубоко обеспокоена тем, что туманы держатся дольше прежнего и что ни один корабль не должен идти в темноте,"},
        Language{"zh",
                 "深切关注雾气持续的时间比以往更长，任何船只都不应在黑暗中经过岬角，因此需要灯光，并重申灯塔看守人在所有海岸的重要性，"},
        Language{"ar", "وإذ يساورها بالغ القلق لأن الضباب يدوم أطول مما كان عليه، وإذ تؤكد من جديد أهمية حراس المنارات في جميع السواحل،"}),
    [](const auto& language) { return std::string{language.param.code}; });

TEST_F(PrintedText, readsArabicFromTheRight) {
    if (!has("pdftotext")) GTEST_SKIP() << "needs pdftotext, not found";
    Publication publication{.language = "ar"};
    publication.blocks = {{.style = BlockStyle::operative, .mark = "7.", .runs = {{.text = "تحث جميع الدول"}}}};
    const auto left = [&](const char* language) {
        publication.language = language;
        const QString boxes = said("pdftotext", {QStringLiteral("-bbox"), print(publication), QStringLiteral("-")});
        const auto match = QRegularExpression{QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>\\.?7\\.?<")}.match(boxes);
        EXPECT_TRUE(match.hasMatch()) << boxes.toStdString();
        return match.captured(1).toDouble();
    };
    EXPECT_GT(left("ar"), 400);
    EXPECT_GT(left("en"), 400); // the letters decide, not the document
    publication.blocks[0].runs[0].text = "Urges all States";
    EXPECT_LT(left("en"), 200);
}

TEST_F(PrintedText, theNumberThatAParagraphHadStandsBeforeItsNew) {
    Publication publication{.hands = {{"China", ""}}};
    publication.blocks = {{.style = BlockStyle::operative,
                           .mark = "5.",
                           .markChange = TrackedChange{TrackedChange::Kind::inserted, 0},
                           .oldMark = "4.",
                           .runs = {{.text = "Urges keepers to rest;"}}}};
    EXPECT_THAT(pagesOf(publication).front(), testing::ContainsRegex("4\\. +5\\. +Urges keepers to rest;"));
}

} // namespace
} // namespace chapeau
