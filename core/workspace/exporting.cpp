#include "core/workspace/exporting.h"

#include "core/base/ids.h"
#include "core/base/read_file.h"
#include "core/delegation/sponsorship.h"
#include "core/publish/writers.h"
#include "core/text/utf8.h"
#include "core/workspace/merging.h"
#include "core/workspace/sponsor_list.h"

#include <system_error>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

TextToPrint textToPrint(const Negotiation& negotiation, const Registry& registry, LabelledText text) {
    TextToPrint result{std::move(text.draft), std::move(text.labels), {}, {}};
    const auto sponsors = sponsorsAt(negotiation.sponsorships, std::nullopt, registry);
    result.sponsorLine = sponsorLine(sponsors, registry);
    result.sponsorFootnotes = behalfNotes(sponsors, registry);
    return result;
}

std::string endingOf(const fs::path& file) {
    return foldedForSearch(file.extension().string());
}

Done refuseFolder(const fs::path& file) {
    std::error_code error;
    if (fs::is_directory(file, error)) return fail(ErrorCode::fileIsFolder, file.string());
    const auto folder = fs::absolute(file).parent_path();
    if (!fs::is_directory(folder, error)) return fail(ErrorCode::folderNotWritable, file.string());
    return {};
}

/// Printed beside its place and moved there, so that an older file is whole until the new one is.
Done printPdf(const Publication& publication, const fs::path& file, const PdfPrinter& printer) {
    fs::path part = file;
    part.replace_filename("." + file.filename().string() + "." + randomHex128().substr(0, 8) + ".part");
    auto done = printer(publication, part);
    std::error_code error;
    if (done) fs::rename(part, file, error);
    if (done && !error) return {};
    std::error_code ignored;
    fs::remove(part, ignored);
    return done ? Done{fail(ErrorCode::folderNotWritable, file.string())} : done;
}

} // namespace

Result<Publication> composeExport(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request, const Job& job) {
    const LayoutOptions options{request.layout, request.internal};
    switch (request.layout) {
    case Layout::clean: return composeClean(textToPrint(negotiation, registry, workingText(negotiation)), options);
    case Layout::rolling: {
        auto merged = mergeOpenProposals(negotiation, job);
        if (!merged) return tl::unexpected(merged.error());
        return composeRolling(textToPrint(negotiation, registry, std::move(merged->text)), merged->merge, options);
    }
    case Layout::redline:
    case Layout::byDelegation:
    case Layout::comparison:
    case Layout::explanatory:
    case Layout::sponsors: break;
    }
    return fail(ErrorCode::badOption, std::string{nameOf(request.layout)}, "The layout");
}

Done exportNegotiation(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request, const PdfPrinter& printer,
                       const Job& job) {
    const auto ending = endingOf(request.file);
    if (ending != ".docx" && ending != ".pdf" && ending != ".txt")
        return fail(ErrorCode::fileFormatUnknown, request.file.string(), "the ending is none of .docx, .pdf, .txt");
    if (auto done = refuseFolder(request.file); !done) return done;
    auto publication = composeExport(negotiation, registry, request, job);
    if (!publication) return tl::unexpected(publication.error());
    if (job.stopped()) return fail(ErrorCode::cancelled);
    if (ending == ".pdf") return printPdf(*publication, request.file, printer);
    if (ending == ".txt") return writeFileAtomically(request.file, writeText(*publication));
    return writeDocx(*publication).and_then([&](const std::string& bytes) { return writeFileAtomically(request.file, bytes); });
}

} // namespace chapeau
