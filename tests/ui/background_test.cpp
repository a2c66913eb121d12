#include "ui/work/background.h"

#include "core/base/result.h"

#include <gtest/gtest.h>

#include <QTest>

#include <new>
#include <thread>

namespace chapeau {
namespace {

using namespace std::chrono_literals;

Result<int> untilStopped(const Job& job) {
    while (!job.stopped()) std::this_thread::sleep_for(1ms);
    return fail(ErrorCode::cancelled);
}

TEST(Background, BringsTheResultToTheThreadOfTheWindow) {
    Background background;
    const auto here = std::this_thread::get_id();
    std::thread::id there{};
    bool arrived = false;
    background.start<int>(
        [&there](const Job&) {
            there = std::this_thread::get_id();
            return 7;
        },
        [&](int result) { arrived = result == 7 && std::this_thread::get_id() == here; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return arrived; }));
    EXPECT_NE(there, here);
    EXPECT_FALSE(background.isRunning());
}

TEST(Background, OlderWorkIsStoppedAndNeverArrives) {
    Background background;
    bool older = false;
    bool newer = false;
    background.start<Result<int>>(untilStopped, [&](Result<int>) { older = true; });
    background.start<int>([](const Job&) { return 1; }, [&](int) { newer = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return newer; }));
    QTest::qWait(50);
    EXPECT_FALSE(older);
}

TEST(Background, CancelActsAtOnceAndTheWorkSaysSo) {
    Background background;
    std::optional<Result<int>> result;
    background.start<Result<int>>(untilStopped, [&](Result<int> r) { result = r; });
    background.cancel();
    EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 200));
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ((*result).error().code, ErrorCode::cancelled);
}

TEST(Background, LendsTheWorkASecondThread) {
    Background background;
    std::thread::id first{};
    std::thread::id second{};
    bool arrived = false;
    background.start<int>(
        [&](const Job& job) {
            job.atOnce([&] { first = std::this_thread::get_id(); }, [&] { second = std::this_thread::get_id(); });
            return 1;
        },
        [&](int) { arrived = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return arrived; }));
    EXPECT_NE(first, std::thread::id{});
    EXPECT_NE(second, std::thread::id{});
    EXPECT_NE(first, second);
}

TEST(Background, FailsWhereTheSecondThreadDoes) {
    Background background;
    bool isFailed = false;
    QObject::connect(&background, &Background::failed, [&] { isFailed = true; });
    background.start<int>(
        [](const Job& job) {
            job.atOnce([] { throw std::bad_alloc{}; }, [] {});
            return 1;
        },
        [](int) { FAIL(); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return isFailed; }));
}

TEST(Background, MayGoAwayWhileWorkRuns) {
    auto background = std::make_unique<Background>();
    background->start<Result<int>>(untilStopped, [](Result<int>) { FAIL(); });
    background.reset();
    QTest::qWait(20);
}

} // namespace
} // namespace chapeau
