#include "app/cli/commands/commands.h"
#include "app/cli/print_program.h"

#include "core/workspace/exporting.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string layout;
    std::string output;
    bool internal = false;
};

int run(Session& session, const Options& options) {
    const auto layout = layoutFrom(options.layout);
    if (!layout) return session.refuse({ErrorCode::badOption, options.layout, "The layout"});
    const auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const ExportRequest request{.layout = *layout, .internal = options.internal, .file = options.output};
    const auto printer = [&](const Publication& publication, const std::filesystem::path& file) {
        return runPrintProgram(publication, file, options.output, session.log());
    };
    const auto done = exportNegotiation(*workspace->negotiation(), workspace->registry(), request, printer, session.job());
    if (!done) return session.refuse(done.error());
    return session.done(
        {{"schema", "chapeau.export/1"}, {"file", options.output}, {"layout", options.layout}, {"internal", options.internal}},
        "Wrote " + options.output);
}

} // namespace

void addExport(CLI::App& app, Session& session, int& exitCode) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(app, session, exitCode, "export", "Write the text to a Word, PDF or text file",
                               [options](Session& s) { return run(s, *options); });
    command->add_option("WS", options->workspace, "The workspace")->required();
    command->add_option("--layout", options->layout, "clean or rolling")->required();
    command->add_option("-o", options->output, "The file to write: .docx, .pdf or .txt")->required();
    command->add_flag("--internal", options->internal, "For our own delegation only: each page says so");
}

} // namespace chapeau::cli
