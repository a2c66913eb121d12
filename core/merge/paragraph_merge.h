// The merge of one paragraph: several wordings of one base text, each with those who stand behind it. Pure.
#pragma once

#include "core/merge/merge.h"

#include <map>
#include <string>
#include <vector>

namespace chapeau {

/// Who makes one wish, and by which suggestions; both sorted, each once.
struct Backers {
    std::vector<DelegationCode> proponents;
    std::vector<std::size_t> sources;

    void add(const std::vector<DelegationCode>& moreProponents, const std::vector<std::size_t>& moreSources);
};

/// A paragraph's proposed texts. A map, because a merge is a function of the set: equal texts are one wording.
using Wordings = std::map<std::string, Backers>;

/// Fills in `edits` and `clusters` of a paragraph whose base is set.
void mergeWordings(const Wordings& wordings, MergedParagraph& paragraph);

} // namespace chapeau
