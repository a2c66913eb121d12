#include "app/cli/print_program.h"

#include "core/base/resource_folder.h"
#include "core/publish/writers.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace chapeau::cli {

namespace {

constexpr auto programName = "chapeau-print";

/// Beside our own program, where it is both in the build tree and installed; else wherever the path finds it.
std::string findProgram() {
    const auto beside = programFile().parent_path() / programName;
    return ::access(beside.c_str(), X_OK) == 0 ? beside.string() : std::string{programName};
}

/// Writes everything to the pipe; a program that stops reading early is found out by its exit code.
void feed(int pipe, const std::string& bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(pipe, bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return;
        done += static_cast<std::size_t>(n);
    }
}

int waitFor(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Done runPrintProgram(const Publication& publication, const std::filesystem::path& file, const std::string& shownFile, const Log& log) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return fail(ErrorCode::converterFailed, shownFile, programName);
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    std::string program = findProgram();
    std::string argument = file.string();
    const std::array<char*, 3> arguments{program.data(), argument.data(), nullptr};
    pid_t child = 0;
    const int spawned = ::posix_spawnp(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[0]);
    if (spawned == 0) {
        auto* const earlier = ::signal(SIGPIPE, SIG_IGN);
        feed(ends[1], writePublicationJson(publication));
        ::signal(SIGPIPE, earlier);
    }
    ::close(ends[1]);
    if (spawned != 0) return fail(ErrorCode::converterMissing, shownFile, programName);
    const int exitCode = waitFor(child);
    if (exitCode == 0) return {};
    log->error("{} ended with {}", programName, exitCode);
    return fail(exitCode == 127 ? ErrorCode::converterMissing : ErrorCode::converterFailed, shownFile, programName);
}

} // namespace chapeau::cli
