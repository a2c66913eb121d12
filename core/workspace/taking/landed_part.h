// One row of what would be tabled: where a part of a file lands, and the proposals that follow from that alone. A value; pure.
#pragma once

#include "core/align/mapping.h"
#include "core/standing/working_text.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

struct LandedPart {
    MappingEntry entry;                ///< from the issued text to that of the hand
    std::string label;                 ///< of the issued text, or of the gap ("PP8 bis")
    std::vector<Proposal> proposals{}; ///< none where the part is unchanged; two where it is moved and edited
    bool needsLook = false;            ///< mapped below the stated confidence, or carried over words that differ
    std::vector<Paragraph> sent{};     ///< the text as it would be proposed, one for each paragraph; none where they left one out
    bool sentNotes = true;             ///< false: typed without any footnotes, so those of the base stay with their words
    std::vector<DelegationCode> from{};
    std::optional<ParagraphId> after{};        ///< what it follows in their text; nothing at its start
    ParagraphId place = ParagraphId::random(); ///< its identity where it is a new paragraph
    bool leftOut = false;                      ///< a person doesn't want it tabled
    bool aimed = false;                        ///< a person said where it lands
    std::optional<FrontPart> front{};          ///< the title or the enacting words: then `entry` has no paragraphs
};

/// It would be tabled.
[[nodiscard]] inline bool isTabled(const LandedPart& part) {
    return !part.leftOut && !part.proposals.empty();
}
/// A text that a person laid nowhere, or left out as a new paragraph.
[[nodiscard]] inline bool isUnplaced(const LandedPart& part) {
    return part.leftOut && part.entry.base.empty() && !part.front;
}
/// Both would have the same of the same paragraphs, whoever they are from.
[[nodiscard]] bool wishTheSame(const LandedPart& a, const LandedPart& b);
/// Its paragraphs, a newline between two.
[[nodiscard]] RichText sentText(const LandedPart& part);

/// `document` is the file it came in.
[[nodiscard]] std::vector<Proposal> proposalsOf(const LandedPart& part, const LabelledText& issued, const Document& document);

} // namespace chapeau
