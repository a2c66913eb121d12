#include "core/text/word_diff.h"
#include "tests/core/merge/merging.h"
#include "tests/core/merge/vocabulary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

namespace chapeau {
namespace {

const std::vector<DelegationCode> delegations{{"CHN"}, {"EU"}, {"IND"}, {"PAK"}, {"USA"}, {"VNM"}};

/// Two to `most` texts on one base, each by one delegation.
std::vector<Suggestion> anyWishes(const std::string& base, int most) {
    const int count = *rc::gen::inRange(2, most + 1);
    std::vector<Suggestion> wishes;
    for (int i = 0; i < count; ++i)
        wishes.push_back(wish(Operation::replace, {0}, *anyVariantOf(base), {*rc::gen::elementOf(delegations)}));
    return numbered(std::move(wishes));
}

MergedParagraph mergeOne(const std::string& base, const std::vector<Suggestion>& wishes) {
    return merge({{"OP2", base}}, wishes)->paragraphs.front();
}

bool holds(const std::vector<std::size_t>& sources, std::size_t source) {
    return std::ranges::find(sources, source) != sources.end();
}

/// A change of `source` whose range holds that of the edit and whose text holds the edit's.
bool shows(const MergedParagraph& paragraph, const Edit& edit, std::size_t source) {
    const auto covers = [&](const ByteRange& range, const std::string& text, const std::vector<std::size_t>& sources) {
        return holds(sources, source) && range.begin <= edit.base.begin && edit.base.end <= range.end &&
               text.find(edit.text) != std::string::npos;
    };
    const bool inEdits =
        std::ranges::any_of(paragraph.edits, [&](const AttributedEdit& made) { return covers(made.base, made.text, made.sources); });
    return inEdits || std::ranges::any_of(paragraph.clusters, [&](const Cluster& cluster) {
               return std::ranges::any_of(cluster.alternatives,
                                          [&](const Alternative& made) { return covers(cluster.base, made.text, made.sources); });
           });
}

RC_GTEST_PROP(MergeLaws, eachTextIsRecovered, ()) {
    const std::string base = *anyText();
    const auto wishes = anyWishes(base, 6);
    const MergedParagraph paragraph = mergeOne(base, wishes);
    RC_CLASSIFY(!paragraph.clusters.empty(), "with clusters");
    RC_CLASSIFY(paragraph.deletionContested(), "with a contested deletion");
    for (const Suggestion& suggestion : wishes) RC_ASSERT(recoveredText(paragraph, suggestion.source) == suggestion.text);
}

RC_GTEST_PROP(MergeLaws, noEditIsLost, ()) {
    const std::string base = *anyText();
    const auto wishes = anyWishes(base, 6);
    const MergedParagraph paragraph = mergeOne(base, wishes);
    for (const Suggestion& suggestion : wishes) {
        if (suggestion.text.empty()) {
            RC_ASSERT(holds(paragraph.deletedBySources, suggestion.source));
            continue;
        }
        for (const Edit& edit : diffWords(base, suggestion.text)) RC_ASSERT(shows(paragraph, edit, suggestion.source));
    }
}

RC_GTEST_PROP(MergeLaws, clustersAndEditsAreDisjoint, ()) {
    const std::string base = *anyText();
    const MergedParagraph paragraph = mergeOne(base, anyWishes(base, 6));
    std::vector<ByteRange> ranges;
    for (const AttributedEdit& edit : paragraph.edits) ranges.push_back(edit.base);
    for (const Cluster& cluster : paragraph.clusters) ranges.push_back(cluster.base);
    std::ranges::sort(ranges);
    for (std::size_t i = 1; i < ranges.size(); ++i) RC_ASSERT(ranges[i - 1].end <= ranges[i].begin);
}

RC_GTEST_PROP(MergeLaws, clustersHaveDifferentAlternatives, ()) {
    const std::string base = *anyText();
    const MergedParagraph paragraph = mergeOne(base, anyWishes(base, 6));
    for (const Cluster& cluster : paragraph.clusters) {
        RC_ASSERT(cluster.alternatives.size() >= 2);
        for (std::size_t i = 1; i < cluster.alternatives.size(); ++i)
            RC_ASSERT(cluster.alternatives[i - 1].text < cluster.alternatives[i].text);
    }
}

RC_GTEST_PROP(MergeLaws, theOrderOfWishesDoesNotMatter, ()) {
    const std::vector<BaseParagraph> base{{"PP1", *anyText()}, {"OP1", *anyText()}};
    auto wishes = anyWishes(base.front().text, 3);
    wishes.push_back(wish(Operation::join, {0, 1}, *anyVariantOf(base[0].text + " " + base[1].text), {{"CAN"}}));
    wishes.push_back(insertion(*rc::gen::inRange(-1, 2), *anyText(), "NOR"));
    wishes = numbered(std::move(wishes));
    const Merge expected = *merge(base, wishes);
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), 0U);
    do {
        std::vector<Suggestion> permuted;
        for (const std::size_t index : order) permuted.push_back(wishes[index]);
        RC_ASSERT((*merge(base, permuted) == expected));
    } while (std::ranges::next_permutation(order).found);
}

RC_GTEST_PROP(MergeLaws, whoMakesNoWishHasTheBase, ()) {
    const std::string base = *anyText();
    const auto wishes = anyWishes(base, 6);
    RC_ASSERT(recoveredText(mergeOne(base, wishes), wishes.size()) == base);
    RC_ASSERT(chosenText(mergeOne(base, {}), {}) == base);
}

RC_GTEST_PROP(MergeLaws, oneWishChosenIsItsText, ()) {
    const std::string base = *anyText();
    const std::string text = *anyVariantOf(base);
    RC_PRE(!text.empty());
    RC_ASSERT(chosenText(mergeOne(base, {wish(Operation::replace, {0}, text, {})}), {}) == text);
}

RC_GTEST_PROP(MergeLaws, theSameWishTwiceChangesOnlyWhoStandsBehindIt, ()) {
    const std::string base = *anyText();
    auto wishes = anyWishes(base, 4);
    const MergedParagraph once = mergeOne(base, wishes);
    const std::size_t count = wishes.size();
    wishes.push_back(wishes.front());
    wishes.back().source = count;
    wishes.back().proponents = {{"ZWE"}};
    const MergedParagraph twice = mergeOne(base, wishes);
    RC_ASSERT(twice.edits.size() == once.edits.size());
    RC_ASSERT(twice.clusters.size() == once.clusters.size());
    RC_ASSERT(recoveredText(twice, count) == wishes.front().text);
}

RC_GTEST_PROP(MergeLaws, aJoinedTextIsRecoveredFromItsParts, ()) {
    const std::vector<BaseParagraph> base{{"OP1", *anyText()}, {"OP2", *anyText()}, {"OP3", *anyText()}};
    const std::string text = *anyVariantOf(base[0].text + " " + base[1].text + " " + base[2].text);
    const auto merged = merge(base, {wish(Operation::join, {0, 1, 2}, text, {})});
    std::string recovered;
    for (const MergedParagraph& paragraph : merged->paragraphs) {
        const std::string part = recoveredText(paragraph, 0);
        recovered += (recovered.empty() || part.empty() ? "" : " ") + part;
    }
    RC_ASSERT(recovered == text);
}

RC_GTEST_PROP(RollingLaws, theRollingTextIsItsPieces, ()) {
    const std::string base = *anyText();
    const MergedParagraph paragraph = mergeOne(base, anyWishes(base, 6));
    std::string text;
    for (const RollingPiece& piece : rollingPieces(paragraph)) text += piece.text;
    RC_ASSERT(text == paragraph.rolling);
    RC_ASSERT(text == rollingText(paragraph));
    RC_ASSERT(text.find('\n') == std::string::npos);
}

RC_GTEST_PROP(RollingLaws, everyWordOfTheBaseIsInIt, ()) {
    const std::string base = *anyText();
    std::string kept;
    for (const RollingPiece& piece : rollingPieces(mergeOne(base, anyWishes(base, 6))))
        if (piece.kind == RollingPiece::Kind::plain || piece.kind == RollingPiece::Kind::retained) kept += piece.text;
    const auto withoutBlanks = [](std::string text) {
        std::erase(text, ' ');
        return text;
    };
    RC_ASSERT(withoutBlanks(kept) == withoutBlanks(base));
}

} // namespace
} // namespace chapeau
