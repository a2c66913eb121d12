// What of a file that is taken in no proposal comes of, because it is neither paragraph nor title: other front matter and footnotes that differ, and deletions
// of what the issued text doesn't have. A value.
#pragma once

#include "core/base/sentence.h"
#include "core/delegation/registry.h"

#include <string>
#include <vector>

namespace chapeau {

struct IgnoredPart {
    enum class Kind { frontMatter, footnote, footnotesMissing, deletionElsewhere };

    Kind kind = Kind::frontMatter;
    std::vector<DelegationCode> from{}; ///< whose tracked changes it is in; empty where the whole text is theirs
    std::string label{};                ///< of the paragraph that bears the footnotes
    std::string mark{};                 ///< of the footnote
    std::string text{};

    friend bool operator==(const IgnoredPart&, const IgnoredPart&) = default;
};

/// "CHN: PP1, footnote 1: A/80/2."; in English, as it stands in `ignored` of the JSON contract.
[[nodiscard]] std::string sentenceOf(const IgnoredPart& part, const Translate& translate = english);

} // namespace chapeau
