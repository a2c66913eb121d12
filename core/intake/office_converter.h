// Word files made by LibreOffice from what our own reader doesn't read: OpenDocument text, RTF and Word 97–2003 (ADR 12). It runs as a
// child in bounds (core/base/child_process.h), with a profile of its own that follows no links and runs no macros, in a private folder
// that is removed. Blocks for some seconds; any thread.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/intake/structure/incoming_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

enum class OfficeFormat { openDocument, richText, oldWord };

/// Told by content.
[[nodiscard]] std::optional<OfficeFormat> officeFormatOf(std::string_view bytes);
/// What a conversion from this format may have lost.
[[nodiscard]] NoticeCode conversionNotice(OfficeFormat format);

/// The bytes of a .docx. Refuses with converterMissing, conversionFailed, fileProtected (a password), fileForbiddenPart, cancelled.
/// `name` is the file in errors.
[[nodiscard]] Result<std::string> wordFileFrom(std::string_view bytes, OfficeFormat format, const std::string& name, const Job& job);

} // namespace chapeau
