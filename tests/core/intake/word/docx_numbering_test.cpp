// Numbers that Word computes: lists as one would describe them, paragraphs by "list.level", and what is printed before each.
#include "tests/core/intake/word_file.h"

#include "core/intake/word/docx_numbering.h"
#include "core/intake/word/number_format.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

std::string level(int index, const std::string& format, const std::string& text, const std::string& more = "") {
    return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more +
           "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string list(const std::string& id, const std::string& levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
}

std::string number(const std::string& id, const std::string& ofList, const std::string& more = "") {
    return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + ofList + "\"/>" + more + "</w:num>";
}

std::string startAt(int index, int start) {
    return "<w:lvlOverride w:ilvl=\"" + std::to_string(index) + "\"><w:startOverride w:val=\"" + std::to_string(start) +
           "\"/></w:lvlOverride>";
}

const std::string threeLevels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)");

XmlElement tree(const std::string& root, const std::string& inside) {
    return xmlTreeOf(wordPart(root, inside), "test", "part").value();
}

/// What is printed before paragraphs at these places, "1.0" being list 1, level 0.
std::string printed(const std::string& inside, const std::vector<std::string>& places, const std::string& styleParts = "") {
    const DocxStyles styles{tree("styles", styleParts)};
    const DocxNumbering numbering{tree("numbering", inside), styles};
    NumberCounter counter{numbering};
    std::string all;
    for (const auto& place : places) {
        const auto dot = place.find('.');
        const bool inStyle = place.starts_with("style ");
        const auto at =
            inStyle ? numbering.placeOf(place.substr(6), styles) : ListPlace{place.substr(0, dot), std::stoul(place.substr(dot + 1))};
        all += (all.empty() ? "" : " ") + counter.next(at);
    }
    return all;
}

struct Row {
    const char* name;
    std::string numbering;
    std::vector<std::string> places;
    const char* printed;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

class Numbering : public testing::TestWithParam<Row> {};

TEST_P(Numbering, isCountedAsWordCounts) {
    EXPECT_EQ(printed(GetParam().numbering, GetParam().places), GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(
    table, Numbering,
    testing::Values(
        Row{"levels",
            list("7", threeLevels) + number("1", "7"),
            {"1.0", "1.1", "1.2", "1.2", "1.1", "1.0", "1.1"},
            "1. (a) (i) (ii) (b) 2. (a)"},
        Row{"numbersOfOneListShareTheirCount",
            list("7", threeLevels) + number("1", "7") + number("2", "7"),
            {"1.0", "2.0", "1.0"},
            "1. 2. 3."},
        Row{"numbersOfTwoListsDoNot",
            list("7", threeLevels) + list("8", threeLevels) + number("1", "7") + number("2", "8"),
            {"1.0", "2.0", "1.0"},
            "1. 1. 2."},
        Row{"aStartOfItsOwnIsUsedOnce",
            list("7", threeLevels) + number("1", "7") + number("2", "7", startAt(0, 1)),
            {"1.0", "1.0", "2.0", "2.0", "1.0"},
            "1. 2. 1. 2. 3."},
        Row{"aStartOfItsOwnOnADeeperLevel",
            list("7", threeLevels) + number("1", "7", startAt(1, 4)),
            {"1.0", "1.1", "1.1", "1.0", "1.1"},
            "1. (d) (e) 2. (d)"},
        Row{"neverRestarts",
            list("7", level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)", "<w:lvlRestart w:val=\"0\"/>")) + number("1", "7"),
            {"1.0", "1.1", "1.0", "1.1"},
            "1. (a) 2. (b)"},
        Row{"restartsOnlyAfterTheFirstLevel",
            list("7", level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") +
                          level(2, "lowerRoman", "(%3)", "<w:lvlRestart w:val=\"1\"/>")) +
                number("1", "7"),
            {"1.0", "1.1", "1.2", "1.1", "1.2", "1.0", "1.2"},
            "1. (a) (i) (b) (ii) 2. (i)"},
        Row{"severalCountsInOne",
            list("7", level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.")) + number("1", "7"),
            {"1.0", "1.1", "1.1", "1.0", "1.1"},
            "I. I.1. I.2. II. II.1."},
        Row{"legal",
            list("7", level(0, "upperRoman", "%1.") + level(1, "lowerLetter", "%1.%2.", "<w:isLgl/>")) + number("1", "7"),
            {"1.0", "1.1"},
            "I. 1.1."},
        Row{"aLevelAboveThatHasNotBegun",
            list("7", level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")) + number("1", "7"),
            {"1.1", "1.0", "1.1"},
            "1.1. 2. 2.1."},
        Row{"startsAtAnother",
            list("7", "<w:lvl w:ilvl=\"0\"><w:start w:val=\"5\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>") +
                number("1", "7"),
            {"1.0", "1.0"},
            "5. 6."},
        Row{"startsAtNought",
            list("7", "<w:lvl w:ilvl=\"0\"><w:start w:val=\"0\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>") +
                number("1", "7"),
            {"1.0", "1.0"},
            "0. 1."},
        Row{"aLevelDefinedAnew",
            list("7", threeLevels) + number("1", "7", "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "%1)") + "</w:lvlOverride>"),
            {"1.0", "1.0"},
            "A) B)"},
        Row{"bulletsAndUnknownLists", list("7", level(0, "bullet", "•")) + number("1", "7"), {"1.0", "9.0", "0.0"}, ""},
        Row{"aFormatOfWordsOwn",
            list(
                "7",
                "<w:lvl w:ilvl=\"0\"><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\"/></mc:Choice><mc:Fallback>"
                "<w:numFmt w:val=\"lowerRoman\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1.\"/></w:lvl>") +
                number("1", "7"),
            {"1.0", "1.0"},
            "i. ii."}));

TEST(Numbering, aListThatIsOnlyAStyleIsTheOneOfThatStyle) {
    const std::string styles =
        "<w:style w:type=\"numbering\" w:styleId=\"UN\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    EXPECT_EQ(printed(list("7", "<w:styleLink w:val=\"UN\"/>" + threeLevels) + list("8", "<w:numStyleLink w:val=\"UN\"/>") +
                          number("1", "7") + number("2", "8"),
                      {"1.0", "2.0", "2.1"}, styles),
              "1. 2. (a)");
}

TEST(Numbering, aStyleStandsForTheLevelThatNamesIt) {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Op\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:basedOn w:val=\"Op\"/><w:pPr><w:numPr><w:ilvl "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:basedOn w:val=\"Op\"/></w:style>";
    const std::string levels = level(0, "decimal", "%1.", "<w:pStyle w:val=\"Op\"/>") + level(1, "lowerLetter", "(%2)") +
                               level(2, "lowerRoman", "(%3)", "<w:pStyle w:val=\"Sub\"/>");
    EXPECT_EQ(printed(list("7", levels) + number("1", "7"), {"style Op", "style Item", "style Sub", "style Op"}, styles), "1. (a) (i) 2.");
}

struct Format {
    const char* format;
    std::size_t count;
    const char* printed;
};

void PrintTo(const Format& format, std::ostream* out) {
    *out << format.format << format.count;
}

class NumberFormat : public testing::TestWithParam<Format> {};

TEST_P(NumberFormat, isPrintedAsWordPrints) {
    EXPECT_EQ(formattedCount(GetParam().format, GetParam().count), GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(table, NumberFormat,
                         testing::Values(Format{"decimal", 12, "12"}, Format{"decimalZero", 7, "07"}, Format{"decimalZero", 12, "12"},
                                         Format{"lowerLetter", 26, "z"}, Format{"lowerLetter", 27, "aa"}, Format{"lowerLetter", 28, "bb"},
                                         Format{"upperLetter", 3, "C"}, Format{"lowerRoman", 4, "iv"},
                                         Format{"upperRoman", 1994, "MCMXCIV"}, Format{"ordinal", 1, "1st"}, Format{"ordinal", 12, "12th"},
                                         Format{"ordinal", 23, "23rd"}, Format{"cardinalText", 3, "Three"},
                                         Format{"cardinalText", 42, "Forty-two"}, Format{"ordinalText", 3, "Third"},
                                         Format{"ordinalText", 20, "Twentieth"}, Format{"ordinalText", 21, "Twenty-first"},
                                         Format{"none", 3, ""}, Format{"bullet", 3, ""}, Format{"lowerLetter", 0, ""},
                                         Format{"lowerRoman", 0, ""}, Format{"future", 3, "3"}));

} // namespace
} // namespace chapeau
