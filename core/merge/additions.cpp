#include "core/merge/additions.h"

#include "core/draft/label.h"
#include "core/merge/addition_groups.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace chapeau {

namespace {

/// What a paragraph is, for its label.
struct Shape {
    ParagraphKind kind = ParagraphKind::operative;
    int level = 0;
};

/// From the label, where the kind isn't known: "OP2 (a) (i)" is an item of the second level.
Shape shapeOf(const BaseParagraph& paragraph) {
    if (paragraph.kind) return {*paragraph.kind, paragraph.level};
    const auto& label = paragraph.label;
    if (const auto items = std::ranges::count(label, '('); items > 0) return {ParagraphKind::subParagraph, static_cast<int>(items)};
    if (label.starts_with("OP")) return {ParagraphKind::operative, 0};
    if (label.starts_with("Annex")) return {ParagraphKind::annex, 0};
    if (label.starts_with("Heading")) return {ParagraphKind::sectionHeading, 0};
    return {ParagraphKind::preambular, 0};
}

/// What was said of an addition, or else what the paragraph before it is (behind the last one of a text, or at its start, the nearest).
Shape shapeOf(const Suggestion& suggestion, const std::vector<BaseParagraph>& base) {
    if (suggestion.kind) return {*suggestion.kind, suggestion.level};
    if (base.empty()) return {ParagraphKind::preambular, 0};
    const Shape shape = shapeOf(base[static_cast<std::size_t>(std::max(suggestion.after, 0))]);
    return shape.kind == ParagraphKind::flushText ? Shape{ParagraphKind::operative, 0} : shape;
}

Paragraph paragraphOf(const Shape& shape) {
    return {.kind = shape.kind, .level = shape.level};
}

/// The preamble comes before the operative part, and items before what would begin a paragraph.
int standingOf(const Shape& shape) {
    constexpr int deepestLevel = 100;
    const int part = shape.kind == ParagraphKind::preambular ? 0 : deepestLevel;
    return part + deepestLevel - std::min(shape.level, deepestLevel);
}

/// All that is proposed for one gap: a text, and what it would be.
struct Gap {
    std::vector<GapText> texts;
    std::vector<Shape> shapes;
    std::vector<std::vector<std::size_t>> groups;
};

Gap gapOf(std::vector<const Suggestion*> suggestions, const std::vector<BaseParagraph>& base) {
    // By kind too, so that the first of equal texts, whose shape counts, doesn't depend on their order.
    std::ranges::sort(suggestions, {}, [](const Suggestion* one) {
        return std::tuple{std::string_view{one->text}, !one->kind, one->kind, one->level};
    });
    Gap gap;
    for (auto begin = suggestions.begin(); begin != suggestions.end();) {
        const auto end = std::find_if(begin, suggestions.end(), [&](const Suggestion* one) { return one->text != (*begin)->text; });
        GapText text{(*begin)->text, {}, {}, 0};
        std::vector<WishedText> wishes;
        for (auto one = begin; one != end; ++one) {
            wishes.push_back({(*one)->text, &(*one)->proponents, (*one)->source});
            text.ranks.emplace_back((*one)->sequence.value_or((*one)->source), (*one)->rank);
        }
        text.backers = backersOf(wishes);
        gap.texts.push_back(std::move(text));
        gap.shapes.push_back(shapeOf(**begin, base));
        gap.texts.back().standing = standingOf(gap.shapes.back());
        begin = end;
    }
    gap.groups = inStandingOrder(gap.texts, alternativeGroups(gap.texts));
    return gap;
}

/// The text with the first of each group in its place, as the draft would have it: that is how they are named.
std::vector<Paragraph> withAdditions(const std::vector<BaseParagraph>& base, const std::map<int, Gap>& gaps,
                                     std::map<ParagraphId, std::string>& frozen) {
    std::vector<Paragraph> paragraphs;
    const auto addGap = [&](int after) {
        const auto gap = gaps.find(after);
        if (gap == gaps.end()) return;
        for (const auto& group : gap->second.groups) paragraphs.push_back(paragraphOf(gap->second.shapes[group.front()]));
    };
    addGap(-1);
    for (std::size_t i = 0; i < base.size(); ++i) {
        paragraphs.push_back(paragraphOf(shapeOf(base[i])));
        frozen.emplace(paragraphs.back().id, base[i].label);
        addGap(static_cast<int>(i));
    }
    return paragraphs;
}

std::string alternativeTo(const std::string& label, std::set<std::string>& used) {
    for (std::size_t n = 1;; ++n)
        if (auto name = label + (n == 1 ? " alt" : " alt " + std::to_string(n)); used.insert(name).second) return name;
}

} // namespace

std::vector<Addition> labelledAdditions(const std::vector<BaseParagraph>& base, const std::vector<const Suggestion*>& suggestions) {
    std::map<int, std::vector<const Suggestion*>> byGap;
    for (const Suggestion* one : suggestions)
        if (one->operation == Operation::insert) byGap[one->after].push_back(one);
    if (byGap.empty()) return {};
    std::map<int, Gap> gaps;
    for (auto& [after, wishes] : byGap) gaps.emplace(after, gapOf(std::move(wishes), base));

    std::map<ParagraphId, std::string> frozen;
    const auto paragraphs = withAdditions(base, gaps, frozen);
    const auto labels = labelsOf(paragraphs, frozen);
    std::set<std::string> used{labels.begin(), labels.end()};
    std::vector<Addition> additions;
    std::size_t at = 0;
    for (const auto& [after, gap] : gaps) {
        for (const auto& group : gap.groups) {
            while (frozen.contains(paragraphs[at].id)) ++at;
            const std::string& label = labels[at++];
            for (const std::size_t index : group) {
                const auto& text = gap.texts[index];
                const bool first = index == group.front();
                additions.push_back({first ? label : alternativeTo(label, used), after, std::string{text.text}, text.backers.proponents,
                                     text.backers.sources});
            }
        }
    }
    return additions;
}

} // namespace chapeau
