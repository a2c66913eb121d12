// A second start hands its file to the first.
#include "app/workbench/single_instance.h"

#include "program.h"
#include "sample.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>

namespace chapeau {
namespace {

class Instances : public testing::Test {
protected:
    void SetUp() override {
        before = qgetenv("XDG_RUNTIME_DIR");
        ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    }
    void TearDown() override {
        if (before.isNull()) {
            qunsetenv("XDG_RUNTIME_DIR");
        } else {
            qputenv("XDG_RUNTIME_DIR", before);
        }
    }
    /// As another process would: on another thread, while this one answers.
    static bool secondStart(const QString& file) {
        auto handed = std::async(std::launch::async, [file] { return SingleInstance::handOver(file); });
        const auto isDone = [&] { return handed.wait_for(std::chrono::milliseconds{0}) == std::future_status::ready; };
        return QTest::qWaitFor(isDone, 8000) && handed.get();
    }
    [[nodiscard]] QString socket() const { return folder.filePath(QStringLiteral("chapeau.socket")); }

    QTemporaryDir folder;
    QByteArray before;
};

TEST_F(Instances, TheFirstStartIsAlone) {
    EXPECT_FALSE(SingleInstance::handOver(QStringLiteral("/a.chapeau")));
}

TEST_F(Instances, TheSecondHandsItsFileOver) {
    SingleInstance first;
    ASSERT_TRUE(first.listen());
    QSignalSpy started{&first, &SingleInstance::started};
    EXPECT_TRUE(secondStart(QStringLiteral("/négociation 1.chapeau")));
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(started.front().front().toString().toStdString(), "/négociation 1.chapeau");
    EXPECT_TRUE(secondStart({})) << "one without a file only brings the window to the front";
    EXPECT_EQ(started.back().front().toString().toStdString(), "");
}

TEST_F(Instances, WhatACrashLeftBehindIsClearedAway) {
    QFile left{socket()};
    ASSERT_TRUE(left.open(QFile::WriteOnly));
    left.close();
    EXPECT_FALSE(SingleInstance::handOver({}));
    SingleInstance first;
    ASSERT_TRUE(first.listen());
    EXPECT_TRUE(secondStart({}));
}

TEST_F(Instances, NobodyElseMayOpenTheSocket) {
    SingleInstance first;
    ASSERT_TRUE(first.listen());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(socket()) & others);
}

TEST_F(Instances, TheProgramStartedAgainHandsItsFileOverAndEnds) {
    SingleInstance first;
    ASSERT_TRUE(first.listen());
    QSignalSpy started{&first, &SingleInstance::started};
    const test::Program second{folder.path(), {QStringLiteral("draft.chapeau")}};
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 20000));
    EXPECT_EQ(second.exitCode(), 0);
    ASSERT_EQ(started.count(), 1);
    EXPECT_EQ(started.front().front().toString(), folder.filePath(QStringLiteral("draft.chapeau")))
        << "from whatever folder it was started";
}

TEST_F(Instances, ANewWindowHandsNothingOver) {
    const auto file = QString::fromStdString(test::sampleFile(folder.path().toStdString()).string());
    SingleInstance first;
    ASSERT_TRUE(first.listen());
    QSignalSpy started{&first, &SingleInstance::started};
    const test::Program second{folder.path(), {QStringLiteral("--new-window"), file}};
    const auto hasOpened = [this] {
        QFile settings{folder.filePath(QStringLiteral("chapeau/chapeau.conf"))};
        return settings.open(QFile::ReadOnly) && settings.readAll().contains("[recent]");
    };
    EXPECT_TRUE(QTest::qWaitFor(hasOpened, 20000)) << "it opens the file itself";
    EXPECT_EQ(second.state(), QProcess::Running);
    EXPECT_EQ(started.count(), 0);
}

} // namespace
} // namespace chapeau
