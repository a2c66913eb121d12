// The rooms of the house: every #include of app, core and ui is checked against layers.txt and third_parties.txt.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path root = CHAPEAU_ROOT;

struct Include {
    std::string file; ///< relative to the root
    std::string header;
    bool own = false; ///< in quotes
};

using Table = std::map<std::string, std::vector<std::string>>;

Table readTable(const std::string& name) {
    std::ifstream file{root / "tests" / "lint" / name};
    Table table;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto colon = line.find(':');
        std::istringstream rest{line.substr(colon + 1)};
        auto& entries = table[line.substr(0, colon)];
        for (std::string word; rest >> word;) entries.push_back(word);
    }
    return table;
}

std::vector<Include> includesOf(const fs::path& path) {
    static const std::regex pattern{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"};
    std::ifstream file{path};
    std::vector<Include> includes;
    std::smatch match;
    for (std::string line; std::getline(file, line);)
        if (std::regex_search(line, match, pattern)) includes.push_back({fs::relative(path, root).string(), match[2], match[1] == "\""});
    return includes;
}

std::vector<Include> allIncludes() {
    std::vector<Include> all;
    for (const char* folder : {"app", "core", "ui"})
        for (const auto& entry : fs::recursive_directory_iterator{root / folder}) {
            const auto ending = entry.path().extension();
            if (ending != ".h" && ending != ".cpp") continue;
            const auto includes = includesOf(entry.path());
            all.insert(all.end(), includes.begin(), includes.end());
        }
    return all;
}

std::string folderOf(const std::string& file) {
    return fs::path{file}.parent_path().string();
}

bool isAllowed(const Table& layers, const std::string& from, const std::string& to) {
    if (from == to) return true;
    const auto row = layers.find(from);
    return row != layers.end() && std::ranges::find(row->second, to) != row->second.end();
}

/// Q: is for Qt's class headers (<QWidget>): a capital after the Q.
bool matches(const std::string& prefix, const std::string& header) {
    if (!header.starts_with(prefix)) return false;
    return prefix != "Q" || (header.size() > 1 && std::isupper(static_cast<unsigned char>(header[1])) != 0);
}

} // namespace

TEST(Layering, sourcesAreFound) {
    EXPECT_GT(allIncludes().size(), 300U);
    EXPECT_GT(readTable("layers.txt").size(), 10U);
}

TEST(Layering, arrowsRunOneWay) {
    const auto layers = readTable("layers.txt");
    for (const auto& include : allIncludes()) {
        if (!include.own) continue;
        EXPECT_TRUE(fs::exists(root / include.header)) << include.file << " includes \"" << include.header << "\", not named from the root";
        EXPECT_TRUE(isAllowed(layers, folderOf(include.file), folderOf(include.header)))
            << include.file << " may not include \"" << include.header << "\" (tests/lint/layers.txt)";
    }
}

TEST(Layering, everyFolderIsInTheTable) {
    const auto layers = readTable("layers.txt");
    std::set<std::string> folders;
    for (const auto& include : allIncludes()) folders.insert(folderOf(include.file));
    for (const auto& folder : folders) EXPECT_TRUE(layers.contains(folder)) << folder << " is missing in tests/lint/layers.txt";
}

TEST(Layering, theTableHasNoCircle) {
    const auto layers = readTable("layers.txt");
    for (const auto& [from, allowed] : layers) {
        if (!from.starts_with("core/")) continue;
        for (const auto& to : allowed) EXPECT_FALSE(isAllowed(layers, to, from)) << from << " and " << to << " may include one another";
    }
}

TEST(Layering, thirdPartiesStayBehindTheirDoors) {
    const auto doors = readTable("third_parties.txt");
    for (const auto& include : allIncludes()) {
        if (include.own) continue;
        for (const auto& [prefix, places] : doors) {
            if (!matches(prefix, include.header)) continue;
            EXPECT_TRUE(std::ranges::any_of(places, [&](const auto& place) { return include.file.starts_with(place); }))
                << include.file << " may not include <" << include.header << "> (tests/lint/third_parties.txt)";
        }
    }
}

TEST(Sizes, noSourceFileIsOver400Lines) {
    for (const char* folder : {"app", "core", "ui"})
        for (const auto& entry : fs::recursive_directory_iterator{root / folder}) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
            std::ifstream file{entry.path()};
            const auto lines = std::count(std::istreambuf_iterator<char>{file}, {}, '\n');
            EXPECT_LE(lines, 400) << entry.path();
        }
}

// Two types of one name in one namespace are one type to the linker, and the wrong destructor runs.
TEST(Names, aTypeIsDefinedOnceInItsNamespace) {
    static const std::regex typePattern{R"(^(?:struct|class|enum class) ([A-Z]\w+)[^;]*\{?$)"};
    std::map<std::string, std::string> seen;
    for (const char* folder : {"core", "ui"})
        for (const auto& entry : fs::recursive_directory_iterator{root / folder}) {
            if (entry.path().extension() != ".h") continue;
            std::ifstream file{entry.path()};
            std::smatch match;
            for (std::string line; std::getline(file, line);) {
                if (!std::regex_match(line, match, typePattern)) continue;
                const auto [at, isNew] = seen.emplace(match[1], entry.path().string());
                EXPECT_TRUE(isNew) << match[1] << " is in " << entry.path() << " and in " << at->second;
            }
        }
    EXPECT_GT(seen.size(), 60U);
}
