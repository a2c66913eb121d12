// Reads a draft from a file: UTF-8 text, Markdown or .docx; .odt, .rtf and .doc through LibreOffice and .pdf through pdftotext where those
// are installed. Told by content, not by name. Refuses with one of the file… codes, ErrorCode::noParagraphs, converterMissing,
// conversionFailed or cancelled. Pure but for reading the file, and for the converter's private folder; any thread.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/intake/structure/assembly.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace chapeau {

/// Largest text file: 16 MiB; largest file of another kind: 100 MiB, with the limits on its parts that zip_parts.h names.
inline constexpr std::uintmax_t largestTextFile = std::uintmax_t{16} << 20U;
inline constexpr std::uintmax_t largestWordFile = std::uintmax_t{100} << 20U;

[[nodiscard]] Result<IncomingText> readDocument(const std::filesystem::path& path, Repair repair, const Job& job = {});

/// The same for bytes already in memory; `name` is used in errors.
[[nodiscard]] Result<IncomingText> readDocumentBytes(std::string_view bytes, const std::string& name, Repair repair, const Job& job = {});

} // namespace chapeau
