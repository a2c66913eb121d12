// Merges any number of suggestions on one base: a function of the set, not of its order (docs/architecture.md).
// Laws: identical edits are one edit with joint proponents; disjoint edits combine; insertions at one place are all kept; edits that
// overlap form a cluster ("retain" is implied); from the result each suggestion's own text can be recovered; nothing is dropped. Pure.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/draft/paragraph.h"
#include "core/proposal/proposal.h"
#include "core/text/range.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace chapeau {

/// A base paragraph as the merge sees it. Its kind and level serve to name what is added near it; without them the label tells.
struct BaseParagraph {
    std::string label;
    std::string text;
    ParagraphState state = ParagraphState::open;
    std::optional<ParagraphKind> kind{};
    int level = 0;
};

/// One wish, against indexes of the base. `targets`, `after` and `text` as in Proposal (after: -1 at the start).
struct Suggestion {
    Operation operation = Operation::replace;
    std::vector<std::size_t> targets{};
    int after = -1;
    std::string text{};
    std::vector<DelegationCode> proponents{};
    /// Which suggestion this is, for whoever asks the result who stands behind an edit: an index into the caller's own list.
    std::size_t source = 0;
    /// For insert: which text it comes from, and its place among the insertions of that text in one gap (equal where it has none).
    std::optional<std::size_t> sequence{}; ///< without it, each source is a text of its own
    std::size_t rank = 0;
    /// For insert: what the new paragraph would be; without it, what the paragraph before it is.
    std::optional<ParagraphKind> kind{};
    int level = 0;
};

/// Bytes `base` of the paragraph's base text become `text`.
struct AttributedEdit {
    ByteRange base;
    std::string text;
    std::vector<DelegationCode> proponents; ///< sorted, each once
    std::vector<std::size_t> sources;       ///< Suggestion::source of those that make it, sorted

    friend bool operator==(const AttributedEdit&, const AttributedEdit&) = default;
};

struct Alternative {
    std::string text; ///< for the whole range of the cluster
    std::vector<DelegationCode> proponents;
    std::vector<std::size_t> sources;

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

struct Cluster {
    ByteRange base;
    std::vector<Alternative> alternatives; ///< at least two, sorted by text; "retain" is implied

    friend bool operator==(const Cluster&, const Cluster&) = default;
};

struct MergedParagraph {
    std::size_t index = 0; ///< in the base
    std::string label;
    std::string base;
    std::vector<AttributedEdit> edits;     ///< uncontested, in order of place; insertions before a change at the same place
    std::vector<Cluster> clusters;         ///< in order of place, disjoint from one another and from the edits
    std::vector<DelegationCode> deletedBy; ///< who deletes the whole paragraph
    std::vector<std::size_t> deletedBySources;
    ParagraphState state = ParagraphState::open;

    /// Deleted by some and edited by others.
    [[nodiscard]] bool deletionContested() const { return !deletedBySources.empty() && (!edits.empty() || !clusters.empty()); }
    [[nodiscard]] bool touched() const { return !edits.empty() || !clusters.empty() || !deletedBySources.empty(); }
    friend bool operator==(const MergedParagraph&, const MergedParagraph&) = default;
};

/// Clusters, and paragraphs that some delete and others edit.
[[nodiscard]] std::size_t conflictsIn(const std::vector<MergedParagraph>& paragraphs);

struct Addition {
    std::string label; ///< "PP8 bis"; "PP8 bis alt" for another wording of nearly the same
    int after = -1;    ///< index of the base paragraph before the place, -1 at the start
    std::string text;
    std::vector<DelegationCode> proponents;
    std::vector<std::size_t> sources;

    friend bool operator==(const Addition&, const Addition&) = default;
};

struct Relocation {
    std::size_t index = 0;
    int after = -1;
    std::vector<DelegationCode> proponents;
    std::vector<std::size_t> sources;

    friend bool operator==(const Relocation&, const Relocation&) = default;
};

/// Paragraphs that become one. Their new wording stands in the paragraphs, cut where the word diff sees the old ends.
struct Joining {
    std::vector<std::size_t> indexes;
    std::vector<DelegationCode> proponents;
    std::vector<std::size_t> sources;

    friend bool operator==(const Joining&, const Joining&) = default;
};

struct Merge {
    std::vector<MergedParagraph> paragraphs; ///< every paragraph of the base, in order
    std::vector<Addition> added;
    std::vector<Relocation> moved;
    std::vector<Joining> joined;

    [[nodiscard]] std::size_t conflicts() const { return conflictsIn(paragraphs); }
    friend bool operator==(const Merge&, const Merge&) = default;
};

/// ErrorCode::cancelled when stopped; ErrorCode::internal for a suggestion outside the base, or with targets where it must have none or
/// none where it must have some. Rewording a paragraph to nothing is deleting it. What a paragraph reads
/// like in brackets is asked of rolling_text.h, by whoever shows it.
[[nodiscard]] Result<Merge> merge(const std::vector<BaseParagraph>& base, const std::vector<Suggestion>& suggestions, const Job& job = {});

/// One paragraph alone, as merge() would have it: for whoever changes one suggestion and shows one paragraph again. Suggestions on other
/// paragraphs are passed over; errors as merge().
[[nodiscard]] Result<MergedParagraph> mergeParagraph(const std::vector<BaseParagraph>& base, std::size_t index,
                                                     const std::vector<Suggestion>& suggestions);

/// The text of one paragraph as suggestion `source` has it: all its own edits and alternatives applied. For a joined paragraph, its part.
[[nodiscard]] std::string recoveredText(const MergedParagraph& paragraph, std::size_t source);

/// The paragraph with all uncontested edits and, in each cluster, the picked alternative (index; none = retain).
[[nodiscard]] std::string chosenText(const MergedParagraph& paragraph, const std::vector<std::optional<std::size_t>>& picks);

} // namespace chapeau
