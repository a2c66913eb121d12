// Turns where the parts of a text land into proposals on the issued text, in the order of the file. Pure.
#pragma once

#include "core/workspace/taking/laid_changes.h"
#include "core/workspace/working_text.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

/// One row of what would be tabled: where a part of the file lands.
struct LandedPart {
    MappingEntry entry;                ///< from the issued text to that of the hand
    std::string label;                 ///< of the issued text, or of the gap ("PP8 bis")
    std::vector<Proposal> proposals{}; ///< none where the part is unchanged; two where it is moved and edited
    bool needsLook = false;            ///< mapped below the stated confidence, or carried over words that differ
};

/// Base, variant and document outlive it.
class Landing {
public:
    /// `from` proposes what `variant`, taken in with `document`, has otherwise than `base`.
    Landing(const LabelledText& base, const Draft& variant, const Document& document, std::vector<DelegationCode> from);

    [[nodiscard]] LandedPart land(const LaidChange& change);

private:
    [[nodiscard]] const Paragraph& base(std::size_t index) const { return m_base.draft.paragraphs[index]; }
    [[nodiscard]] const Paragraph& variant(std::size_t index) const { return m_variant.paragraphs[index]; }
    [[nodiscard]] Proposal made(Operation operation, const MappingEntry& entry) const;
    [[nodiscard]] Proposal reworded(Operation operation, const LaidChange& change) const;
    [[nodiscard]] Proposal divided(const LaidChange& change) const;
    [[nodiscard]] Proposal inserted(const MappingEntry& entry) const;
    [[nodiscard]] Proposal removed(const MappingEntry& entry) const;
    [[nodiscard]] Proposal moved(const MappingEntry& entry) const;
    [[nodiscard]] std::string labelOf(const MappingEntry& entry) const;
    void remember(const MappingEntry& entry, const LandedPart& part);

    const LabelledText& m_base;
    const Draft& m_variant;
    const Document& m_document;
    std::vector<DelegationCode> m_from;
    bool m_hasNotes;
    std::optional<ParagraphId> m_previous;
};

} // namespace chapeau
