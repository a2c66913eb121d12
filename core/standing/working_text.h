// The text as it stands now: the last issued version with the accepted proposals. Computed, never stored. Pure; any thread.
#pragma once

#include "core/draft/front_paragraph.h"
#include "core/store/negotiation.h"

#include <string>
#include <vector>

namespace chapeau {

/// The indexes are those of the draft's paragraphs. The title and the enacting words stand outside that list; they are found by identity.
struct LabelledText {
    Draft draft;
    std::vector<std::string> labels; ///< one a paragraph of the draft
    FrontStates frontStates{};

    [[nodiscard]] std::optional<std::size_t> find(const ParagraphId& id) const;
    /// By label in any of the spellings that canonicalLabel() takes.
    [[nodiscard]] std::optional<std::size_t> find(const std::string& label) const;
    /// Whether it is a paragraph of the text, its title or its enacting words.
    [[nodiscard]] bool has(const ParagraphId& id) const { return frontPartOf(id) || find(id); }
    /// The paragraph with this label, "Title" and "Enacting words" among them.
    [[nodiscard]] std::optional<ParagraphId> idOf(const std::string& label) const;
    /// Of the title and the enacting words, too.
    [[nodiscard]] std::optional<Paragraph> paragraphOf(const ParagraphId& id) const;
    /// "PP3" for a paragraph of the text, "Title", "Enacting words", or empty.
    [[nodiscard]] std::string labelOf(const ParagraphId& id) const;
};

/// The title and the enacting words as a text of two paragraphs, one for each of frontParts.
[[nodiscard]] LabelledText frontText(const LabelledText& text);

/// The last issued version with the accepted proposals in the order of their acceptance; labels stay those of the issued version,
/// additions are bis, ter, …; states as the negotiation has them.
[[nodiscard]] LabelledText workingText(const Negotiation& negotiation);
/// An issued version with its own labels.
[[nodiscard]] LabelledText issuedText(const Version& version);

} // namespace chapeau
