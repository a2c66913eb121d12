#include "core/text/token.h"
#include "core/text/word_diff.h"
#include "tests/core/text/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>
#include <set>

using namespace chapeau;

namespace {

std::set<std::size_t> tokenEnds(std::string_view text) {
    std::set<std::size_t> out{0};
    for (const Token& token : tokenize(text)) out.insert(token.bytes.end);
    return out;
}

/// Empty where all laws hold.
std::string brokenLaw(const std::string& base, const std::string& variant) {
    const auto edits = diffWords(base, variant);
    if (applyEdits(base, edits) != variant) return "applying the edits does not give the variant";
    if ((base == variant) != edits.empty()) return "edits of equal texts, or none of different ones";
    const auto baseEnds = tokenEnds(base);
    const auto variantEnds = tokenEnds(variant);
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const Edit& edit = edits[i];
        if (i > 0 && edit.base.begin <= edits[i - 1].base.end) return "edits out of order or touching";
        if (base.substr(edit.base.begin, edit.base.size()) == edit.text) return "an edit that changes nothing";
        if (!baseEnds.contains(edit.base.begin) || !baseEnds.contains(edit.base.end)) return "a token of the base is cut";
        const std::size_t at = edit.base.begin + grown - shrunk;
        if (!variantEnds.contains(at) || !variantEnds.contains(at + edit.text.size())) return "a token of the variant is cut";
        grown += edit.text.size();
        shrunk += edit.base.size();
    }
    return {};
}

std::string noise(std::size_t words, std::size_t vocabulary, unsigned seed) {
    std::mt19937 random{seed};
    std::string out;
    for (std::size_t i = 0; i < words; ++i) out += "w" + std::to_string(random() % vocabulary) + (random() % 12 == 0 ? ", " : " ");
    return out;
}

} // namespace

RC_GTEST_PROP(WordDiffLaws, holdForAnyTwoTexts, ()) {
    RC_ASSERT(brokenLaw(*randomText(), *randomText()) == "");
}

RC_GTEST_PROP(WordDiffLaws, holdForATextAndItsRevision, ()) {
    const TextPair pair = *randomPair();
    RC_ASSERT(brokenLaw(pair.base, pair.variant) == "");
    RC_ASSERT(brokenLaw(pair.variant, pair.base) == "");
}

RC_GTEST_PROP(WordDiffLaws, movedOffsetsKeepTheirOrder, ()) {
    const TextPair pair = *randomPair();
    const auto edits = diffWords(pair.base, pair.variant);
    std::size_t before = 0;
    for (std::size_t at = 0; at <= pair.base.size(); ++at) {
        const std::size_t now = movedOffset(at, edits);
        RC_ASSERT(now >= before);
        RC_ASSERT(now <= pair.variant.size());
        before = now;
    }
}

TEST(WordDiffLaws, holdForRealParagraphs) {
    const auto paragraphs = realParagraphs();
    if (paragraphs.empty()) GTEST_SKIP() << "needs the shared resolutions, not found";
    for (std::size_t i = 0; i + 1 < paragraphs.size(); ++i) {
        ASSERT_EQ(brokenLaw(paragraphs[i], paragraphs[i + 1]), "") << paragraphs[i] << "\n---\n" << paragraphs[i + 1];
    }
}

TEST(WordDiffLaws, holdForWholeRealTexts) {
    const auto paragraphs = realParagraphs();
    if (paragraphs.empty()) GTEST_SKIP() << "needs the shared resolutions, not found";
    std::string base;
    std::string variant;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        base += paragraphs[i] + "\n\n";
        if (i % 9 != 0) variant += (i % 5 == 0 ? "Stressing also " : "") + paragraphs[i] + "\n\n";
    }
    EXPECT_EQ(brokenLaw(base, variant), "");
    // Only what was changed is touched: no more than the paragraphs that went and the words that came.
    std::size_t touched = 0;
    for (const Edit& edit : diffWords(base, variant)) touched += edit.base.size() + edit.text.size();
    std::size_t changed = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) changed += i % 9 == 0 ? paragraphs[i].size() + 2 : i % 5 == 0 ? 15U : 0U;
    EXPECT_LE(touched, changed + changed / 20);
}

TEST(WordDiffLaws, holdForLongTextsWithNothingInCommon) {
    EXPECT_EQ(brokenLaw(noise(10'000, 50, 1), noise(10'000, 50, 2)), "");
    EXPECT_EQ(brokenLaw(noise(10'000, 5, 3), noise(9'000, 5, 4)), "");
    EXPECT_EQ(brokenLaw(noise(20'000, 1'000'000, 5), noise(20'000, 1'000'000, 6)), "");
}

TEST(WordDiffLaws, findFewChangesInALongMonotonousText) {
    std::string base;
    for (int i = 0; i < 3000; ++i) base += "yes no ";
    std::string variant = base;
    variant.insert(7 * 2000, "new ");
    variant.insert(7 * 1000, "new ");
    EXPECT_EQ(brokenLaw(base, variant), "");
    EXPECT_EQ(diffWords(base, variant).size(), 2U);
}
