// Runs chapeau-cli as a user does, and keeps what it says.
#pragma once

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace chapeau::test {

struct Said {
    int exitCode = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Each argument is one word, whatever is in it. State and home are folders of the test, so nothing of the user is touched.
[[nodiscard]] Said chapeauCli(const std::vector<std::string>& arguments, const std::filesystem::path& home);

[[nodiscard]] std::u32string codePointsOf(const std::string& text);
[[nodiscard]] std::string utf8Of(const std::u32string& text);
/// Applies edits of the contract ({"base":[from,to],"text":…}, code points) to a text.
[[nodiscard]] std::string applied(const std::string& base, const nlohmann::json& edits);

class CliTest : public ::testing::Test {
protected:
    [[nodiscard]] Said run(const std::vector<std::string>& arguments) const { return chapeauCli(arguments, folder.path()); }
    /// Runs and expects exit code 0, or another one.
    Said expect(int exitCode, const std::vector<std::string>& arguments) const;
    std::string write(const std::string& name, const std::string& text) const;
    [[nodiscard]] std::string path(const std::string& name) const { return (folder / name).string(); }
    [[nodiscard]] std::string read(const std::string& name) const;

    TemporaryFolder folder;
};

} // namespace chapeau::test
