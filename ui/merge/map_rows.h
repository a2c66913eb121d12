// The map of a negotiation: paragraphs down, delegations across, in each cell what that delegation does there. Plain values. Pure; any
// thread.
#pragma once

#include "core/workspace/merging.h"

#include <QString>

#include <vector>

namespace chapeau {

enum class CellKind {
    none,
    adds,         ///< + words come in
    changes,      ///< ~ words come in and go out
    deletes,      ///< – words go out, or the whole paragraph
    newParagraph, ///< ■
    moves,        ///< ↓
    same          ///< = the same words as a delegation to its left
};

/// "+", "~", "–", "■", "↓", "=", "" and the words for them.
[[nodiscard]] QString signOf(CellKind kind);
[[nodiscard]] QString nameOf(CellKind kind);

struct MapCell {
    CellKind kind = CellKind::none;
    double weight = 0; ///< how much of the paragraph it touches, 0 … 1
    bool contested = false;
    std::vector<std::string> texts{}; ///< the paragraph as the delegation would have it; empty text: deleted

    friend bool operator==(const MapCell&, const MapCell&) = default;
};

struct MapRow {
    std::optional<ParagraphId> id{}; ///< none where an addition is settled by now
    std::string label{};
    std::string base{}; ///< empty for an addition
    bool addition = false;
    std::vector<MapCell> cells{}; ///< one a column
    int conflicts = 0;
    QString words{}; ///< "3 alternatives, 1 conflict, 2 uncontested"

    friend bool operator==(const MapRow&, const MapRow&) = default;
};

struct MergeMap {
    std::vector<DelegationCode> columns;
    std::vector<MapRow> rows;

    friend bool operator==(const MergeMap&, const MergeMap&) = default;
};

enum class ColumnOrder {
    byName,
    byCompany ///< those who want the same words stand next to one another
};

/// "joined with PP10 by JPN" for a base paragraph that some would join with others; empty where nobody does.
[[nodiscard]] QString joinsOf(const MergedNegotiation& merged, std::size_t index);

[[nodiscard]] MergeMap mergeMap(const Negotiation& negotiation, const MergedNegotiation& merged, const Registry& registry,
                                ColumnOrder order);

} // namespace chapeau
