// What a change of the negotiation touches of the rows that are shown. Pure; any thread.
#pragma once

#include "core/standing/working_text.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace chapeau {

struct TouchedRows {
    std::unordered_set<ParagraphId> paragraphs;
    std::unordered_set<ProposalId> proposals;
};

/// What a comment is said of: its paragraph, or what its proposal is about.
[[nodiscard]] std::vector<ParagraphId> paragraphsOf(const Comment& comment, const std::unordered_map<ProposalId, const Proposal*>& byId);
/// What a proposal is about: its targets; for a new paragraph that one.
[[nodiscard]] const std::vector<ParagraphId>& paragraphsOf(const Proposal& proposal);

/// A snapshot and its working text.
struct TextOf {
    const Negotiation& negotiation;
    const LabelledText& text;
};
/// Paragraphs that read otherwise in the two texts, stand in `now` alone, or of which proposals and comments say something else; and those
/// proposals. Quick where `now` was loaded again from `before`: what they share isn't looked at.
[[nodiscard]] TouchedRows touchedBetween(const TextOf& before, const TextOf& now);

} // namespace chapeau
