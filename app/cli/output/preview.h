// The preview of an export (docs/cli.md), as JSON and for people. Pure.
#pragma once

#include "app/cli/session.h"

#include "core/workspace/exporting/previewing.h"

#include <string>

namespace chapeau::cli {

/// "chapeau.preview/1"
[[nodiscard]] Json previewJson(const ExportRequest& request, const ExportPreview& preview);
[[nodiscard]] std::string previewText(const ExportRequest& request, const ExportPreview& preview);

} // namespace chapeau::cli
