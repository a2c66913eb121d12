#include "app/cli/print_program.h"

#include "core/base/child_process.h"
#include "core/base/log.h"
#include "core/base/resource_folder.h"
#include "core/publish/writers/writers.h"

#include <unistd.h>

namespace chapeau::cli {

namespace {

constexpr auto programName = "chapeau-print";
/// Some hundred pages take a second; a slow machine may take longer.
constexpr std::chrono::minutes longestPrint{5};

/// Beside our own program, where it is both in the build tree and installed; else wherever the path finds it.
std::optional<std::filesystem::path> findProgram() {
    auto beside = programFile().parent_path() / programName;
    if (::access(beside.c_str(), X_OK) == 0) return beside;
    return programOnPath(programName);
}

} // namespace

Done runPrintProgram(const Publication& publication, const std::filesystem::path& file, const std::string& shownFile, const Log& log) {
    const auto program = findProgram();
    if (!program) return fail(ErrorCode::converterMissing, shownFile, programName);
    ChildProgram child;
    child.program = *program;
    child.arguments = {file.string()};
    child.input = writePublicationJson(publication);
    child.longest = longestPrint;
    const ChildOutcome outcome = runChild(child);
    if (outcome.succeeded()) return {};
    if (outcome.end == ChildEnd::missing) return fail(ErrorCode::converterMissing, shownFile, programName);
    log->error("{} ended with {}", programName, outcome.exitCode);
    return fail(ErrorCode::converterFailed, shownFile, programName);
}

} // namespace chapeau::cli
