// A change told as a sentence, as explanatory notes have it: “In PP3, the words “…” are added after “…”.” New words are bold and
// underlined, deleted ones struck. For core/publish only. Pure.
#pragma once

#include "core/publish/layouts/explanatory_layout.h"

#include <vector>

namespace chapeau {

struct ToldChange {
    std::vector<Run> sentence;
    std::vector<std::vector<Run>> quoted; ///< the paragraphs that follow it, where the words are too many or too scattered for a sentence
};

[[nodiscard]] ToldChange toldChange(const ExplainedChange& change);

/// "Outcome document of the summit, 2023, para. 4: “…”"
[[nodiscard]] std::string toldSource(const Source& source);

} // namespace chapeau
