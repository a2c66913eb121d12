// Laws: nothing of an input disappears; what the rolling text of a merge says is read back; no input, however malformed, crashes
// (tests/bench measures how long it takes).
#include "sample.h"

#include "core/merge/merge.h"
#include "core/merge/rolling_text.h"
#include "core/proposal/wording/read_wording.h"
#include "core/text/utf8.h"
#include "tests/core/merge/vocabulary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cctype>
#include <random>
#include <set>
#include <sstream>

namespace chapeau::test {
namespace {

std::vector<std::string> allWordings() {
    std::vector<std::string> wordings = tableOfWordings();
    for (const char* other : {"Dear colleagues,", "EU:", "US: support EU on PP4, delete OP9", "On PP3, we have a question of language.",
                              "OP4: agreed ad ref", "Burundi: amendment to draft resolution A/C.3/80/L.20/Rev.1",
                              "Rationale: it was agreed in 2024.", "“", "[", "- - -", "OP", "(EU)"})
        wordings.emplace_back(other);
    return wordings;
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream stream{text};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

/// Runs of letters and digits; quotation marks and dashes part them.
std::vector<std::string> bareWordsOf(std::string text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool mark = static_cast<unsigned char>(text[i]) == 0xE2 && i + 2 < text.size();
        if (mark) text.replace(i, 3, "   ");
        const bool letter = std::isalnum(static_cast<unsigned char>(text[i])) != 0 || static_cast<unsigned char>(text[i]) >= 0x80;
        if (!letter) text[i] = ' ';
    }
    return wordsOf(text);
}

/// All that an input ended as, in words.
std::multiset<std::string> accounted(const Landed& result) {
    std::set<std::string> pieces;
    for (const auto& one : result.placed) pieces.insert(one.proposal.wording);
    for (const auto& one : result.stands) pieces.insert(one.wording);
    for (const auto& one : result.unplaced) pieces.insert(one.wording);
    for (const auto& one : result.ignored) pieces.insert(one);
    for (const auto& one : result.remarks) pieces.insert(one.text);
    std::multiset<std::string> words;
    for (const auto& piece : pieces)
        for (auto& word : bareWordsOf(piece)) words.insert(word);
    return words;
}

std::string missing(const std::string& input) {
    auto kept = accounted(landed(input));
    std::string lost;
    std::set<std::string> seen;
    for (const auto& word : bareWordsOf(input))
        if (seen.insert(word).second && !kept.contains(word)) lost += word + " ";
    return lost;
}

/// The same input from the same seed: cut up, doubled, with marks thrown in.
std::string mutated(std::mt19937& random, const std::vector<std::string>& seeds) {
    const auto pick = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>{0, size - 1}(random); };
    static const std::vector<std::string> marks{"“",
                                                "”",
                                                "'",
                                                "\"",
                                                "[",
                                                "]",
                                                "(",
                                                ")",
                                                " / ",
                                                " – EU",
                                                "~~",
                                                "**",
                                                "\n",
                                                "\n\n",
                                                ":",
                                                ";",
                                                ".",
                                                ",",
                                                "->",
                                                "+",
                                                "-",
                                                "and ",
                                                "in ",
                                                "OP",
                                                "PP1",
                                                "9999999999",
                                                "the ",
                                                "subparagraph (a) of ",
                                                "US, ",
                                                "\xC3",
                                                "\xFF",
                                                "…",
                                                "last but one ",
                                                "so that it would read"};
    std::string text;
    for (std::size_t pieces = 1 + pick(4); pieces > 0; --pieces) text += seeds[pick(seeds.size())] + (pick(2) == 0 ? "\n" : " ");
    for (std::size_t changes = pick(12); changes > 0; --changes) {
        const std::size_t at = pick(text.size());
        switch (pick(3)) {
        case 0: text.erase(at, 1 + pick(9)); break;
        case 1: text.insert(at, marks[pick(marks.size())]); break;
        default: text.insert(at, text.substr(pick(text.size()), pick(40)));
        }
        if (text.empty()) text = "x";
    }
    return text;
}

/// Single blanks, and none before a comma: a rolling text is read aloud, and nobody hears blanks.
std::string typedWell(const std::string& text) {
    std::string apart;
    for (const char c : text) {
        if (c == '(') apart += ' ';
        apart += c;
        if (c == ',' || c == ')') apart += ' ';
    }
    std::string typed;
    for (const auto& word : wordsOf(apart)) typed += (typed.empty() || word.front() == ',' ? "" : " ") + word;
    return typed;
}

} // namespace

TEST(Wording, losesNothing) {
    for (const auto& wording : allWordings()) EXPECT_EQ(missing(wording), "") << wording;
}

RC_GTEST_PROP(WordingLaws, losesNothingOfSeveral, ()) {
    const auto all = allWordings();
    const auto some = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(all));
    std::string input;
    for (const auto& wording : some) input += wording + *rc::gen::element<std::string>("\n", "\n\n", " ");
    RC_ASSERT(missing(input) == "");
}

TEST(Wording, losesNothingOfWhateverIsTyped) {
    constexpr int inputs = 1500;
    std::mt19937 random{20261016};
    const auto seeds = allWordings();
    for (int i = 0; i < inputs; ++i) {
        const auto input = mutated(random, seeds);
        const auto lost = missing(input);
        // What is no UTF-8 never gets here from a file; it must only not crash.
        if (!isUtf8(input)) continue;
        ASSERT_EQ(lost, "") << input;
    }
}

TEST(Wording, losesNothingOfWhatRepeats) {
    for (const std::string& piece : repeatedPieces()) EXPECT_EQ(missing(repeated(piece, 4 * 1024)), "") << piece;
}

RC_GTEST_PROP(RollingText, isReadBackToTheSameSet, ()) {
    const std::string base = typedWell("Encourages " + *anyText());
    const std::vector<DelegationCode> who{{"CHN"}, {"EU"}, {"USA"}};
    std::vector<Suggestion> wishes;
    std::set<std::string> expected;
    for (std::size_t i = 0; i < who.size(); ++i) {
        const std::string text = typedWell(*anyVariantOf(base));
        if (text == base) continue;
        const bool gone = text.empty();
        wishes.push_back({gone ? Operation::remove : Operation::replace, {0}, -1, text, {who[i]}, wishes.size()});
        expected.insert(who[i].value + (gone ? " delete" : " replace " + text));
    }
    const auto merged = merge({{"OP1", base}}, wishes).value();
    const auto laid = baseOf({"1. " + base});
    std::set<std::string> read;
    const auto result = landed("OP1 " + rollingText(merged.paragraphs.front()), laid);
    for (const auto& placed : result.placed)
        for (const auto& code : placed.proposal.proponents)
            read.insert(code.value + " " + std::string{nameOf(placed.proposal.operation)} +
                        (placed.proposal.text.text.empty() ? "" : " " + placed.proposal.text.text));
    if (read != expected) RC_LOG() << rollingText(merged.paragraphs.front()) << "\n" << told(result);
    RC_ASSERT(read == expected);
}

TEST(RollingText, ofAnAdditionIsReadBack) {
    const auto result = landed("PP8 bis [Noting the shortage of solder, – CHN, PAK]\n\nPP8 ter [Noting the price of tin, – EU]");
    EXPECT_EQ(outcomes(result),
              (std::vector<std::string>{added("PP8 bis", "Noting the shortage of solder,"), added("PP8 ter", "Noting the price of tin,")}))
        << told(result);
    EXPECT_EQ(codeList(result.placed.at(0).proposal.proponents), "CHN, PAK");
    EXPECT_EQ(result.placed.at(0).proposal.after, result.placed.at(1).proposal.after);
}

TEST(RollingText, bracketsMayStandInBrackets) {
    const auto result = landed("OP9 [Condemns the [wilful / deliberate – EU] destruction of instruments; / delete – USA]");
    EXPECT_EQ(outcomes(result), (std::vector<std::string>{edited("OP9", "wilful", "deliberate"), deleted("OP9")})) << told(result);
    const auto inner = landed("OP9 Condemns the [wilful [destruction / loss – EU] of / delete – USA] instruments;");
    EXPECT_EQ(outcomes(inner),
              (std::vector<std::string>{edited("OP9", "destruction", "loss"), edited("OP9", "wilful destruction of ", "")}))
        << told(inner);
}

TEST(RollingText, theStateAtTheEndIsAnAct) {
    const auto result = landed("OP9 Condemns the wilful destruction of instruments; (agreed ad ref)");
    EXPECT_EQ(stands(result), std::vector<std::string>{"OP9 agrees "});
    EXPECT_TRUE(result.stands.front().adRef);
}

} // namespace chapeau::test
