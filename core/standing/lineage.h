// The texts that one negotiation has come through, from the first it was started with to the last issued, and what each changed in the one
// before it. Pure; any thread.
#pragma once

#include "core/store/negotiation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace chapeau {

/// An adopted text, as its front matter or its symbol tells.
[[nodiscard]] bool isAdopted(const Version& version);

struct LineageEntry {
    std::string symbol;
    std::string title;
    bool adopted = false;
    std::string date;                ///< "12 December 2022", as its document prints it; mostly empty for a draft
    std::optional<Timestamp> issued; ///< when it was issued here; nothing for a text that the negotiation was started with
    std::size_t paragraphs = 0;
    std::size_t changed = 0; ///< paragraphs, title and enacting words that are new, gone, moved or read otherwise than in the text before

    friend bool operator==(const LineageEntry&, const LineageEntry&) = default;
};

/// Oldest first, one for each version.
[[nodiscard]] std::vector<LineageEntry> lineageOf(const Negotiation& negotiation);

/// One paragraph of a version, or its title or enacting words, beside the text before it.
struct LineageChange {
    std::string label;  ///< in the version; of one that is gone, in the text before
    std::string before; ///< empty for a new one
    std::string after;  ///< empty for one that is gone
    bool moved = false;

    [[nodiscard]] bool changed() const { return moved || before != after; }
    friend bool operator==(const LineageChange&, const LineageChange&) = default;
};

/// Title, enacting words and every paragraph of this version (an index), in its order, and those that are gone where they stood; of the
/// first version, none.
[[nodiscard]] std::vector<LineageChange> changesIn(const Negotiation& negotiation, std::size_t version);

} // namespace chapeau
