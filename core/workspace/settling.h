// Settling a paragraph: the choices made in its merge become its text, what they refuse is closed, and what they leave open stays open
// against the new words. What each proposal still asks for is kept as a new proposal that supersedes it; nothing is dropped in silence.
#pragma once

#include "core/merge/choosing.h"
#include "core/standing/following.h"
#include "core/standing/merging.h"
#include "core/workspace/workspace.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

struct Decided {
    ProposalId proposal;
    ProposalStatus status;

    friend bool operator==(const Decided&, const Decided&) = default;
};

/// What is to be written, in this order: new proposals and decisions. A value, so that it can be made on any thread.
using Settling = std::vector<std::variant<Proposal, Decided>>;

/// The negotiation as it is once a settling is written.
[[nodiscard]] Negotiation withSettling(Negotiation negotiation, const Settling& settling);
/// Within Store::transact().
[[nodiscard]] Done write(Store& store, const Settling& settling, Timestamp now);

/// A paragraph and what its merge's sources stand for. All of it outlives this.
struct OpenParagraph {
    const Paragraph& target; ///< of the working text
    const MergedParagraph& merged;
    const std::vector<ProposalId>& sources;
    const std::map<ProposalId, Carriage>& carriage;
};

/// Makes settlings for any number of paragraphs of one negotiation, which outlives it. Pure.
class Settler {
public:
    Settler(const Negotiation& negotiation, Timestamp now);

    /// A proposal that the choices accept whole is accepted itself; the taken part of another is accepted as a new proposal of all who
    /// make it, an alternative too; a wording of our own is our drafting. The text is then just settled(merged, choices).base.
    [[nodiscard]] Settling settle(const OpenParagraph& open, const Choices& choices) const;
    [[nodiscard]] const Proposal& proposal(const ProposalId& id) const { return *m_byId.at(id); }
    /// Whether all that it asks for stands in this paragraph.
    [[nodiscard]] bool isAboutOnly(const Proposal& proposal, const Paragraph& paragraph) const;

private:
    const Negotiation& m_negotiation;
    Following m_following;
    Timestamp m_now;
    std::map<ProposalId, const Proposal*> m_byId;
};

/// Settles one cluster (indexes from 0, as the merge lists them): the picked alternative, or the text as it stands for none.
[[nodiscard]] Done settleCluster(Workspace& workspace, const std::string& label, std::size_t cluster, std::optional<std::size_t> pick);
/// Settles one cluster by words of our own. ErrorCode::emptyText for none.
[[nodiscard]] Done settleByWording(Workspace& workspace, const std::string& label, std::size_t cluster, const std::string& wording);

/// Makes all of these choices of a paragraph, and marks it where a state is given, in one step. Choosing nothing changes nothing.
[[nodiscard]] Done settleParagraph(Workspace& workspace, const std::string& label, const Choices& choices,
                                   std::optional<ParagraphState> state = std::nullopt);

/// Deletes the paragraph as some propose, or retains it and rejects their proposals.
[[nodiscard]] Done settleDeletion(Workspace& workspace, const std::string& label, bool deleteIt);

} // namespace chapeau
