// A small negotiation for the tests of the window: a draft of five paragraphs and what three delegations want of it.
#pragma once

#include "core/standing/merging.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <memory>
#include <string>

namespace chapeau::test {

[[nodiscard]] const Registry& registry();
[[nodiscard]] FixedClock& clock();
[[nodiscard]] Surroundings surroundings();

/// CHN and PAK add the same words to OP1, EU and USA change the same word of OP1 in two ways, USA deletes OP2, CHN adds a paragraph after
/// PP2.
[[nodiscard]] Negotiation sample();
/// The same negotiation begun in a file of `folder`, through the use cases.
[[nodiscard]] std::filesystem::path sampleFile(const std::filesystem::path& folder);

struct Merged {
    Negotiation negotiation;
    LabelledText text;
    MergedNegotiation merged;
};
[[nodiscard]] Merged mergedSample();

} // namespace chapeau::test
