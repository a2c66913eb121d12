#include "core/publish/layouts/wishes.h"

#include "core/merge/overlap.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

template <class T>
void unite(std::vector<T>& into, const std::vector<T>& others) {
    into.insert(into.end(), others.begin(), others.end());
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
}

bool includes(const std::vector<DelegationCode>& who, const DelegationCode& one) {
    return std::binary_search(who.begin(), who.end(), one);
}

/// The words that an alternative changes, of all that the conflict is about.
void addAlternative(const MergedParagraph& paragraph, const Cluster& cluster, const Alternative& alternative, std::vector<Wish>& wishes) {
    const std::string retained = paragraph.base.substr(cluster.base.begin, cluster.base.size());
    std::vector<Edit> edits{{{0, retained.size()}, alternative.text}};
    if (!retained.empty() && !alternative.text.empty()) edits = diffWords(retained, alternative.text);
    for (const Edit& edit : edits)
        wishes.push_back({{cluster.base.begin + edit.base.begin, cluster.base.begin + edit.base.end},
                          edit.text,
                          {alternative.proponents, alternative.sources}});
}

std::vector<Wish> wishesBy(const WishedParagraph& paragraph, const DelegationCode& one) {
    std::vector<Wish> own;
    for (const Wish& wish : paragraph.wishes)
        if (includes(wish.wishers.who, one)) own.push_back(wish);
    return own;
}

/// Takes what `gone` wish out of the paragraph's word changes: they have the paragraph elsewhere.
void takeOut(const Wishers& gone, std::vector<Wish>& wishes) {
    for (Wish& wish : wishes) {
        std::erase_if(wish.wishers.who, [&](const DelegationCode& one) { return includes(gone.who, one); });
        if (gone.who.empty() || wish.wishers.who.empty())
            std::erase_if(wish.wishers.sources,
                          [&](std::size_t s) { return gone.who.empty() ? std::ranges::binary_search(gone.sources, s) : true; });
    }
    std::erase_if(wishes, [](const Wish& wish) { return wish.wishers.empty(); });
}

/// A moved paragraph as each of its movers would have it; those who would have the same stand together.
std::vector<std::pair<std::string, Wishers>> movedTexts(const MergedParagraph& base, const WishedParagraph& wished,
                                                        const Relocation& move) {
    std::map<std::string, Wishers> texts;
    for (const DelegationCode& mover : move.proponents) texts[wishedText(base.base, wishesBy(wished, mover))].add({{mover}, move.sources});
    if (move.proponents.empty()) texts[base.base].add({{}, move.sources});
    return {texts.begin(), texts.end()};
}

bool areNeighbours(const std::vector<std::size_t>& indexes) {
    for (std::size_t i = 1; i < indexes.size(); ++i)
        if (indexes[i] != indexes[i - 1] + 1) return false;
    return true;
}

/// Paragraphs that stand side by side run on; others are deleted where they stand, and their words added to the first.
void join(const Merge& merge, const Joining& joining, std::vector<WishedParagraph>& paragraphs) {
    if (joining.indexes.size() < 2) return;
    const Wishers joiners{joining.proponents, joining.sources};
    const auto addAtEnd = [&](std::size_t index, const std::string& text) {
        const std::size_t end = merge.paragraphs[index].base.size();
        paragraphs[index].wishes.push_back({{end, end}, text, joiners});
    };
    if (areNeighbours(joining.indexes)) {
        for (std::size_t i = 0; i + 1 < joining.indexes.size(); ++i) {
            addAtEnd(joining.indexes[i], " ");
            paragraphs[joining.indexes[i]].endDeletion.add(joiners);
        }
        return;
    }
    std::string rest;
    for (std::size_t i = 1; i < joining.indexes.size(); ++i) {
        WishedParagraph& joined = paragraphs[joining.indexes[i]];
        const std::string& base = merge.paragraphs[joining.indexes[i]].base;
        rest += " " + (joining.proponents.empty() ? base : wishedText(base, wishesBy(joined, joining.proponents.front())));
        takeOut(joiners, joined.wishes);
        joined.deletion.add(joiners);
    }
    addAtEnd(joining.indexes.front(), rest);
}

} // namespace

void Wishers::add(const Wishers& others) {
    unite(who, others.who);
    unite(sources, others.sources);
}

std::string wishedText(const std::string& base, const std::vector<Wish>& wishes) {
    std::vector<Edit> edits;
    for (const Wish& wish : wishes)
        if (edits.empty() || edits.back().base.end <= wish.base.begin) edits.push_back({wish.base, wish.text});
    return sliceWithEdits(base, {0, base.size()}, edits);
}

WishedParagraph wishesOf(const MergedParagraph& paragraph) {
    WishedParagraph wished;
    for (const AttributedEdit& edit : paragraph.edits) wished.wishes.push_back({edit.base, edit.text, {edit.proponents, edit.sources}});
    for (const Cluster& cluster : paragraph.clusters)
        for (const Alternative& alternative : cluster.alternatives) addAlternative(paragraph, cluster, alternative, wished.wishes);
    std::stable_sort(wished.wishes.begin(), wished.wishes.end(), [](const Wish& a, const Wish& b) { return a.base < b.base; });
    wished.deletion = {paragraph.deletedBy, paragraph.deletedBySources};
    return wished;
}

WishedDraft wishesOf(const Merge& merge) {
    WishedDraft wished;
    for (const MergedParagraph& paragraph : merge.paragraphs) wished.paragraphs.push_back(wishesOf(paragraph));
    for (const Addition& addition : merge.added)
        wished.placed.push_back({addition.after, addition.label, addition.text, {addition.proponents, addition.sources}});
    for (const Relocation& move : merge.moved) {
        if (move.index >= wished.paragraphs.size()) continue;
        WishedParagraph& origin = wished.paragraphs[move.index];
        for (auto& [text, wishers] : movedTexts(merge.paragraphs[move.index], origin, move))
            wished.placed.push_back({move.after, merge.paragraphs[move.index].label, text, std::move(wishers), true, move.index});
    }
    for (const Relocation& move : merge.moved) {
        if (move.index >= wished.paragraphs.size()) continue;
        const Wishers movers{move.proponents, move.sources};
        takeOut(movers, wished.paragraphs[move.index].wishes);
        wished.paragraphs[move.index].deletion.add(movers);
    }
    for (const Joining& joining : merge.joined) join(merge, joining, wished.paragraphs);
    std::stable_sort(wished.placed.begin(), wished.placed.end(),
                     [](const PlacedParagraph& a, const PlacedParagraph& b) { return a.after < b.after; });
    return wished;
}

} // namespace chapeau
