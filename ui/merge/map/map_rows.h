// The map of a negotiation: paragraphs down, delegations across, in each cell what that delegation does there. Plain values, light enough
// for 600 paragraphs by 193 delegations: texts are looked up in the merge when they are shown. Pure; any thread.
#pragma once

#include "core/standing/merging.h"

#include <QString>

#include <vector>

namespace chapeau {

enum class CellKind : unsigned char {
    none,
    adds,         ///< + words come in
    changes,      ///< ~ words come in and go out
    deletes,      ///< – words go out, or the whole paragraph
    newParagraph, ///< ■
    moves,        ///< ↓
    joins,        ///< & it becomes one paragraph with another
    same          ///< = the same words as a delegation to its left
};

/// "+", "~", "–", "■", "↓", "&", "=", "" and the words for them.
[[nodiscard]] QString signOf(CellKind kind);
[[nodiscard]] QString nameOf(CellKind kind);

struct MapCell {
    CellKind kind = CellKind::none;
    bool contested = false;
    float weight = 0; ///< how much of the paragraph it touches, 0 … 1
    int wish = -1;    ///< in MapRow::wishes

    friend bool operator==(const MapCell&, const MapCell&) = default;
};

struct MapRow {
    std::optional<ParagraphId> id{}; ///< none where an addition is settled by now
    QString label{};                 ///< "+PP8 bis" for an addition
    bool addition = false;
    std::size_t at = 0;                             ///< of an addition, in those of the merge
    std::vector<MapCell> cells{};                   ///< one a column
    std::vector<std::vector<std::size_t>> wishes{}; ///< of each the sources that differ in their words
    int conflicts = 0;
    int contestants = 0; ///< delegations in its conflicts
    int open = 0;        ///< proposals
    QString words{};     ///< "3 alternatives, 1 conflict, 2 uncontested"

    friend bool operator==(const MapRow&, const MapRow&) = default;
};

struct MergeMap {
    std::vector<DelegationCode> columns{};
    std::vector<std::size_t> groups{}; ///< columns at which a group begins; empty where they aren't grouped
    std::vector<MapRow> rows{};        ///< in the order of the text

    friend bool operator==(const MergeMap&, const MergeMap&) = default;
};

enum class ColumnOrder {
    byCompany, ///< those who want the same words stand next to one another
    byName,
    byCount ///< those who touch most paragraphs first
};

enum class RowOrder {
    byPlace,   ///< of the text
    contested, ///< most contested first
    openFirst  ///< those with open proposals first
};

enum class RowFilter { all, open, conflicts };

/// "joined with PP10 by JPN" for a base paragraph that some would join with others; empty where nobody does.
[[nodiscard]] QString joinsOf(const MergedNegotiation& merged, std::size_t index);

[[nodiscard]] MergeMap mergeMap(const Negotiation& negotiation, const MergedNegotiation& merged, const Registry& registry,
                                ColumnOrder order, const Job& job = {});

/// Indexes of the rows to show, in the order to show them.
[[nodiscard]] std::vector<std::size_t> rowsToShow(const MergeMap& map, RowOrder order, RowFilter filter);

/// The paragraph before, and as each differing text of a wish would have it; empty for a deletion.
struct WishedTexts {
    std::string before;
    std::vector<std::string> after;
};
[[nodiscard]] WishedTexts textsOf(const MergedNegotiation& merged, const MapRow& row, int wish);

} // namespace chapeau
