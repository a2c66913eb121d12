// The sponsors of a draft: the line as the document prints it, the main sponsors, the co-sponsors, and the table with dates. Pure.
#pragma once

#include "core/draft/draft.h"
#include "core/publish/layouts/layouts.h"
#include "core/publish/layouts/table_shape.h"
#include "core/publish/publication.h"

#include <string>
#include <vector>

namespace chapeau {

/// One sponsorship from its beginning to its end.
struct SponsorshipRow {
    std::string name{};
    std::string role{};     ///< "main sponsor", "co-sponsor", "asked"
    std::string joined{};   ///< "2024-10-16"
    std::string withdrew{}; ///< empty while it lasts
    std::string onBehalfOf{};
    std::string source{};

    friend bool operator==(const SponsorshipRow&, const SponsorshipRow&) = default;
};

struct SponsorsToPrint {
    FrontMatter front{};
    std::string line{};                   ///< as TextToPrint::sponsorLine
    std::vector<std::string> footnotes{}; ///< as TextToPrint::sponsorFootnotes
    std::vector<std::string> main{};      ///< names, in the UN's English alphabetical order, as all lists here
    std::vector<std::string> others{};
    std::vector<SponsorshipRow> rows{};

    friend bool operator==(const SponsorsToPrint&, const SponsorsToPrint&) = default;
};

[[nodiscard]] Publication composeSponsors(const SponsorsToPrint& sponsors, const LayoutOptions& options,
                                          TableShape shape = TableShape::pages);

} // namespace chapeau
