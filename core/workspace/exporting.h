// `export`: a layout of the working text, written to a file in the format that its ending names. Pure but for writing; any thread.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/publish/layouts.h"
#include "core/store/negotiation.h"

#include <filesystem>
#include <functional>

namespace chapeau {

/// Prints a Publication to a PDF file: the window does it itself, the command line starts a program, because core has no Qt.
using PdfPrinter = std::function<Done(const Publication&, const std::filesystem::path&)>;

struct ExportRequest {
    Layout layout = Layout::clean;
    bool internal = false;
    std::filesystem::path file{}; ///< ending .docx, .pdf or .txt; not read by composeExport()
    std::string against{};        ///< redline: the symbol of the base text; empty: the text that the one under negotiation follows
};

/// ErrorCode::unknownVersion for a base text that the negotiation doesn't have; ErrorCode::badOption for a layout that can't be made of it.
[[nodiscard]] Result<Publication> composeExport(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                                const Job& job = {});

/// The file is whole or as it was before. ErrorCode::fileFormatUnknown for another ending.
[[nodiscard]] Done exportNegotiation(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                     const PdfPrinter& printer, const Job& job = {});

} // namespace chapeau
