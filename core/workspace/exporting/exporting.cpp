#include "core/workspace/exporting/exporting.h"

#include "core/base/ids.h"
#include "core/base/read_file.h"
#include "core/delegation/sponsorship.h"
#include "core/draft/opening_words.h"
#include "core/publish/layouts/call_signs.h"
#include "core/publish/layouts/comparison_layout.h"
#include "core/publish/layouts/explanatory_layout.h"
#include "core/publish/layouts/sponsors_layout.h"
#include "core/publish/writers/writers.h"
#include "core/standing/merging.h"
#include "core/workspace/exporting/columns.h"
#include "core/workspace/exporting/explaining.h"
#include "core/workspace/exporting/proposals_to_print.h"
#include "core/workspace/exporting/sponsor_list.h"

#include <algorithm>
#include <system_error>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

TextToPrint textToPrint(const Negotiation& negotiation, const Registry& registry, LabelledText text) {
    TextToPrint result{std::move(text.draft), std::move(text.labels), {}, {}, {}};
    // Words that were put in as plain text open a paragraph as others do.
    for (Paragraph& paragraph : result.draft.paragraphs) italicizeOpening(paragraph);
    const auto sponsors = sponsorsAt(negotiation.sponsorships, std::nullopt, registry);
    result.sponsorLine = sponsorLine(sponsors, registry);
    result.sponsorFootnotes = behalfNotes(sponsors, registry);
    return result;
}

/// With what is open on its title and its enacting words.
TextToPrint mergedTextToPrint(const Negotiation& negotiation, const Registry& registry, const MergedNegotiation& merged) {
    auto text = textToPrint(negotiation, registry, merged.text);
    text.front = merged.front;
    return text;
}

TableShape shapeFor(const ExportRequest& request) {
    const auto format = formatOf(request.file);
    return format == ExportFormat::xlsx || format == ExportFormat::csv ? TableShape::sheet : TableShape::pages;
}

Result<ComparedTexts> comparedTexts(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                    const Job& job) {
    const bool isOpenSomewhere = std::ranges::any_of(negotiation.proposals, isOpen);
    switch (request.across.value_or(isOpenSomewhere ? Across::delegations : Across::versions)) {
    case Across::delegations: {
        std::vector<DelegationCode> chosen;
        for (const auto& written : request.columns) {
            const auto codes = registry.findAll(written);
            if (!codes) return tl::unexpected(codes.error());
            chosen.insert(chosen.end(), codes->begin(), codes->end());
        }
        return comparedDelegations(negotiation, registry, chosen, job);
    }
    case Across::versions: return comparedVersions(negotiation, request.columns, request.against);
    }
    return fail(ErrorCode::internal, "", "across");
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

/// With footnotes as words: they are compared, carried and merged with the words, each delegation's with its own.
Negotiation withSigns(Negotiation negotiation, CallSigns& signs) {
    for (std::size_t i = 0; i < negotiation.versions.size(); ++i)
        negotiation.versions.change(i, [&](Version& version) {
            for (Paragraph& paragraph : version.draft.paragraphs) paragraph.text = withSigns(paragraph.text, signs);
        });
    for (std::size_t i = 0; i < negotiation.proposals.size(); ++i) {
        if (negotiation.proposals[i].base.notes.empty() && negotiation.proposals[i].text.notes.empty()) continue;
        negotiation.proposals.change(i, [&](Proposal& proposal) {
            proposal.base = withSigns(proposal.base, signs);
            proposal.text = withSigns(proposal.text, signs);
        });
    }
    return negotiation;
}

Result<Publication> byDelegationOf(const Negotiation& negotiation, const Registry& registry, const LayoutOptions& options, const Job& job) {
    CallSigns signs;
    const auto signedNegotiation = withSigns(negotiation, signs);
    const auto merged = mergeOpenProposals(signedNegotiation, job);
    if (!merged) return tl::unexpected(merged.error());
    const auto proposals = proposalsToPrint(signedNegotiation, *merged, registry, options.internal);
    return composeByDelegation(mergedTextToPrint(negotiation, registry, *merged), merged->merge, proposals, signs, registry, options);
}

Result<Publication> rollingOf(const Negotiation& negotiation, const Registry& registry, const LayoutOptions& options, const Job& job) {
    CallSigns signs;
    const auto merged = mergeOpenProposals(withSigns(negotiation, signs), job);
    if (!merged) return tl::unexpected(merged.error());
    auto publication = composeRolling(mergedTextToPrint(negotiation, registry, *merged), merged->merge, options);
    callNotes(publication, signs);
    return publication;
}

/// A sheet has no foot, so that footnotes are no part of what is compared there.
Result<Publication> comparisonOf(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                 const LayoutOptions& options, const Job& job) {
    const auto shape = shapeFor(request);
    CallSigns signs;
    const auto texts = comparedTexts(shape == TableShape::pages ? withSigns(negotiation, signs) : negotiation, registry, request, job);
    if (!texts) return tl::unexpected(texts.error());
    auto publication = composeComparison(*texts, options, shape);
    if (shape == TableShape::pages) callNotes(publication, signs, NoteBook{NoteBook::CalledAgain::same});
    return publication;
}

Done refuseFolder(const fs::path& file) {
    std::error_code error;
    if (fs::is_directory(file, error)) return fail(ErrorCode::fileIsFolder, file.string());
    const auto folder = fs::absolute(file).parent_path();
    if (!fs::is_directory(folder, error)) return fail(ErrorCode::folderNotWritable, file.string());
    return {};
}

/// Composing it, and writing what was composed in its format.
constexpr std::size_t exportSteps = 2;

/// Printed beside its place and moved there, so that an older file is whole until the new one is. Printing takes long, so that whoever
/// stopped it meanwhile gets none.
Done printPdf(const Publication& publication, const fs::path& file, const PdfPrinter& printer, const Job& job) {
    fs::path part = file;
    part.replace_filename("." + file.filename().string() + "." + randomHex128().substr(0, 8) + ".part");
    auto done = printer(publication, part);
    job.report(exportSteps, exportSteps);
    if (done && job.stopped()) done = fail(ErrorCode::cancelled);
    std::error_code error;
    if (done) fs::rename(part, file, error);
    if (done && !error) return {};
    std::error_code ignored;
    fs::remove(part, ignored);
    return done ? Done{fail(ErrorCode::folderNotWritable, file.string())} : done;
}

Result<std::string> bytesOf(const Publication& publication, ExportFormat format) {
    switch (format) {
    case ExportFormat::docx: return writeDocx(publication);
    case ExportFormat::html: return writeHtml(publication);
    case ExportFormat::txt: return writeText(publication);
    case ExportFormat::xlsx: return writeXlsx(publication);
    case ExportFormat::csv: return writeCsv(publication);
    case ExportFormat::pdf: break;
    }
    return fail(ErrorCode::internal, "", "format");
}

} // namespace

bool hasPages(ExportFormat format) {
    return format == ExportFormat::docx || format == ExportFormat::pdf;
}

Result<ExportFormat> formatFor(const ExportRequest& request) {
    const auto format = formatOf(request.file);
    if (!format)
        return fail(ErrorCode::fileFormatUnknown, request.file.string(), "the ending is none of .docx, .pdf, .html, .txt, .xlsx, .csv");
    if (!canBeWritten(request.layout, *format))
        return fail(ErrorCode::layoutHasNoTable, request.file.string(), std::string{nameOf(request.layout)});
    return *format;
}

namespace {

Result<Publication> composeLayout(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request, const Job& job) {
    const LayoutOptions options{request.layout, request.internal};
    switch (request.layout) {
    case Layout::clean: return composeClean(textToPrint(negotiation, registry, workingText(negotiation)), options);
    case Layout::rolling: return rollingOf(negotiation, registry, options, job);
    case Layout::redline: return redlineOf(negotiation, registry, request, options, job);
    case Layout::byDelegation: return byDelegationOf(negotiation, registry, options, job);
    case Layout::comparison: return comparisonOf(negotiation, registry, request, options, job);
    case Layout::explanatory:
        return explanatoryNote(negotiation, registry, request.against).map([&](const ExplanatoryNote& note) {
            return composeExplanatory(note, options, shapeFor(request));
        });
    case Layout::sponsors: return composeSponsors(sponsorsToPrint(negotiation, registry, request.internal), options, shapeFor(request));
    }
    return fail(ErrorCode::badOption, std::string{nameOf(request.layout)}, "The layout");
}

} // namespace

Result<Publication> composeExport(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request, const Job& job) {
    auto publication = composeLayout(negotiation, registry, request, job);
    if (!publication) return publication;
    publication->lineNumbers = request.lineNumbers;
    job.report(1, exportSteps);
    if (job.stopped()) return fail(ErrorCode::cancelled);
    return publication;
}

Done exportNegotiation(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request, const PdfPrinter& printer,
                       const Job& job) {
    const auto format = formatFor(request);
    if (!format) return tl::unexpected(format.error());
    if (auto done = refuseFolder(request.file); !done) return done;
    auto publication = composeExport(negotiation, registry, request, job);
    if (!publication) return tl::unexpected(publication.error());
    if (*format == ExportFormat::pdf) return printPdf(*publication, request.file, printer, job);
    return bytesOf(*publication, *format).and_then([&](const std::string& bytes) -> Done {
        job.report(exportSteps, exportSteps);
        if (job.stopped()) return fail(ErrorCode::cancelled);
        return writeFileAtomically(request.file, bytes);
    });
}

} // namespace chapeau
