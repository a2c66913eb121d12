// A Word file (.docx) as blocks with italics, footnotes and computed numbers. Tracked changes are read as accepted; tables as text; what is
// no text is told and left out. Limits as in zip_parts.h and xml_tree.h. Pure; nothing is written to disk, nothing external followed.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/intake/assembly.h"

#include <string>
#include <string_view>

namespace chapeau {

/// Refuses with fileDamaged, fileForbiddenPart, fileFormatUnknown (a zip that is no Word file), or cancelled.
[[nodiscard]] Result<SourceText> readWordFile(std::string_view bytes, const std::string& name, const Job& job);

} // namespace chapeau
