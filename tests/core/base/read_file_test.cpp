#include "core/base/ids.h"
#include "core/base/read_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

using namespace chapeau;
namespace fs = std::filesystem;

namespace {

class ReadFile : public ::testing::Test {
protected:
    void SetUp() override {
        fs::remove_all(folder);
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    [[nodiscard]] fs::path write(const std::string& name, const std::string& bytes) const {
        std::ofstream{folder / name, std::ios::binary} << bytes;
        return folder / name;
    }
    [[nodiscard]] std::ptrdiff_t filesInFolder() const { return std::distance(fs::directory_iterator{folder}, {}); }

    // Of its own: tests of one file run beside one another.
    fs::path folder = fs::path{::testing::TempDir()} / ("chapeau_read_file_test_" + randomHex128());
};

} // namespace

TEST_F(ReadFile, givesTheBytes) {
    EXPECT_EQ(readFile(write("a", std::string("a\0b", 3)), 100).value(), std::string("a\0b", 3));
}

TEST_F(ReadFile, refusesWhatIsNoReadableFile) {
    EXPECT_EQ(readFile(folder / "none", 100).error().code, ErrorCode::fileNotFound);
    EXPECT_EQ(readFile(folder, 100).error().code, ErrorCode::fileIsFolder);
    EXPECT_EQ(readFile(write("empty", ""), 100).error().code, ErrorCode::fileEmpty);
    EXPECT_EQ(readFile(write("large", std::string(101, 'x')), 100).error().code, ErrorCode::fileTooLarge);
    EXPECT_EQ(readFile("/dev/zero", 100).error().code, ErrorCode::fileUnreadable);
}

TEST_F(ReadFile, atomicWritingReplacesAndLeavesNothingElse) {
    const auto path = write("out", "old");
    ASSERT_TRUE(writeFileAtomically(path, "new"));
    EXPECT_EQ(readFile(path, 100).value(), "new");
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(ReadFile, aFailedWriteLeavesTheOldFileAndNothingElse) {
    EXPECT_EQ(writeFileAtomically(folder, "x").error().code, ErrorCode::fileIsFolder);
    EXPECT_EQ(writeFileAtomically(folder / "no such folder" / "x", "x").error().code, ErrorCode::folderNotWritable);
    EXPECT_EQ(writeFileAtomically("/proc/x", "x").error().code, ErrorCode::folderNotWritable);
    EXPECT_EQ(filesInFolder(), 0);
}
