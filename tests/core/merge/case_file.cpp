#include "tests/core/merge/case_file.h"

#include <fstream>
#include <ostream>
#include <stdexcept>

namespace chapeau {

std::vector<FileCase> casesOf(const std::string& name) {
    std::ifstream file{std::filesystem::path{CHAPEAU_TEST_DATA} / ".." / "core" / "merge" / "cases" / name};
    if (!file) throw std::runtime_error{"no cases: " + name};
    std::vector<FileCase> cases;
    bool given = true;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("== ")) {
            cases.push_back({line.substr(3), {}, {}});
            given = true;
        } else if (line == "----") {
            given = false;
        } else if (!line.empty() && !cases.empty()) {
            if (given)
                cases.back().given.push_back(line);
            else
                cases.back().expected += line + "\n";
        }
    }
    return cases;
}

void PrintTo(const FileCase& fileCase, std::ostream* out) {
    *out << fileCase.name;
}

} // namespace chapeau
