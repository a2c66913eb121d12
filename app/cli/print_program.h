// Starts chapeau-print, the small program that prints a Publication to PDF: so the command line itself never loads Qt.
#pragma once

#include "core/base/log_fwd.h"
#include "core/base/result.h"
#include "core/publish/publication.h"

#include <filesystem>
#include <string>

namespace chapeau::cli {

/// `shownFile` is named in errors. ErrorCode::converterMissing where the program isn't beside ours nor on the path.
[[nodiscard]] Done runPrintProgram(const Publication& publication, const std::filesystem::path& file, const std::string& shownFile,
                                   const Log& log);

} // namespace chapeau::cli
