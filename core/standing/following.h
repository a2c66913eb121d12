// Where the words of a paragraph went when accepted proposals split it or joined it to another. Pure; any thread.
#pragma once

#include "core/store/negotiation.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace chapeau {

class Following {
public:
    explicit Following(const Negotiation& negotiation);

    /// The paragraph, and what accepted splits made of it, in the order of the text; itself alone where it was never split.
    [[nodiscard]] std::vector<ParagraphId> partsOf(const ParagraphId& id) const;
    /// The paragraph that bears its words since it was joined to that; nothing where it wasn't.
    [[nodiscard]] std::optional<ParagraphId> joinedInto(const ParagraphId& id) const;

private:
    std::unordered_map<ParagraphId, std::vector<ParagraphId>> m_madeOf; ///< new parts of a split paragraph, the latest split's first
    std::unordered_map<ParagraphId, ParagraphId> m_joinedInto;
};

/// Its own text where the paragraph is as it was proposed against; else its changes beside those made since.
[[nodiscard]] RichText carriedTo(const Proposal& proposal, const RichText& now);

/// What a proposal for one paragraph makes of the parts `now` that the paragraph has today: one text a part. Made against the first part
/// alone, it is about that. Nothing where it can't be told which words belong to which part.
[[nodiscard]] std::optional<std::vector<RichText>> carriedToParts(const Proposal& proposal, const std::vector<RichText>& now);

} // namespace chapeau
