// The merge of one paragraph: several wordings of one base text, each with those who stand behind it. Pure.
#pragma once

#include "core/merge/merge.h"

#include <span>
#include <string_view>
#include <vector>

namespace chapeau {

/// Who makes one wish, and by which suggestions; both sorted, each once.
struct Backers {
    std::vector<DelegationCode> proponents;
    std::vector<std::size_t> sources;

    friend bool operator==(const Backers&, const Backers&) = default;
};

/// One wish for a text, before those who wish the same are put together. The strings outlive it.
struct WishedText {
    std::string_view text;
    const std::vector<DelegationCode>* proponents;
    std::size_t source;
};

/// A text and all who wish it.
struct Wording {
    std::string_view text;
    Backers backers;
};

/// Sorted by text, each text once: a merge is a function of the set.
[[nodiscard]] std::vector<Wording> wordingsOf(std::vector<WishedText> wishes);

[[nodiscard]] Backers backersOf(std::span<const WishedText> wishes);

/// Fills in `edits` and `clusters` of a paragraph whose base is set. `wordings` as wordingsOf() gives them.
void mergeWordings(const std::vector<Wording>& wordings, MergedParagraph& paragraph);

} // namespace chapeau
