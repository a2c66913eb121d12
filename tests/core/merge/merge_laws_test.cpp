#include "core/merge/rebase.h"
#include "core/merge/rolling_text.h"
#include "tests/core/merge/merging.h"
#include "tests/core/merge/vocabulary.h"
#include "tests/core/merge/word_keys.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

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

/// Words by how often a change adds them; negative where it takes them out.
using WordCount = std::map<std::uint64_t, int>;

void count(WordCount& words, std::string_view before, std::string_view after) {
    for (const auto word : wordKeys(after)) ++words[word];
    for (const auto word : wordKeys(before)) --words[word];
    std::erase_if(words, [](const auto& entry) { return entry.second == 0; });
}

/// What all the edits and alternatives of one source do to the words, one by one.
WordCount countedChanges(const MergedParagraph& paragraph, std::size_t source) {
    WordCount words;
    const auto add = [&](const ByteRange& range, const std::string& text, const std::vector<std::size_t>& sources) {
        if (holds(sources, source)) count(words, std::string_view{paragraph.base}.substr(range.begin, range.size()), text);
    };
    for (const AttributedEdit& edit : paragraph.edits) add(edit.base, edit.text, edit.sources);
    for (const Cluster& cluster : paragraph.clusters)
        for (const Alternative& alternative : cluster.alternatives) add(cluster.base, alternative.text, alternative.sources);
    return words;
}

/// The proponents of the suggestions that are named as sources, each once.
std::vector<DelegationCode> proponentsOf(const std::vector<Suggestion>& wishes, const std::vector<std::size_t>& sources) {
    std::set<DelegationCode> who;
    for (const std::size_t source : sources) who.insert(wishes[source].proponents.begin(), wishes[source].proponents.end());
    return {who.begin(), who.end()};
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
        WordCount wanted;
        count(wanted, base, suggestion.text);
        RC_ASSERT(countedChanges(paragraph, suggestion.source) == wanted);
    }
}

RC_GTEST_PROP(MergeLaws, everyEditNamesThoseWhoMakeIt, ()) {
    const std::string base = *anyText();
    const auto wishes = anyWishes(base, 6);
    const MergedParagraph paragraph = mergeOne(base, wishes);
    for (const AttributedEdit& edit : paragraph.edits) RC_ASSERT(edit.proponents == proponentsOf(wishes, edit.sources));
    for (const Cluster& cluster : paragraph.clusters)
        for (const Alternative& alternative : cluster.alternatives)
            RC_ASSERT(alternative.proponents == proponentsOf(wishes, alternative.sources));
    RC_ASSERT(paragraph.deletedBy == proponentsOf(wishes, paragraph.deletedBySources));
}

/// What each suggestion is named for: its edits, without who makes them.
std::vector<std::pair<ByteRange, std::string>> namelessEdits(const MergedParagraph& paragraph) {
    std::vector<std::pair<ByteRange, std::string>> edits;
    for (const AttributedEdit& edit : paragraph.edits) edits.emplace_back(edit.base, edit.text);
    for (const Cluster& cluster : paragraph.clusters)
        for (const Alternative& alternative : cluster.alternatives) edits.emplace_back(cluster.base, alternative.text);
    return edits;
}

RC_GTEST_PROP(MergeLaws, namesDoNotMatter, ()) {
    const std::string base = *anyText();
    auto wishes = anyWishes(base, 6);
    const auto before = namelessEdits(mergeOne(base, wishes));
    for (std::size_t i = 0; i < wishes.size(); ++i) wishes[i].proponents = {{"Z" + std::to_string(9 - i)}};
    RC_ASSERT(namelessEdits(mergeOne(base, wishes)) == before);
}

RC_GTEST_PROP(MergeLaws, theParagraphAloneIsAsInTheWhole, ()) {
    const std::vector<BaseParagraph> base{{"PP1", *anyText()}, {"OP1", *anyText()}};
    auto wishes = anyWishes(base.front().text, 4);
    wishes.push_back(wish(Operation::join, {0, 1}, *anyVariantOf(base[0].text + " " + base[1].text), {{"CAN"}}));
    wishes = numbered(std::move(wishes));
    const Merge merged = *merge(base, wishes);
    for (std::size_t i = 0; i < base.size(); ++i) RC_ASSERT(*mergeParagraph(base, i, wishes) == merged.paragraphs[i]);
}

/// Eighty suggestions of several kinds on a few paragraphs.
std::vector<Suggestion> manyWishes(const std::vector<BaseParagraph>& base) {
    std::vector<Suggestion> wishes;
    for (std::size_t i = 0; i < 80; ++i) {
        const std::size_t target = i % base.size();
        const DelegationCode who{"D" + std::to_string(i % 40)};
        const int place = *rc::gen::inRange(-1, static_cast<int>(base.size()));
        switch (i % 5) {
        case 0: wishes.push_back(insertion(place, *anyText(), who.value.c_str())); break;
        case 1: wishes.push_back(wish(Operation::move, {target}, "", {who})); break;
        default: wishes.push_back(wish(Operation::replace, {target}, *anyVariantOf(base[target].text), {who})); break;
        }
        wishes.back().after = place;
        wishes.back().sequence = i % 40;
        wishes.back().rank = i;
    }
    return numbered(std::move(wishes));
}

RC_GTEST_PROP(MergeLaws, manySuggestionsMergeTheSameHoweverTheyAreShuffled, ()) {
    const std::vector<BaseParagraph> base{{"PP1", *anyText()}, {"PP2", *anyText()}, {"OP1", *anyText()}, {"OP2", *anyText()}};
    auto wishes = manyWishes(base);
    const Merge expected = *merge(base, wishes);
    std::mt19937 random{*rc::gen::arbitrary<std::uint32_t>()};
    for (int i = 0; i < 3; ++i) {
        std::ranges::shuffle(wishes, random);
        RC_ASSERT((*merge(base, wishes) == expected));
    }
}

/// Twenty different words, with up to three words replaced that don't stand side by side: no doubt which word is which.
std::string numberedWords(const std::map<int, std::string>& changed) {
    std::string text;
    for (int i = 0; i < 20; ++i) {
        const auto change = changed.find(i);
        const std::string word = change == changed.end() ? "lamp" + std::to_string(i) : change->second;
        text += (text.empty() || word.empty() ? "" : " ") + word;
    }
    return text;
}

std::string anyNumberedWords() {
    std::map<int, std::string> changed;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i)
        changed.insert_or_assign(*rc::gen::element(1, 6, 11, 16), *rc::gen::element<std::string>("horns", "wicks", "keepers"));
    return numberedWords(changed);
}

using NamedAlternatives = std::vector<std::pair<std::string, std::vector<DelegationCode>>>;

std::vector<NamedAlternatives> namedClusters(const MergedParagraph& paragraph) {
    std::vector<NamedAlternatives> clusters;
    for (const Cluster& cluster : paragraph.clusters) {
        clusters.emplace_back();
        for (const Alternative& alternative : cluster.alternatives) clusters.back().emplace_back(alternative.text, alternative.proponents);
    }
    return clusters;
}

RC_GTEST_PROP(MergeLaws, acceptingTheUncontestedKeepsTheConflicts, ()) {
    const std::string base = numberedWords({});
    std::vector<Suggestion> wishes;
    for (const auto& who : delegations) wishes.push_back(wish(Operation::replace, {0}, anyNumberedWords(), {who}));
    const MergedParagraph before = mergeOne(base, numbered(wishes));
    RC_CLASSIFY(!before.clusters.empty(), "with clusters");
    const std::string moved = chosenText(before, {});
    for (Suggestion& suggestion : wishes) {
        const Rebased rebased = rebase(base, suggestion.text, moved);
        RC_ASSERT(rebased.carriage == Carriage::carried || rebased.carriage == Carriage::takenOver);
        suggestion.text = rebased.text;
    }
    const MergedParagraph after = mergeOne(moved, numbered(wishes));
    RC_ASSERT(namedClusters(after) == namedClusters(before));
    RC_ASSERT(after.edits.empty());
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
