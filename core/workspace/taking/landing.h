// Turns where the parts of a text land into proposals on the issued text, in the order of the file. Pure.
#pragma once

#include "core/workspace/taking/laid_changes.h"
#include "core/workspace/taking/landed_part.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

/// Base, variant and document outlive it.
class Landing {
public:
    /// `from` proposes what `variant`, taken in with `document`, has otherwise than `base`.
    Landing(const LabelledText& base, const Draft& variant, const Document& document, std::vector<DelegationCode> from);

    [[nodiscard]] LandedPart land(const LaidChange& change);
    /// The part that landed last is the same as one that is there already: what comes next stands after that one.
    void standAs(const LandedPart& known) { remember(known); }

private:
    [[nodiscard]] std::vector<Paragraph> sentIn(const LaidChange& change) const;
    void remember(const LandedPart& part);

    const LabelledText& m_base;
    const Draft& m_variant;
    const Document& m_document;
    std::vector<DelegationCode> m_from;
    bool m_hasNotes;
    std::optional<ParagraphId> m_previous;
};

/// "PP3", "PP3, PP4"; empty for an addition.
[[nodiscard]] std::string labelOf(const MappingEntry& entry, const LabelledText& issued);

} // namespace chapeau
