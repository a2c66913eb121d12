#include "app/cli/commands/commands.h"
#include "app/cli/output/preview.h"
#include "app/cli/print_program.h"

#include "core/workspace/exporting/exporting.h"
#include "core/workspace/exporting/previewing.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string layout;
    std::string output;
    std::string against;
    std::string across;
    std::vector<std::string> columns;
    bool byDelegation = false;
    bool internal = false;
    bool preview = false;
    bool lineNumbers = false;
    bool noConflictLine = false;
};

/// The redline by delegation is a layout of its own, and a kind of redline to its users.
std::optional<Layout> layoutOf(const Options& options) {
    const auto layout = layoutFrom(options.layout);
    if (!options.byDelegation) return layout;
    return layout == Layout::redline || layout == Layout::byDelegation ? std::optional{Layout::byDelegation} : std::nullopt;
}

Result<ExportRequest> requestFrom(const Options& options) {
    const auto layout = layoutOf(options);
    if (!layout) return fail(ErrorCode::badOption, options.layout, "The layout");
    const auto across = acrossFrom(options.across);
    if (!across && !options.across.empty()) return fail(ErrorCode::badOption, options.across, "What stands across");
    return ExportRequest{*layout, options.internal, options.output,      options.against,
                         across,  options.columns,  options.lineNumbers, !options.noConflictLine};
}

int preview(Session& session, const Workspace& workspace, const ExportRequest& request) {
    const auto preview = previewExport(*workspace.negotiation(), workspace.registry(), request, session.job());
    if (!preview) return session.refuse(preview.error());
    return session.done(previewJson(request, *preview), previewText(request, *preview));
}

int run(Session& session, const Options& options) {
    const auto request = requestFrom(options);
    if (!request) return session.refuse(request.error());
    if (options.output.empty() && !options.preview)
        return session.refuseUsage("“export” needs -o FILE, or --preview to list what would go out. Nothing was written.");
    const auto format = formatOf(request->file);
    if (options.lineNumbers && format && !hasPages(*format))
        return session.refuseUsage("“--line-numbers” is for .docx and .pdf, which have pages. Nothing was written.");
    const auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    if (options.preview) return preview(session, *workspace, *request);
    const auto printer = [&](const Publication& publication, const std::filesystem::path& file) {
        return runPrintProgram(publication, file, options.output, session.log());
    };
    const auto done = exportNegotiation(*workspace->negotiation(), workspace->registry(), *request, printer, session.job());
    if (!done) return session.refuse(done.error());
    return session.done(
        {{"schema", "chapeau.export/1"}, {"file", options.output}, {"layout", nameOf(request->layout)}, {"internal", options.internal}},
        "Wrote " + options.output);
}

} // namespace

void addExport(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("export", "Write a document: the text, what is proposed on it, a note, the sponsors",
                                [options](Session& s) { return run(s, *options); });
    std::string layouts;
    for (const auto layout : allLayouts()) layouts += (layouts.empty() ? "" : ", ") + std::string{nameOf(layout)};
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("--layout", options->layout, layouts).required();
    command.takes("-o", options->output, "The file to write: .docx, .pdf, .html or .txt; tables also .xlsx or .csv");
    command.takes("--against", options->against, "The symbol of the text that changes are shown against");
    command.flag("--by-delegation", options->byDelegation, "Of a redline: every open proposal, by the delegation that makes it");
    command.takes("--across", options->across, "What a comparison has in its columns: delegations or versions");
    command.takes("--columns", options->columns, "Which of them: states and groups, or symbols");
    command.flag("--line-numbers", options->lineNumbers, "Number the lines of each page (.docx, .pdf)");
    command.flag("--no-conflict-line", options->noConflictLine,
                 "Of a clean text or a redline: don't say how many paragraphs are in conflict");
    command.flag("--internal", options->internal, "For our own delegation only: each page says so");
    command.flag("--preview", options->preview, "List what would go out and what is kept back; write nothing");
}

} // namespace chapeau::cli
