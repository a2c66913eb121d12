#include "core/align/equal_paragraphs.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace chapeau {

namespace {

struct Entry {
    std::size_t fingerprint = 0;
    std::string_view text;
    bool ofVariant = false;
    std::size_t paragraph = 0;
};

std::vector<Entry> sortedEntries(const ParagraphTexts& base, const ParagraphTexts& variant) {
    std::vector<Entry> entries;
    entries.reserve(base.size() + variant.size());
    for (std::size_t b = 0; b < base.size(); ++b) entries.push_back({base.fingerprint(b), base.trimmed(b), false, b});
    for (std::size_t v = 0; v < variant.size(); ++v) entries.push_back({variant.fingerprint(v), variant.trimmed(v), true, v});
    std::ranges::sort(entries, [](const Entry& x, const Entry& y) {
        if (x.fingerprint != y.fingerprint) return x.fingerprint < y.fingerprint;
        if (x.text != y.text) return x.text < y.text;
        return std::tie(x.ofVariant, x.paragraph) < std::tie(y.ofVariant, y.paragraph);
    });
    return entries;
}

/// Equal paragraphs of both texts, those of each in order.
struct Group {
    std::vector<std::size_t> base;
    std::vector<std::size_t> variant;
};

Group groupOf(std::span<const Entry> entries) {
    Group group;
    for (const Entry& entry : entries) (entry.ofVariant ? group.variant : group.base).push_back(entry.paragraph);
    return group;
}

/// Calls `visit` with the entries of each different text.
template <class Visit>
void visitGroups(const std::vector<Entry>& entries, const Visit& visit) {
    for (std::size_t begin = 0; begin < entries.size();) {
        std::size_t end = begin + 1;
        while (end < entries.size() && entries[end].fingerprint == entries[begin].fingerprint && entries[end].text == entries[begin].text)
            ++end;
        visit(std::span{entries}.subspan(begin, end - begin));
        begin = end;
    }
}

// Both run on only: bounds never decrease, and a base paragraph that lies before them lies before those of the next one too.
void linkInPlace(const Group& group, const std::vector<Bounds>& bounds, Links& links) {
    auto b = group.base.begin();
    for (const std::size_t v : group.variant) {
        while (b != group.base.end() && *b < bounds[v].begin) ++b;
        if (b != group.base.end() && *b < bounds[v].end) links.accept({{*b++}, {v}});
    }
}

void linkTheRest(const Group& group, Links& links) {
    auto b = group.base.begin();
    for (const std::size_t v : group.variant) {
        while (b != group.base.end() && !links.isFreeBase(*b)) ++b;
        if (b != group.base.end() && links.isFreeVariant(v)) links.accept({{*b}, {v}});
    }
}

} // namespace

void linkEqual(const ParagraphTexts& base, const ParagraphTexts& variant, Links& links) {
    const std::vector<Entry> entries = sortedEntries(base, variant);
    std::vector<Group> groups;
    visitGroups(entries, [&](std::span<const Entry> equal) {
        if (equal.size() == 2 && !equal[0].ofVariant && equal[1].ofVariant)
            links.accept({{equal[0].paragraph}, {equal[1].paragraph}});
        else if (equal.size() > 2)
            groups.push_back(groupOf(equal));
    });
    if (groups.empty()) return;
    const auto bounds = links.boundsByOrder(base);
    for (const Group& group : groups) linkInPlace(group, bounds, links);
    for (const Group& group : groups) linkTheRest(group, links);
}

} // namespace chapeau
