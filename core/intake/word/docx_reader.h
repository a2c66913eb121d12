// A Word file (.docx): its text with tracked changes, italics, footnotes and computed numbers, and its comments. Tables and text boxes are
// read as text and told; what is no text is told and left out. Limits as in word_limits.h, zip_parts.h and xml_tree.h. Pure; nothing is
// written to disk, nothing external followed.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/intake/structure/assembly.h"
#include "core/intake/word/docx_comments.h"
#include "core/intake/word/docx_numbering.h"
#include "core/intake/word/revised_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

struct WordText {
    RevisedText text{};
    DocxNumbering numbering{};
    std::vector<WordComment> comments{};
    std::vector<Notice> notices{};
};

/// Refuses with fileDamaged, fileForbiddenPart, fileTooLarge (beyond word_limits.h), fileFormatUnknown (a zip that is no Word file), or
/// cancelled.
[[nodiscard]] Result<WordText> readWordText(std::string_view bytes, const std::string& name, const Job& job);

/// The text as it stands with these changes accepted and all others rejected. A block's line is that of its last paragraph.
[[nodiscard]] SourceText sourceFor(const WordText& word, const Acceptance& acceptance);

/// The whole read as accepted, which is told where something was tracked. Refuses as readWordText(), or with fileEmpty.
[[nodiscard]] Result<SourceText> readWordFile(std::string_view bytes, const std::string& name, const Job& job);

} // namespace chapeau
