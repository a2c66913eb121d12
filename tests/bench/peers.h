// What the engine is measured against: programs started as a user starts them, and dtl in this process.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace chapeau::bench {

/// Runs a program to its end, its output thrown away. False where it can't be started.
bool run(const std::vector<std::string>& command);
/// The same, and gives the largest resident memory that it had, in mebibytes; 0 where it can't be started.
[[nodiscard]] double peakMebibytes(const std::vector<std::string>& command);
/// The same as run() with a file as its standard input.
bool runReading(const std::vector<std::string>& command, const std::string& input);

[[nodiscard]] bool isInstalled(const std::string& program);

/// The number of words that dtl deletes and inserts to turn one file into the other.
[[nodiscard]] std::size_t changedByDtl(const std::filesystem::path& base, const std::filesystem::path& variant);

} // namespace chapeau::bench
