#include "core/workspace/exporting.h"

#include "core/base/ids.h"
#include "core/base/read_file.h"
#include "core/delegation/sponsorship.h"
#include "core/publish/writers.h"
#include "core/text/utf8.h"
#include "core/workspace/merging.h"
#include "core/workspace/proposals_to_print.h"

#include <algorithm>
#include <map>
#include <system_error>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

/// "South Africa*" in the line is explained at the foot: practice of the Secretariat for those who sponsor on behalf of a group.
std::vector<std::string> behalfNotes(const std::vector<Sponsor>& sponsors, const Registry& registry) {
    std::map<DelegationCode, std::string> byGroup;
    for (const auto& sponsor : sponsors)
        if (sponsor.onBehalfOf) {
            auto& names = byGroup[*sponsor.onBehalfOf];
            names += (names.empty() ? "" : ", ") + registry.name(sponsor.delegation);
        }
    std::string note;
    for (const auto& [group, names] : byGroup) {
        const auto members = "n behalf of the States Members of the United Nations that are members of the " + registry.name(group);
        note += byGroup.size() == 1 ? "O" + members : (note.empty() ? "" : "; ") + names + " o" + members;
    }
    if (note.empty()) return {};
    return {"* " + note + "."};
}

TextToPrint textToPrint(const Negotiation& negotiation, const Registry& registry, LabelledText text) {
    TextToPrint result{std::move(text.draft), std::move(text.labels), {}, {}};
    const auto sponsors = sponsorsAt(negotiation.sponsorships, std::nullopt, registry);
    result.sponsorLine = sponsorLine(sponsors, registry);
    result.sponsorFootnotes = behalfNotes(sponsors, registry);
    return result;
}

/// Who hands the text in: its main sponsors; as long as nobody is named as one, our own delegation.
std::string submitter(const Negotiation& negotiation, const Registry& registry) {
    std::vector<DelegationCode> main;
    for (const auto& sponsor : sponsorsAt(negotiation.sponsorships, std::nullopt, registry))
        if (sponsor.main) main.push_back(sponsor.delegation);
    if (!main.empty()) return handName(main, registry);
    return negotiation.own ? registry.name(*negotiation.own) : negotiation.current().symbol;
}

/// The text that the one under negotiation follows, or the one with this symbol.
const Version* baseText(const Negotiation& negotiation, const std::string& symbol) {
    const auto& versions = negotiation.versions;
    if (symbol.empty()) return versions.size() > 1 ? &versions[versions.size() - 2] : &versions.back();
    const auto found = std::ranges::find(versions, symbol, &Version::symbol);
    return found == versions.end() ? nullptr : &*found;
}

Result<Publication> redlineOf(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                              const LayoutOptions& options, const Job& job) {
    const Version* base = baseText(negotiation, request.against);
    if (base == nullptr) return fail(ErrorCode::unknownVersion, request.against);
    return composeRedline({.draft = base->draft}, textToPrint(negotiation, registry, workingText(negotiation)),
                          submitter(negotiation, registry), options, job);
}

Result<Publication> byDelegationOf(const Negotiation& negotiation, const Registry& registry, const LayoutOptions& options, const Job& job) {
    const auto merged = mergeOpenProposals(negotiation, job);
    if (!merged) return tl::unexpected(merged.error());
    const auto proposals = proposalsToPrint(negotiation, *merged, registry, options.internal);
    return composeByDelegation(textToPrint(negotiation, registry, merged->text), merged->merge, proposals, registry, options);
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
    case Layout::redline: return redlineOf(negotiation, registry, request, options, job);
    case Layout::byDelegation: return byDelegationOf(negotiation, registry, options, job);
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
