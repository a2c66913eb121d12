// Layouts turn a text, or the merge of what is proposed on it, into a Publication: from values that the caller lets in, so that what is
// internal to a delegation can't slip in from elsewhere. Pure: the same values give the same Publication; any thread.
#pragma once

#include "core/draft/draft.h"
#include "core/merge/merge.h"
#include "core/publish/publication.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class Layout {
    clean,
    redline,      ///< tracked changes over an official base text: what is submitted to the Secretariat
    byDelegation, ///< every open proposal as tracked changes, whose authors are the states and groups
    rolling,
    comparison,
    explanatory,
    sponsors
};

[[nodiscard]] std::string_view nameOf(Layout layout);
[[nodiscard]] std::optional<Layout> layoutFrom(std::string_view name);
/// Every layout, in the order of the enumeration.
[[nodiscard]] const std::vector<Layout>& allLayouts();

struct LayoutOptions {
    Layout layout = Layout::clean;
    bool internal = false; ///< says so on each page

    friend bool operator==(const LayoutOptions&, const LayoutOptions&) = default;
};

struct TextToPrint {
    Draft draft;
    /// One a paragraph of the draft, as labelsOf() gives them; read by the rolling layout only.
    std::vector<std::string> labels{};
    /// The states as listed, "China, Cuba and South Africa*"; ": draft resolution" follows unless the line says already what it is.
    /// Empty: the line of the draft's own front matter.
    std::string sponsorLine{};
    /// "* On behalf of …": called where the sponsor line has the same asterisks.
    std::vector<std::string> sponsorFootnotes{};

    friend bool operator==(const TextToPrint&, const TextToPrint&) = default;
};

/// The document as the UN prints it (UN Editorial Manual, resolutions): masthead, sponsors, title, numbered paragraphs, footnotes.
[[nodiscard]] Publication composeClean(const TextToPrint& text, const LayoutOptions& options);

/// Each paragraph with its label in the margin and what is proposed on it in attributed brackets: proposed words bold and underlined,
/// deleted ones struck. `merge.paragraphs[i]` is about `text.draft.paragraphs[i]`.
[[nodiscard]] Publication composeRolling(const TextToPrint& text, const Merge& merge, const LayoutOptions& options);

} // namespace chapeau
