#include "core/base/log.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace chapeau;
namespace fs = std::filesystem;

TEST(Log, isAFileForTheUserAlone) {
    const auto folder = fs::path{::testing::TempDir()} / "chapeau_log_test";
    fs::remove_all(folder);
    const auto log = openLog(folder);
    log->warn("opened in {} ms", 3);
    struct stat status {};
    ASSERT_EQ(::stat((folder / "chapeau.log").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    std::ifstream file{folder / "chapeau.log"};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_NE(text.find("opened in 3 ms"), std::string::npos);
    fs::remove_all(folder);
}

TEST(Log, isSilentWhereItsFolderCanNotBe) {
    const auto log = openLog("/proc/no such folder");
    ASSERT_NE(log, nullptr);
    log->warn("dropped");
    EXPECT_FALSE(fs::exists("/proc/no such folder"));
}
