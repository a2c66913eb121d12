// What is shown of each proposal on one paragraph. Plain values made from snapshots. Pure.
#pragma once

#include "core/standing/merging.h"
#include "core/standing/proposals_on_text.h"

#include <QString>

#include <vector>

namespace chapeau {

struct ProposalCard {
    ProposalId id;
    QString who{};    ///< "China (CHN), Pakistan (PAK)"
    QString behind{}; ///< "on behalf of …", "supported by …"; empty where nobody
    QString kind{};   ///< "changes words", "new paragraph", …
    QString status{}; ///< "tabled", "accepted", …
    bool open = false;
    bool acceptable = false;     ///< as it was made; what needs a look is settled in the merge view
    bool reintroducible = false; ///< was withdrawn or rejected
    bool contested = false;
    bool ours = false;
    std::string before{}; ///< both ends of the change, parts joined by a newline
    std::string after{};
    QString remark{}; ///< what a person should look at; mostly empty
    QString reason{};
    QString sources{}; ///< one a line

    friend bool operator==(const ProposalCard&, const ProposalCard&) = default;
};

/// Everything the pane says about one paragraph.
struct ParagraphDossier {
    ParagraphId paragraph;
    QString label{};
    QString text{};
    ParagraphState state = ParagraphState::open;
    bool addition = false;
    int conflicts = 0;
    QString sources{};
    std::vector<ProposalCard> cards{}; ///< open ones first, contested before others

    friend bool operator==(const ParagraphDossier&, const ParagraphDossier&) = default;
};

/// `merged` may be null while it isn't known yet.
[[nodiscard]] std::optional<ParagraphDossier> paragraphDossier(const Negotiation& negotiation, const LabelledText& text,
                                                               const MergedNegotiation* merged, const Registry& registry,
                                                               const ParagraphId& paragraph);

} // namespace chapeau
