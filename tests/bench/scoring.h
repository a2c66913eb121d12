// Scores mappings and word changes against the generator's truth, as the shared scoring does: words are what stands between blanks.
#pragma once

#include "tests/bench/negotiation_texts.h"

namespace chapeau::bench {

struct Scores {
    double linkF1 = 0;
    double splitOrJoinedRecall = 0;
    double wordPrecision = 0;
    double wordRecall = 0;
    double changedOverTrue = 0;
};

[[nodiscard]] Scores scored(const Negotiation& negotiation);

} // namespace chapeau::bench
