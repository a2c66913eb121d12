// Who cancels an export while it is written gets no file, and keeps the one that was there.
#include "core/base/read_file.h"
#include "ui/publish/export_dialog.h"

#include "window_fixture.h"

#include <QDir>
#include <QProgressDialog>
#include <QPushButton>

#include <atomic>
#include <chrono>
#include <semaphore>

namespace chapeau {
namespace {

class ExportStopped : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        const PdfPrinter printer = [this](const Publication&, const std::filesystem::path& part) {
            const auto done = writeFileAtomically(part, "%PDF, as far as it is printed");
            isPrinting = true;
            (void)goesOn.try_acquire_for(std::chrono::seconds{10});
            return done;
        };
        window = std::make_unique<MainWindow>(test::surroundings(), printer);
        window->show();
        open();
    }
    /// What is cancelled while it is printed.
    void exportAndCancel(const QString& target) {
        command("intake.export")->trigger();
        auto* dialog = window->findChild<ExportDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->wanted(requestFor({.layout = Layout::clean, .ending = QStringLiteral("pdf")}, target));
        dialog->reject();
        ASSERT_TRUE(QTest::qWaitFor([this] { return isPrinting.load(); }, 10000));
        auto* box = window->findChild<QProgressDialog*>();
        ASSERT_NE(box, nullptr);
        box->findChild<QPushButton*>()->click();
        goesOn.release();
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<QProgressDialog*>() == nullptr; }, 10000));
    }
    /// Also what is hidden.
    [[nodiscard]] QStringList entries() const {
        return QDir{folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::atomic<bool> isPrinting = false;
    std::binary_semaphore goesOn{0};
};

TEST_F(ExportStopped, LeavesNoFile) {
    const auto before = entries();
    const auto history = window->session().negotiation().history.size();
    exportAndCancel(folder.filePath(QStringLiteral("new.pdf")));
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(window->session().negotiation().history.size(), history);
    EXPECT_EQ(window->findChild<QMessageBox*>(), nullptr) << "who stopped it needs not be told";
}

TEST_F(ExportStopped, LeavesTheOldFileAsItWas) {
    const QString target = folder.filePath(QStringLiteral("old.pdf"));
    ASSERT_TRUE(writeFileAtomically(target.toStdString(), "as it was"));
    const auto before = entries();
    exportAndCancel(target);
    EXPECT_EQ(entries(), before);
    EXPECT_EQ(readFile(target.toStdString(), 1U << 20U).value(), "as it was");
}

} // namespace
} // namespace chapeau
