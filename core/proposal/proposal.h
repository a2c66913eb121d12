// What somebody wants: a target and a text (the word changes are derived from it), who stands behind it, why, and what became of it.
// Our own drafting is a proposal of our delegation, accepted as it is made. A value.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/delegation/registry.h"
#include "core/draft/paragraph.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class Operation { replace, insert, remove, move, split, join };

enum class ProposalStatus { tabled, accepted, rejected, withdrawn, takenOver, superseded };

/// Where language comes from: document, paragraph, quotation.
struct Source {
    SourceId id = SourceId::random();
    std::string document;
    std::string paragraph{};
    std::string quote{};

    friend bool operator==(const Source&, const Source&) = default;
};

/// A reason under this heading (in any case) is no reason of the change: it is the proposal's point among those that the note stresses at
/// its end.
inline constexpr std::string_view headingOfPoints = "Points to stress";

struct Proposal {
    ProposalId id = ProposalId::random();
    Operation operation = Operation::replace;
    /// The paragraphs it is about, in the order of the text: one for replace, move and split; for remove one, and the items below it;
    /// several for join; none for insert.
    std::vector<ParagraphId> targets{};
    /// For insert and move: the paragraph it comes after; none = at the start.
    std::optional<ParagraphId> after{};
    /// Identities of the paragraphs that come into being when it is accepted: one for insert, one for each further part of a split.
    std::vector<ParagraphId> created{};
    /// For insert: what it would be.
    ParagraphKind kind = ParagraphKind::operative;
    int level = 0;
    /// The text it was made against, parts joined by a newline; empty for insert.
    RichText base{};
    /// The text as proposed, parts joined by a newline; empty for remove. For move the same as base.
    RichText text{};

    std::vector<DelegationCode> proponents{}; ///< sorted, each once; none where our own delegation was never named
    std::vector<DelegationCode> supporters{};
    std::optional<DelegationCode> onBehalfOf{};
    bool ours = false; ///< our own drafting
    std::string reason{};
    std::string heading{};       ///< of the explanatory note, under which the reason stands
    std::string pointToStress{}; ///< what the note stresses in its connection, whatever became of it
    std::vector<Source> sources{};
    std::string round{};
    Timestamp received{};
    std::optional<DocumentId> document{}; ///< the file it was read from
    std::string wording{};                ///< what it was read from, where it was read
    double confidence = 1;

    ProposalStatus status = ProposalStatus::tabled;
    /// Order of acceptance among accepted ones; later decisions have larger numbers.
    std::int64_t decided = 0;

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// "replace", "insert", "delete", "move", "split", "join": the words of the JSON contract.
[[nodiscard]] std::string_view nameOf(Operation operation);
[[nodiscard]] std::optional<Operation> operationFrom(std::string_view name);
/// "tabled", "accepted", "rejected", "withdrawn", "taken over", "superseded".
[[nodiscard]] std::string_view nameOf(ProposalStatus status);
[[nodiscard]] std::optional<ProposalStatus> proposalStatusFrom(std::string_view name);

[[nodiscard]] inline bool isOpen(const Proposal& proposal) {
    return proposal.status == ProposalStatus::tabled;
}

} // namespace chapeau
