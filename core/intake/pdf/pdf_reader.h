// A PDF as blocks, by pdftotext of poppler, which runs as a child in bounds (ADR 12). Running headers, page and line numbers are taken off,
// footnotes found again. Blocks for as long as that program runs; any thread.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/intake/structure/assembly.h"

#include <string>
#include <string_view>

namespace chapeau {

[[nodiscard]] bool isPdf(std::string_view bytes);

/// Refuses with converterMissing, conversionFailed, fileProtected (a password), fileWithoutText (pictures of pages), fileTooLarge,
/// fileDamaged or cancelled; `name` is the file in errors.
[[nodiscard]] Result<SourceText> readPdf(std::string_view bytes, const std::string& name, const Job& job);

} // namespace chapeau
