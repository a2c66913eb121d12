// What the bench shows of one paragraph: the base, what nobody contests, the alternatives of each conflict, and who stands where on each.
// Plain values. Pure.
#pragma once

#include "core/merge/choosing.h"
#include "core/standing/merging.h"

#include <QString>

#include <optional>
#include <vector>

namespace chapeau {

/// Who stands behind some words, and what others say of them.
struct Standing {
    QString who{};
    QString supports{}; ///< "supports: NAM; can accept: JPN"
    QString against{};  ///< "opposes: IND"
    bool ourRedLine = false;

    friend bool operator==(const Standing&, const Standing&) = default;
};

struct UncontestedEdit {
    Edit edit;
    Standing standing{};
    bool doubtful = false; ///< it was made for words that changed since

    friend bool operator==(const UncontestedEdit&, const UncontestedEdit&) = default;
};

struct ConflictLines {
    QString words{};                      ///< what the base has there; empty for a place
    QString why{};                        ///< "they change the same 2 words"
    Standing retain{};                    ///< who stands for the words as they are
    std::vector<Standing> alternatives{}; ///< as in the cluster

    friend bool operator==(const ConflictLines&, const ConflictLines&) = default;
};

struct BenchData {
    ParagraphId id;
    QString label{};
    MergedParagraph paragraph{};                ///< empty for an addition
    std::vector<UncontestedEdit> uncontested{}; ///< as in `paragraph`
    std::vector<ConflictLines> conflicts{};     ///< as its clusters
    std::optional<Standing> deletion{};
    QString movedBy{};
    QString joined{}; ///< "joined with PP10 by JPN"
    std::optional<Addition> addition{};
    Standing proposedBy{};               ///< of the addition
    std::vector<ProposalId> proposals{}; ///< that propose the addition

    friend bool operator==(const BenchData&, const BenchData&) = default;
};

/// `one`: the merge of that paragraph, where it is one of the text; what moves or joins it and what is added are looked up in the whole
/// merge, which may be null or a moment old.
[[nodiscard]] std::optional<BenchData> benchOf(const Negotiation& negotiation, const MergedNegotiation* merged,
                                               const ParagraphId& paragraph, const MergedOne* one);

/// Why the alternatives of a cluster can't all stand, in words.
[[nodiscard]] QString whyTheyCollide(const MergedParagraph& paragraph, const Cluster& cluster);

/// Paragraphs with conflicts, in the order of the text.
[[nodiscard]] std::vector<ParagraphId> conflictsInOrder(const MergedNegotiation& merged);

} // namespace chapeau
