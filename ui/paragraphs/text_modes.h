// How the text of the draft is shown: clean, with the changes from an earlier version, as rolling text, or as one delegation would have it.
// Pure; any thread.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"

#include <string>

namespace chapeau {

enum class TextMode { clean, redline, rolling, delegation };

struct TextView {
    TextMode mode = TextMode::clean;
    std::string against{};                      ///< redline: symbol of the version; empty: the last issued one
    std::optional<DelegationCode> delegation{}; ///< whose text

    friend bool operator==(const TextView&, const TextView&) = default;
};

/// The rows of paragraphRows() with what this view shows of them. Without a merge, the rolling text and those of delegations are clean.
[[nodiscard]] ParagraphRows rowsIn(const TextView& view, const ParagraphRows& rows, const Negotiation& negotiation,
                                   const LabelledText& text, const MergedNegotiation* merged);

/// Who has open proposals, in the order of their codes.
[[nodiscard]] std::vector<DelegationCode> delegationsWithText(const Negotiation& negotiation);

/// The version of that symbol, or the last issued one.
[[nodiscard]] const Version& versionFor(const Negotiation& negotiation, const std::string& symbol);

} // namespace chapeau
