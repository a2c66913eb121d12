// The text as it stands beside an earlier version of its lineage: paragraph by paragraph, by their identities. Pure; any thread.
#pragma once

#include "core/standing/working_text.h"

#include <optional>
#include <vector>

namespace chapeau {

/// One paragraph of the text, or one of the earlier version that is gone.
struct RedlineEntry {
    std::optional<std::size_t> paragraph{}; ///< index in the text; none for one that is gone
    std::optional<std::size_t> earlier{};   ///< index in the earlier version; none for a new one
    bool moved = false;                     ///< it stands elsewhere among the paragraphs that both have

    friend bool operator==(const RedlineEntry&, const RedlineEntry&) = default;
};

/// In the order of the text; what is gone stands after what it followed.
[[nodiscard]] std::vector<RedlineEntry> redline(const LabelledText& text, const Version& earlier);

} // namespace chapeau
