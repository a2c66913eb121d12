// Which paragraph an entry of the history is about. The history keeps labels, and a new version may number the paragraphs anew: a label is
// read as of the version that the entry was made under. For the thread of the window.
#pragma once

#include "ui/frame/session.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

/// How a paragraph is called in one version of the text; empty where that hasn't got it.
struct NameInVersion {
    Timestamp since{};
    std::string label{};

    friend bool operator==(const NameInVersion&, const NameInVersion&) = default;
};

/// One for each version, the oldest first; none where nothing is open or no paragraph is given.
[[nodiscard]] std::vector<NameInVersion> namesOf(const Session& session, const std::optional<ParagraphId>& paragraph);
[[nodiscard]] bool isAbout(const HistoryEntry& entry, const std::vector<NameInVersion>& names);
/// Of the text as it is now, or a proposed one; nothing where the entry is about none of them.
[[nodiscard]] std::optional<ParagraphId> paragraphOf(const Session& session, const HistoryEntry& entry);

} // namespace chapeau
