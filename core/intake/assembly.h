// From the blocks of a file to a draft: finds the enacting words, reads what stands above them, and the paragraphs below. Pure.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/intake/block.h"
#include "core/intake/read_document.h"

namespace chapeau {

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
