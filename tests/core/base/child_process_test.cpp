#include "core/base/child_process.h"
#include "core/base/private_folder.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

namespace chapeau {
namespace {

ChildProgram shell(const std::string& script) {
    ChildProgram child;
    child.program = "/bin/sh";
    child.arguments = {"-c", script};
    return child;
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file{path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

bool exists(pid_t process) {
    return ::kill(process, 0) == 0;
}

TEST(ChildProcess, tellsHowItEnded) {
    EXPECT_EQ(runChild(shell("exit 0")), (ChildOutcome{ChildEnd::exited, 0}));
    EXPECT_EQ(runChild(shell("exit 7")), (ChildOutcome{ChildEnd::exited, 7}));
    EXPECT_EQ(runChild(shell("kill -9 $$")).end, ChildEnd::crashed);
    ChildProgram missing;
    missing.program = "/no/such/program";
    EXPECT_EQ(runChild(missing).end, ChildEnd::missing);
}

TEST(ChildProcess, feedsItsInputWhole) {
    const test::TemporaryFolder folder;
    ChildProgram child = shell("cat > '" + (folder / "copy").string() + "'");
    child.input = std::string(3'000'000, 'x') + "end";
    EXPECT_TRUE(runChild(child).succeeded());
    EXPECT_EQ(contentOf(folder / "copy"), child.input);
}

TEST(ChildProcess, isNotHarmedByOneThatReadsNothing) {
    ChildProgram child = shell("exit 3");
    child.input = std::string(3'000'000, 'x');
    EXPECT_EQ(runChild(child), (ChildOutcome{ChildEnd::exited, 3}));
}

TEST(ChildProcess, isKilledWithAllItStartedWhenItsTimeIsOver) {
    const test::TemporaryFolder folder;
    ChildProgram child = shell("sleep 600 & echo $! > '" + (folder / "pid").string() + "'; wait");
    child.longest = std::chrono::seconds{1};
    EXPECT_EQ(runChild(child).end, ChildEnd::timedOut);
    const pid_t grandchild = std::stoi(contentOf(folder / "pid"));
    // It is dead at once, but whoever adopts it takes a moment to bury it.
    for (int i = 0; i < 500 && exists(grandchild); ++i) {
        const std::string state = contentOf("/proc/" + std::to_string(grandchild) + "/stat");
        if (state.find(") Z ") != std::string::npos) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    EXPECT_FALSE(exists(grandchild));
}

TEST(ChildProcess, isKilledWhenTheJobIsStopped) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(runChild(shell("sleep 600"), Job{stop.get_token(), {}}).end, ChildEnd::stopped);
}

TEST(ChildProcess, keepsToItsLimits) {
    const test::TemporaryFolder folder;
    ChildProgram child = shell("ulimit -v > '" + (folder / "memory").string() + "'; yes > '" + (folder / "large").string() + "'");
    child.mostMemory = std::uint64_t{512} << 20U;
    child.largestFile = 100'000;
    EXPECT_FALSE(runChild(child).succeeded());
    EXPECT_EQ(contentOf(folder / "memory"), "524288\n");
    EXPECT_EQ(std::filesystem::file_size(folder / "large"), 100'000U);
}

TEST(ChildProcess, hasOnlyTheEnvironmentThatItIsGiven) {
    const test::TemporaryFolder folder;
    ChildProgram child = shell("/usr/bin/env > '" + (folder / "environment").string() + "'");
    child.environment = {"ONE=1"};
    EXPECT_TRUE(runChild(child).succeeded());
    EXPECT_NE(contentOf(folder / "environment").find("ONE=1\n"), std::string::npos);
    EXPECT_EQ(contentOf(folder / "environment").find("HOME="), std::string::npos);
}

TEST(ChildProcess, isFoundOnThePath) {
    EXPECT_TRUE(programOnPath("sh").has_value());
    EXPECT_FALSE(programOnPath("no-such-program-here").has_value());
}

TEST(PrivateFolder, isForThisUserAloneAndGoneAtTheEnd) {
    std::filesystem::path path;
    {
        const auto folder = PrivateFolder::make("file");
        ASSERT_TRUE(folder.has_value());
        path = folder->path();
        struct stat status {};
        ASSERT_EQ(::stat(path.c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0700U);
        std::ofstream{*folder / "text"} << "secret";
    }
    EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(PrivateFolder, isGoneTooWhereASignalEndsTheProgram) {
    const test::TemporaryFolder folder;
    EXPECT_EXIT(
        {
            ::setenv("TMPDIR", folder.path().c_str(), 1);
            const auto made = PrivateFolder::make("file");
            ::raise(SIGTERM);
            const auto outcome = runChild(shell("sleep 600"));
            if (outcome.end != ChildEnd::stopped || folder.entries() != 1) ::_exit(9);
        },
        testing::KilledBySignal(SIGTERM), "");
    EXPECT_EQ(folder.entries(), 0);
}

} // namespace
} // namespace chapeau
