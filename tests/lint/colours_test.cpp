// Colours stand in the theme alone, so that a change of theme is a change in one place, and light and dark can't disagree.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path root = CHAPEAU_ROOT;

/// A colour as a number, as "#rrggbb", or by its name in Qt.
const std::regex colour{
    R"(#[0-9A-Fa-f]{6}\b|QColor\s*[{(]\s*(0x|\d|Qt::|")|QRgb|qRgb|Qt::(white|black|red|green|blue|yellow|gray|cyan|magenta|dark\w+|light\w+)\b)"};

bool mayHaveColours(const fs::path& file) {
    const std::string name = fs::relative(file, root).string();
    // What is printed is black on white on every theme, and bears the marks of a tracked change.
    return name.starts_with("ui/theme/") || name.starts_with("ui/print/");
}

TEST(Colours, StandInTheThemeAlone) {
    std::size_t files = 0;
    for (const char* folder : {"ui", "app/workbench"})
        for (const auto& entry : fs::recursive_directory_iterator{root / folder}) {
            const auto ending = entry.path().extension();
            if ((ending != ".cpp" && ending != ".h") || mayHaveColours(entry.path())) continue;
            ++files;
            std::ifstream file{entry.path()};
            std::size_t number = 0;
            for (std::string line; std::getline(file, line);) {
                ++number;
                if (line.find("Qt::transparent") != std::string::npos) continue;
                EXPECT_FALSE(std::regex_search(line, colour)) << entry.path().string() << ":" << number << ": " << line;
            }
        }
    EXPECT_GT(files, 80U);
}

} // namespace
