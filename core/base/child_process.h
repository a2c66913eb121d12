// Runs another program in bounds and waits for it: no shell, a process group of its own that is killed as a whole, limits on time, memory
// and file sizes, low priority, nothing of what it prints. Where the system permits, it has no network. Any thread; blocks the caller.
// Source of the bounds: what a converter may need of a 200-page file, with room.
#pragma once

#include "core/base/job.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace chapeau {

struct ChildProgram {
    std::filesystem::path program{};
    std::vector<std::string> arguments{};
    std::string input{}; ///< what it reads from its standard input
    /// All of its environment, as NAME=value; ours where there is none.
    std::vector<std::string> environment{};
    std::chrono::seconds longest{60};
    std::uint64_t mostMemory = 0;  ///< bytes of address space; 0 for no limit
    std::uint64_t largestFile = 0; ///< bytes that it may write to one file; 0 for no limit
    bool offline = false;          ///< no network, where that is permitted
};

enum class ChildEnd {
    exited,   ///< by itself, with an exit code
    crashed,  ///< by a signal: a crash, or a limit
    timedOut, ///< killed after `longest`
    stopped,  ///< killed because the job was stopped, or a signal waits that will end this program
    missing   ///< could not be started
};

struct ChildOutcome {
    ChildEnd end{};
    int exitCode = -1;

    [[nodiscard]] bool succeeded() const { return end == ChildEnd::exited && exitCode == 0; }
    friend bool operator==(const ChildOutcome&, const ChildOutcome&) = default;
};

/// The program of this name on the PATH.
[[nodiscard]] std::optional<std::filesystem::path> programOnPath(const std::string& name);

[[nodiscard]] ChildOutcome runChild(const ChildProgram& child, const Job& job = {});

} // namespace chapeau
