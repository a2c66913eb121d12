// Where an open proposal stands on the working text: what it is about there, and the text it would give. Pure; any thread.
#pragma once

#include "core/merge/rebase.h"
#include "core/standing/following.h"
#include "core/standing/working_text.h"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace chapeau {

struct CarriedChange {
    /// Indexes in the working text, in its order; none for insert, or where they are gone. A paragraph that was split meanwhile has
    /// several: those that the proposal changes. Of a proposal on the front (isOnFront), the index in frontText().
    std::vector<std::size_t> targets;
    int after = -1;     ///< for insert and move: index of the paragraph before the place, -1 at the start
    std::string before; ///< the targets as they read now, joined by newlines
    std::string text;   ///< as the proposal would have them; empty for remove
    Carriage carriage = Carriage::carried;
    CarryReason reason = CarryReason::none;
};

/// Whether it rewords the title or the enacting words.
[[nodiscard]] bool isOnFront(const Proposal& proposal);

/// Carries any number of proposals to one text. Both must outlive it.
class Carrying {
public:
    Carrying(const Negotiation& negotiation, const LabelledText& text);

    [[nodiscard]] CarriedChange carry(const Proposal& proposal) const;

private:
    [[nodiscard]] CarriedChange carryOnFront(const Proposal& proposal, FrontPart part) const;
    void findTargets(const Proposal& proposal, CarriedChange& change) const;
    void carryInsertion(const Proposal& proposal, CarriedChange& change) const;
    void carryReplacement(const Proposal& proposal, CarriedChange& change) const;
    void carryIntoJoined(const Proposal& proposal, CarriedChange& change) const;
    [[nodiscard]] std::string wordsOf(const std::vector<std::size_t>& indexes) const;
    [[nodiscard]] bool isGone(const std::optional<ParagraphId>& id) const;

    const Negotiation& m_negotiation;
    const LabelledText& m_text;
    Following m_following;
    std::unordered_map<ParagraphId, std::size_t> m_index; ///< in the text
    std::unordered_set<std::string_view> m_words;         ///< of each paragraph
    std::unordered_set<ParagraphId> m_once;               ///< paragraphs that a version or an accepted proposal has had
};

[[nodiscard]] CarriedChange carry(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal);

/// Index of the paragraph that something put after `anchor` comes after: the anchor itself, or what stood nearest before it where it is
/// gone.
[[nodiscard]] int gapIndex(const Negotiation& negotiation, const LabelledText& text, const std::optional<ParagraphId>& anchor);

/// What stood before a paragraph that is not in the working text: in the last version that has it, or what it was proposed to follow;
/// nothing at the start.
[[nodiscard]] std::optional<ParagraphId> predecessor(const Negotiation& negotiation, const ParagraphId& id);
/// No walk from predecessor to predecessor is longer, unless the file goes round in a circle.
[[nodiscard]] std::size_t mostSteps(const Negotiation& negotiation);

/// Index of the last paragraph that belongs to the one at `index`: its items and their flush text.
[[nodiscard]] std::size_t lastBelonging(const std::vector<Paragraph>& paragraphs, std::size_t index);

} // namespace chapeau
