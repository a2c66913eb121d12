// What an export would let out, told before it does, and what it keeps back. Nothing is written. Pure; any thread.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/publish/contents.h"
#include "core/workspace/exporting/exporting.h"

#include <cstddef>

namespace chapeau {

/// What the workspace holds and the file will not.
struct KeptBack {
    std::size_t internalComments = 0;
    std::size_t comments = 0;  ///< those that could be shared
    std::size_t proposals = 0; ///< open ones whose words are not in it
    std::size_t positions = 0;
    std::size_t documents = 0; ///< files taken in
    std::size_t history = 0;   ///< lines of the history, with who did what and when

    friend bool operator==(const KeptBack&, const KeptBack&) = default;
};

struct ExportPreview {
    Publication publication; ///< what would be written
    Contents contents;
    std::size_t proposals = 0; ///< open proposals whose words are in it
    std::size_t sponsors = 0;  ///< named in it
    OpenConflicts conflicts;   ///< in a layout that prints the text as if they weren't: clean and redline
    bool lacksOurName = false; ///< it would bear the name of our delegation, which the negotiation doesn't name
    KeptBack keptBack;
};

/// Errors as composeExport(); the file's ending is read where the request names one, and refused as exportNegotiation() does.
[[nodiscard]] Result<ExportPreview> previewExport(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                                  const Job& job = {});

} // namespace chapeau
