// What the bench shows of one paragraph: the base, what nobody contests, and the alternatives of each conflict. Plain values. Pure.
#pragma once

#include "core/workspace/merging.h"

#include <QString>

#include <optional>
#include <vector>

namespace chapeau {

struct UncontestedEdit {
    Edit edit;
    QString who{};
    /// What to accept to have it, where nothing else that the proposal asks for is contested.
    std::optional<ProposalId> acceptable{};

    friend bool operator==(const UncontestedEdit&, const UncontestedEdit&) = default;
};

struct BenchData {
    ParagraphId id;
    QString label{};
    MergedParagraph paragraph{};                ///< empty for an addition
    std::vector<UncontestedEdit> uncontested{}; ///< as in `paragraph`
    QString deletedBy{};
    QString movedBy{};
    QString joined{}; ///< "joined with PP10 by JPN"
    std::optional<Addition> addition{};
    QString proposedBy{};                ///< of the addition
    std::vector<ProposalId> proposals{}; ///< open ones that propose the addition or the deletion

    friend bool operator==(const BenchData&, const BenchData&) = default;
};

[[nodiscard]] std::optional<BenchData> benchOf(const Negotiation& negotiation, const MergedNegotiation& merged,
                                               const ParagraphId& paragraph);

/// Paragraphs with conflicts, in the order of the text.
[[nodiscard]] std::vector<ParagraphId> conflictsInOrder(const MergedNegotiation& merged);

} // namespace chapeau
