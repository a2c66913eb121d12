#include "tests/bench/peers.h"

#include <dtl/dtl.hpp>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <optional>

namespace chapeau::bench {

namespace {

using Words = std::vector<std::string>;

Words wordsIn(const std::filesystem::path& file) {
    std::ifstream in{file};
    return {std::istream_iterator<std::string>{in}, std::istream_iterator<std::string>{}};
}

/// What a program that has run to its end has used; nothing where it can't be started.
std::optional<rusage> ended(const std::vector<std::string>& command, const std::string& input) {
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.c_str(), O_RDONLY, 0);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) ::posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const bool started = ::posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) == 0;
    ::posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    if (!started || ::wait4(child, &status, 0, &used) != child || !WIFEXITED(status) || WEXITSTATUS(status) == 127) return std::nullopt;
    return used;
}

} // namespace

bool run(const std::vector<std::string>& command) {
    return runReading(command, "/dev/null");
}

bool runReading(const std::vector<std::string>& command, const std::string& input) {
    return ended(command, input).has_value();
}

double peakMebibytes(const std::vector<std::string>& command) {
    const auto used = ended(command, "/dev/null");
    return used ? static_cast<double>(used->ru_maxrss) / 1024 : 0;
}

bool isInstalled(const std::string& program) {
    return run({program, "--version"});
}

std::size_t changedByDtl(const std::filesystem::path& base, const std::filesystem::path& variant) {
    const Words before = wordsIn(base);
    const Words after = wordsIn(variant);
    dtl::Diff<std::string, Words> diff{before, after};
    diff.onHuge();
    diff.compose();
    return static_cast<std::size_t>(diff.getEditDistance());
}

} // namespace chapeau::bench
