// Files of named cases, text in and text out: "== name", the lines of the case, "----", the lines expected. What stands before the first
// name is for the reader.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace chapeau {

struct FileCase {
    std::string name;
    std::vector<std::string> given;
    std::string expected; ///< each line with its end
};

/// All cases of tests/core/merge/cases/NAME.
[[nodiscard]] std::vector<FileCase> casesOf(const std::string& name);

void PrintTo(const FileCase& fileCase, std::ostream* out);

} // namespace chapeau
