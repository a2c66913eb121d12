// What each delegation wishes of each paragraph, told so that tracked changes can be made of it: conflicts are taken apart into the word
// changes of every alternative, and whoever moves a paragraph takes it, as they would have it, to its new place. For core/publish only.
// Pure.
#pragma once

#include "core/merge/merge.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chapeau {

/// Who wishes something, and which suggestions say so; both sorted, each once. Nobody: a proposal whose proponents aren't named.
struct Wishers {
    std::vector<DelegationCode> who;
    std::vector<std::size_t> sources;

    [[nodiscard]] bool empty() const { return sources.empty(); }
    /// `others` too.
    void add(const Wishers& others);
    friend bool operator==(const Wishers&, const Wishers&) = default;
};

/// Bytes `base` of the paragraph become `text`. Wishes of different hands may overlap.
struct Wish {
    ByteRange base;
    std::string text;
    Wishers wishers;

    friend bool operator==(const Wish&, const Wish&) = default;
};

struct WishedParagraph {
    std::vector<Wish> wishes{}; ///< in order of place; those of the deletion aren't among them
    Wishers deletion{};         ///< who deletes it whole, or moves it away
    Wishers endDeletion{};      ///< who joins it to the next one

    /// Its end goes only where nobody else has changed words of it: else what they insert would run into the next paragraph.
    [[nodiscard]] bool goesWhole() const { return !deletion.empty() && wishes.empty(); }
};

/// A paragraph put somewhere: a new one, or a moved one as its movers would have it.
struct PlacedParagraph {
    int after = -1;
    std::string label;
    std::string text;
    Wishers wishers;
    bool moved = false;
    std::size_t index = 0; ///< of a moved one: where it comes from

    friend bool operator==(const PlacedParagraph&, const PlacedParagraph&) = default;
};

struct WishedDraft {
    std::vector<WishedParagraph> paragraphs; ///< one for each of the merge
    std::vector<PlacedParagraph> placed;     ///< in order of their gaps; in one gap the new ones first
};

[[nodiscard]] WishedDraft wishesOf(const Merge& merge);
/// Of one paragraph alone, as the title is.
[[nodiscard]] WishedParagraph wishesOf(const MergedParagraph& paragraph);

/// The paragraph as `wishes` have it; of two that overlap the first counts.
[[nodiscard]] std::string wishedText(const std::string& base, const std::vector<Wish>& wishes);

} // namespace chapeau
