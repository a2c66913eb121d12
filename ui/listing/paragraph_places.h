// Where what proposals and comments are about stands in what the window shows, and what it is called there. Pure.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace chapeau {

struct ListedPlace {
    QString label{};                       ///< "OP2", "PP3, PP4"; "after PP2" for a new paragraph that isn't shown; empty where it is gone
    int rank = 0;                          ///< its order in the text; what is gone comes last
    std::vector<ParagraphId> paragraphs{}; ///< those that are shown before others
    bool gone = false;                     ///< none of them is shown
};

class ParagraphPlaces {
public:
    /// What the window shows of the negotiation; `merged` may be null. All of it outlives this.
    ParagraphPlaces(const Negotiation& negotiation, const ParagraphRows& rows, const MergedNegotiation* merged);

    [[nodiscard]] ListedPlace of(const Proposal& proposal) const;
    [[nodiscard]] ListedPlace of(const Comment& comment) const;
    /// "PP3": what an insertion or a move comes after; empty for the start, and where that has no label.
    [[nodiscard]] QString labelBefore(const Proposal& proposal) const;

private:
    struct Shown {
        QString label;
        int rank;
    };
    [[nodiscard]] const Shown* find(const ParagraphId& paragraph) const;
    [[nodiscard]] ListedPlace of(const std::vector<ParagraphId>& paragraphs) const;
    [[nodiscard]] ListedPlace ofGap(const Proposal& insertion) const;
    [[nodiscard]] QString labelOnceOf(const ParagraphId& paragraph) const;

    const Negotiation& m_negotiation;
    LabelledText m_issued;
    std::unordered_map<ParagraphId, Shown> m_shown;
    std::unordered_map<ProposalId, ParagraphId> m_additions; ///< what open insertions would create, as the merge has it
    std::unordered_map<ProposalId, const Proposal*> m_proposals;
};

} // namespace chapeau
