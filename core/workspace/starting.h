// `new`: a workspace from a text, with the texts it descends from.
#pragma once

#include "core/intake/structure/incoming_text.h"
#include "core/workspace/workspace.h"

namespace chapeau {

struct LineageText {
    std::filesystem::path file;
    std::string symbol; ///< empty: as the file says
};

struct NewNegotiation {
    std::filesystem::path from;
    std::string symbol; ///< empty: as the file says, or the file's name
    std::string title;  ///< empty: as the file says
    std::optional<DelegationCode> own{};
    std::vector<LineageText> previous; ///< oldest first
};

struct Started {
    Workspace workspace;
    std::vector<Notice> notices; ///< of all texts, in order of the lineage
};

/// Reads everything first, then writes the file whole or not at all. Paragraphs keep their identity along the lineage.
/// ErrorCode::fileExists where PATH exists already.
[[nodiscard]] Result<Started> startNegotiation(const std::filesystem::path& path, const NewNegotiation& what,
                                               const Surroundings& surroundings, const Job& job = {});

} // namespace chapeau
