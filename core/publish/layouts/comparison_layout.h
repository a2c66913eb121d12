// The comparison: a table with the paragraphs down and versions or delegations across, what each changes marked against the base column.
// Pure.
#pragma once

#include "core/draft/draft.h"
#include "core/publish/layouts/layouts.h"
#include "core/publish/layouts/table_shape.h"
#include "core/publish/publication.h"

#include <string>
#include <vector>

namespace chapeau {

/// What a column has of a paragraph. Without readings and remarks: as in the base.
struct ComparedCell {
    /// The changes to the base text of its row; several where the column has several wordings that can't stand together.
    std::vector<std::vector<Edit>> readings{};
    std::vector<std::string> remarks{}; ///< "move to after PP3", "now PP7"

    [[nodiscard]] bool asInBase() const { return readings.empty() && remarks.empty(); }
    friend bool operator==(const ComparedCell&, const ComparedCell&) = default;
};

struct ComparedRow {
    std::string label{};
    RichText base{};                   ///< empty for a paragraph that the base doesn't have
    std::vector<ComparedCell> cells{}; ///< one a column

    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

struct ComparedTexts {
    FrontMatter front{};
    std::string baseName{};             ///< "A/C.1/79/L.53"
    std::vector<std::string> columns{}; ///< "European Union", "A/C.1/79/L.53/Rev.1"
    std::vector<ComparedRow> rows{};

    friend bool operator==(const ComparedTexts&, const ComparedTexts&) = default;
};

/// Landscape, the base and at most three others beside one another: more columns go into several tables. One table lists every
/// paragraph; of several, each lists those that its columns change, and names the others. For a sheet all is one table.
[[nodiscard]] Publication composeComparison(const ComparedTexts& texts, const LayoutOptions& options, TableShape shape = TableShape::pages);

} // namespace chapeau
