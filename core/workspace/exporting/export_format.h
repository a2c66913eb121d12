// In which formats a layout can be written, and what a comparison compares: the words of `export`. Pure.
#pragma once

#include "core/publish/layouts/layouts.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace chapeau {

/// What stands in the columns of a comparison.
enum class Across { delegations, versions };

[[nodiscard]] std::string_view nameOf(Across across);
[[nodiscard]] std::optional<Across> acrossFrom(std::string_view name);

enum class ExportFormat { docx, pdf, html, txt, xlsx, csv };

/// By the file's ending, in any case.
[[nodiscard]] std::optional<ExportFormat> formatOf(const std::filesystem::path& file);
/// Tables go into sheets too: comparison, explanatory and sponsors.
[[nodiscard]] bool canBeWritten(Layout layout, ExportFormat format);

} // namespace chapeau
