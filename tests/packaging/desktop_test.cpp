// What a desktop is told of the window. The desktop's own programs look at it where they are installed; where one is missing its test is
// skipped and says so, except where CI is set.
#include "core/store/schema.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QString>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace chapeau::test {
namespace {

namespace fs = std::filesystem;

const fs::path desktop = CHAPEAU_DESKTOP;
const std::string id = "org.chapeau.workbench";

fs::path described(const char* ending) {
    return desktop / (id + ending);
}

std::string contentsOf(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream{path}.rdbuf();
    return text.str();
}

/// The value of a key in the first group of the entry.
std::string valueOf(const std::string& key) {
    std::istringstream lines{contentsOf(described(".desktop"))};
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(key + "=")) return line.substr(key.size() + 1);
    return {};
}

bool isInstalled(const char* program) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

int run(const std::string& command) {
    return std::system((command + " >&2").c_str());
}

} // namespace

#define NEEDS(program)                                                                                                                     \
    if (!isInstalled(program)) {                                                                                                           \
        if (std::getenv("CI") != nullptr) FAIL() << program << " is not installed";                                                        \
        GTEST_SKIP() << program << " is not installed";                                                                                    \
    }

TEST(DesktopEntry, IsValid) {
    NEEDS("desktop-file-validate")
    EXPECT_EQ(run("desktop-file-validate '" + described(".desktop").string() + "'"), 0);
}

TEST(DesktopEntry, OpensTheTypeThatTheWorkspacesHave) {
    EXPECT_EQ(valueOf("MimeType"), "application/x-chapeau;");
    EXPECT_EQ(valueOf("Exec"), "chapeau %f");
    EXPECT_EQ(valueOf("Icon"), id);
    EXPECT_NE(contentsOf(described(".mime.xml")).find("<mime-type type=\"application/x-chapeau\">"), std::string::npos);
    EXPECT_NE(contentsOf(described(".metainfo.xml")).find("<mediatype>application/x-chapeau</mediatype>"), std::string::npos);
}

TEST(DesktopEntry, IsTheOneThatTheWindowSaysItHas) {
    EXPECT_NE(contentsOf(desktop / "../../app/workbench/main.cpp").find("setDesktopFileName(QStringLiteral(\"" + id + "\"))"),
              std::string::npos);
    EXPECT_NE(contentsOf(described(".metainfo.xml")).find("<launchable type=\"desktop-id\">" + id + ".desktop</launchable>"),
              std::string::npos);
}

TEST(Metainfo, IsValid) {
    NEEDS("appstreamcli")
    EXPECT_EQ(run("appstreamcli validate --no-net '" + described(".metainfo.xml").string() + "'"), 0);
}

TEST(Metainfo, IsWellFormedAsTheFileTypeIs) {
    NEEDS("xmllint")
    EXPECT_EQ(run("xmllint --noout '" + described(".metainfo.xml").string() + "' '" + described(".mime.xml").string() + "'"), 0);
}

TEST(FileType, IsKnownByTheBytesOfAWorkspaceWhateverItsName) {
    NEEDS("update-mime-database")
    static_assert(workspaceApplicationId == 0x43484150, "the bytes in the description of the file type");
    const TemporaryFolder home;
    fs::create_directories(home / "mime/packages");
    fs::copy_file(described(".mime.xml"), home / "mime/packages/chapeau.xml");
    // As they lie beside one another once installed.
    fs::copy_file("/usr/share/mime/packages/freedesktop.org.xml", home / "mime/packages/freedesktop.org.xml");
    ASSERT_EQ(run("update-mime-database '" + (home / "mime").string() + "'"), 0);
    for (const char* folders : {"XDG_DATA_HOME", "XDG_DATA_DIRS"}) qputenv(folders, QByteArray::fromStdString(home.path().string()));
    fs::copy_file(CHAPEAU_SAMPLE, home / "no-ending");
    std::ofstream{home / "other.chapeau"} << "no database at all";
    const QMimeDatabase types;
    const auto typeOf = [&](const char* name, QMimeDatabase::MatchMode how) {
        return types.mimeTypeForFile(QString::fromStdString((home / name).string()), how).name().toStdString();
    };
    EXPECT_EQ(typeOf("no-ending", QMimeDatabase::MatchContent), "application/x-chapeau");
    EXPECT_EQ(typeOf("other.chapeau", QMimeDatabase::MatchExtension), "application/x-chapeau");
    EXPECT_EQ(typeOf("other.chapeau", QMimeDatabase::MatchContent), "text/plain");
}

} // namespace chapeau::test
