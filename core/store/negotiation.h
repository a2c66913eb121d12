// Everything one workspace holds, as values: a snapshot that a use case, a layout or a view may keep and read on any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/shared_list.h"
#include "core/delegation/position.h"
#include "core/delegation/sponsorship.h"
#include "core/draft/draft.h"
#include "core/proposal/proposal.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

/// One text of the lineage: an adopted resolution, the zero draft, L.53, L.53/Rev.1. Frozen: an issued text never changes.
struct Version {
    VersionId id = VersionId::random();
    std::string symbol;
    Draft draft{};
    Timestamp issued{};
    std::int64_t settled = 0; ///< decisions up to this number (Proposal::decided) are in this text already

    friend bool operator==(const Version&, const Version&) = default;
};

using CommentTarget = std::variant<ParagraphId, ProposalId>;

struct Comment {
    CommentId id = CommentId::random();
    CommentTarget target = ParagraphId::random();
    std::string text{};
    std::string author{};
    bool internal = true; ///< not for any document that leaves the delegation
    bool resolved = false;
    Timestamp written{};

    friend bool operator==(const Comment&, const Comment&) = default;
};

/// What a position is on; neither for the text as a whole, which the note then names.
using PositionTarget = std::variant<std::monostate, ParagraphId, ProposalId>;

/// Where a delegation stands; of those of one delegation on one target the last counts.
struct Position {
    PositionId id = PositionId::random();
    PositionTarget target{};
    DelegationCode delegation{};
    Stance stance = Stance::supports;
    std::string note{};   ///< which words, "needs instructions", …
    std::string source{}; ///< what it was read from
    Timestamp taken{};

    friend bool operator==(const Position&, const Position&) = default;
};

/// A file taken in: its bytes stay in the workspace and are loaded apart (Store::documentBytes).
struct Document {
    DocumentId id = DocumentId::random();
    std::string name;
    std::string hash; ///< hashOf its bytes
    std::vector<DelegationCode> from{};
    std::string round{};
    Timestamp received{};

    friend bool operator==(const Document&, const Document&) = default;
};

/// Whom the author of tracked changes, as Word names them, writes for.
struct AuthorMapping {
    std::string author;
    std::vector<DelegationCode> delegations;

    friend bool operator==(const AuthorMapping&, const AuthorMapping&) = default;
};

/// Where the language of a paragraph comes from.
struct ParagraphSource {
    ParagraphId paragraph;
    Source source;

    friend bool operator==(const ParagraphSource&, const ParagraphSource&) = default;
};

/// One line of the history.
struct HistoryEntry {
    std::int64_t number = 0; ///< 1 for the first
    Timestamp at{};
    std::string who{};
    std::string what{};      ///< in words, without paragraph text: "Took in 4 proposals of EU"
    std::string paragraph{}; ///< label it was about, or empty
    bool undone = false;
    bool dropped = false; ///< undone, and another change came after it: it can't be done again
    bool undoable = true; ///< false for the start of the negotiation

    friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

struct Negotiation {
    std::string title{};
    std::optional<DelegationCode> own{};
    SharedList<Version> versions{};    ///< in order of the lineage; the last is the one under negotiation; never empty once created
    SharedList<Proposal> proposals{};  ///< in order of receipt
    SharedList<Comment> comments{};    ///< in order of writing
    std::vector<Position> positions{}; ///< in order of their taking
    std::vector<SponsorshipEvent> sponsorships{};
    std::vector<ParagraphSource> sources{};
    std::vector<Document> documents{};
    std::vector<AuthorMapping> authors{};           ///< each author once, as was said last
    std::map<ParagraphId, ParagraphState> states{}; ///< only those that are not open
    SharedList<HistoryEntry> history{};             ///< oldest first

    friend bool operator==(const Negotiation&, const Negotiation&) = default;

    [[nodiscard]] const Version& current() const { return versions.back(); }
    /// The proposal with this id, or null.
    [[nodiscard]] const Proposal* findProposal(const ProposalId& id) const {
        const auto found = std::ranges::find(proposals, id, &Proposal::id);
        return found == proposals.end() ? nullptr : &*found;
    }
};

} // namespace chapeau
