// From the blocks of a file to a draft: finds the enacting words, reads what stands above them, and the paragraphs below. Pure.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/intake/structure/block.h"
#include "core/intake/structure/incoming_text.h"

#include <string>
#include <vector>

namespace chapeau {

enum class Repair {
    mend, ///< repair the faults of a PDF extraction, and say so
    asIs  ///< each block of the file is one paragraph; only its number or item mark is taken off
};

struct SourceText {
    HeaderFields header{};
    Blocks blocks{};
    NoteBodies notes{};
    /// Word files carry their italics, and were extracted from nothing: the repairs of an extraction don't touch them.
    bool isPlainText = false;
    std::vector<Notice> notices{};
};

/// Refuses with ErrorCode::noParagraphs or ErrorCode::cancelled; `name` is the file in errors.
[[nodiscard]] Result<IncomingText> assembled(SourceText source, const std::string& name, Repair repair, const Job& job);

} // namespace chapeau
