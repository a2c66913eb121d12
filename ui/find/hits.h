// What was found, match by match, as it is listed: where it is, its words in their context, what they would become. Pure.
#pragma once

#include "core/text/text_search.h"
#include "core/workspace/finding.h"
#include "ui/text/qt_text.h"

#include <QString>

#include <vector>

namespace chapeau {

struct HitRow {
    std::size_t text = 0;  ///< index of the FoundText
    std::size_t match = 0; ///< index of its match
    QString label{};
    QString where{};   ///< "text", "proposal of CHN", "comment of Capital (internal)"
    QString words{};   ///< the match in some of what stands around it
    CharRange found{}; ///< the match in `words`
    QString becomes{}; ///< the same with the match replaced
    CharRange put{};   ///< what it is replaced by, in `becomes`
    Replacing replacing = Replacing::notAtAll;

    friend bool operator==(const HitRow&, const HitRow&) = default;
};

[[nodiscard]] std::vector<HitRow> hitRows(const Negotiation& negotiation, const std::vector<FoundText>& found);
/// The matches that are chosen, text by text. `chosen` has one entry a row.
[[nodiscard]] std::vector<ChosenMatches> chosenMatches(const std::vector<FoundText>& found, const std::vector<HitRow>& rows,
                                                       const std::vector<bool>& chosen);

} // namespace chapeau
