// How proposals read on one text: the label of what each is about, and what it would change there today.
#pragma once

#include "core/standing/suggesting.h"

#include <map>
#include <optional>
#include <string>

namespace chapeau {

/// What a proposal would change today, carried to the text. Parts joined by a newline; `before` is empty for an insertion, `after` for a
/// deletion.
struct ProposedChange {
    std::string before;
    std::string after;
    Carriage carriage{};
    CarryReason reason{};
};

/// For many proposals: what all of them need is looked up once. Both must outlive it. One thread at a time.
class ProposalsOnText {
public:
    /// `text` is a text of the negotiation, mostly workingText().
    ProposalsOnText(const Negotiation& negotiation, const LabelledText& text);

    /// The label of what a proposal is about ("OP2", "PP3, PP4" for a join, "PP8 bis" for an insertion), whatever its status.
    [[nodiscard]] std::string labelOf(const Proposal& proposal) const;
    /// A closed proposal is shown as it was made: the text has moved on with it.
    [[nodiscard]] ProposedChange changeOf(const Proposal& proposal) const;

    /// Of an open insertion that takes part in the merge, its place among all new paragraphs, counted from 1; 0 for all others.
    [[nodiscard]] std::size_t placeAmongAdditions(const Proposal& proposal) const;

    [[nodiscard]] const Negotiation& negotiation() const { return m_negotiation; }
    [[nodiscard]] const LabelledText& text() const { return m_text; }

private:
    [[nodiscard]] std::string labelOf(const ParagraphId& paragraph) const;
    [[nodiscard]] std::string insertionLabel(const Proposal& insertion) const;
    /// The open insertions that take part in the merge, numbered from 1.
    [[nodiscard]] const std::vector<Suggestion>& openInsertions() const;
    struct OpenAddition {
        std::string label;
        std::size_t place; ///< counted from 1
    };
    [[nodiscard]] const std::map<ProposalId, OpenAddition>& openAdditions() const;

    const Negotiation& m_negotiation;
    const LabelledText& m_text;
    LabelledText m_issued;
    Carrying m_carrying;
    InsertionChains m_chains;
    mutable std::optional<std::vector<Suggestion>> m_openInsertions;
    mutable std::vector<ProposalId> m_openIds; ///< beside them
    mutable std::optional<std::map<ProposalId, OpenAddition>> m_openAdditions;
};

/// Of one proposal.
[[nodiscard]] std::string labelOf(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal);
[[nodiscard]] ProposedChange proposedChange(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal);

} // namespace chapeau
