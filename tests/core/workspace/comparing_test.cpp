// The laws of `compare` and `merge-texts`: each paragraph of both sides in exactly one entry, and edits that give the variant exactly.
#include "core/workspace/comparing.h"

#include "core/draft/label.h"
#include "core/merge/rolling_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fmt/format.h>

#include <algorithm>

using namespace chapeau;

namespace {

ComparableText comparable(std::vector<std::string> texts) {
    ComparableText text;
    for (std::size_t i = 0; i < texts.size(); ++i) text.labels.push_back(fmt::format("PP{}", i + 1));
    text.kinds.assign(texts.size(), ParagraphKind::preambular);
    text.levels.assign(texts.size(), 0);
    text.texts = std::move(texts);
    return text;
}

std::string joined(const std::vector<std::string>& texts, const std::vector<std::size_t>& indexes) {
    std::string result;
    for (std::size_t i = 0; i < indexes.size(); ++i) result += (i == 0 ? "" : "\n") + texts[indexes[i]];
    return result;
}

rc::Gen<std::vector<std::string>> paragraphs() {
    const auto word = rc::gen::element<std::string>("the", "States", "measures", "“quoted”", "and", "of", "cooperation,", "A/RES/70/1",
                                                    "和平", "لسلام", "post-war");
    const auto paragraph =
        rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(word)), [](const std::vector<std::string>& words) {
            std::string text;
            for (const auto& one : words) text += (text.empty() ? "" : " ") + one;
            return text;
        });
    return rc::gen::scale(0.3, rc::gen::container<std::vector<std::string>>(paragraph));
}

/// Every index of both sides exactly once.
bool coversOnce(const std::vector<ComparedEntry>& entries, std::size_t base, std::size_t variant) {
    std::vector<int> seenBase(base, 0);
    std::vector<int> seenVariant(variant, 0);
    for (const auto& entry : entries) {
        for (const auto index : entry.mapping.base) ++seenBase.at(index);
        for (const auto index : entry.mapping.variant) ++seenVariant.at(index);
    }
    const auto once = [](int n) { return n == 1; };
    return std::ranges::all_of(seenBase, once) && std::ranges::all_of(seenVariant, once);
}

} // namespace

RC_GTEST_PROP(Comparing, entriesCoverBothSidesOnceAndTheirEditsGiveTheVariant, ()) {
    const auto base = comparable(*paragraphs());
    const auto variant = comparable(*paragraphs());
    const auto entries = Comparison{base}.compare(variant).value();
    RC_ASSERT(coversOnce(entries, base.texts.size(), variant.texts.size()));
    for (const auto& entry : entries) RC_ASSERT(applyEdits(entry.base, entry.edits) == joined(variant.texts, entry.mapping.variant));
}

TEST(Comparing, anAddedParagraphIsNamedAfterTheOneBeforeIt) {
    const auto base = comparable({"Recalling its resolution on workshops,", "Noting the reports on instruments,"});
    const auto variant = comparable(
        {"Recalling its resolution on workshops,", "Aware of quite another matter altogether,", "Noting the reports on instruments,"});
    const auto entries = Comparison{base}.compare(variant).value();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[1].label, "PP1 bis");
    EXPECT_EQ(entries[1].mapping.relation, Relation::added);
}

TEST(MergingTexts, collidingAndAgreeingVariantsAreTold) {
    const auto base = comparable({"Encourages all States to take concrete measures,", "Requests a report on the matter in two years,"});
    const auto eu = comparable({"Encourages all States to take practical measures,", "Requests a full report on the matter in two years,"});
    const auto usa =
        comparable({"Encourages all States to take voluntary measures,", "Requests a full report on the matter in two years,"});
    const auto merged = mergeTexts(base, {{{{"EU"}}, eu}, {{{"USA"}}, usa}}).value();
    EXPECT_EQ(merged.conflicts(), 1U);
    EXPECT_EQ(rollingText(merged.paragraphs[0]), "Encourages all States to take [concrete / practical – EU / voluntary – USA] measures,");
    EXPECT_EQ(rollingText(merged.paragraphs[1]), "Requests a [full – EU, USA] report on the matter in two years,");
}

RC_GTEST_PROP(MergingTexts, theOrderOfTheVariantsDoesNotMatter, ()) {
    const auto base = comparable(*paragraphs());
    const VariantText a{{{"CHN"}}, comparable(*paragraphs())};
    const VariantText b{{{"EU"}}, comparable(*paragraphs())};
    auto one = mergeTexts(base, {a, b}).value();
    auto other = mergeTexts(base, {b, a}).value();
    RC_ASSERT(one.conflicts() == other.conflicts());
    RC_ASSERT(one.paragraphs.size() == other.paragraphs.size());
    for (std::size_t i = 0; i < one.paragraphs.size(); ++i) RC_ASSERT(rollingText(one.paragraphs[i]) == rollingText(other.paragraphs[i]));
    RC_ASSERT(one.added.size() == other.added.size());
}
