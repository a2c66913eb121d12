// `export`: a layout of the working text, written to a file in the format that its ending names. Pure but for writing; any thread.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/store/negotiation.h"
#include "core/workspace/exporting/export_format.h"
#include "core/workspace/exporting/open_conflicts.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace chapeau {

/// Prints a Publication to a PDF file: the window does it itself, the command line starts a program, because core has no Qt.
using PdfPrinter = std::function<Done(const Publication&, const std::filesystem::path&)>;

struct ExportRequest {
    Layout layout = Layout::clean;
    bool internal = false;
    std::filesystem::path file{}; ///< its ending names the format
    /// Redline, explanatory, and a comparison of versions: the symbol of the base text. Empty: the text that the one under negotiation
    /// follows, the last adopted text, or the first of the versions.
    std::string against{};
    std::optional<Across> across{};     ///< comparison; without it delegations where something is open, versions where nothing is
    std::vector<std::string> columns{}; ///< comparison: states and groups, or symbols of versions; empty: all
    bool lineNumbers = false;           ///< in the margin of each page, where the format has pages
    bool tellsConflicts = true;         ///< clean and redline: says at its head how many paragraphs are in conflict, if any
};

/// Whether the lines of this format are the same for every reader, so that their numbers mean something.
[[nodiscard]] bool hasPages(ExportFormat format);

/// The format that the file's ending names. ErrorCode::fileFormatUnknown for an ending that none of our formats has,
/// ErrorCode::layoutHasNoTable for a sheet of a layout that is none.
[[nodiscard]] Result<ExportFormat> formatFor(const ExportRequest& request);

/// ErrorCode::unknownVersion for a base text that the negotiation doesn't have; ErrorCode::badOption for a layout that can't be made of it.
[[nodiscard]] Result<Publication> composeExport(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                                const Job& job = {});

/// The same where the conflicts under its layout are known already.
[[nodiscard]] Result<Publication> composeExport(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                                const OpenConflicts& conflicts, const Job& job);

/// The file is whole or as it was before. Errors as formatFor() and composeExport().
[[nodiscard]] Done exportNegotiation(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                     const PdfPrinter& printer, const Job& job = {});

} // namespace chapeau
