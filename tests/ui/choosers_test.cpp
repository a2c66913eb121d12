// Where the choosers of files begin.
#include "ui/files/chooser_folder.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/text/qt_text.h"

#include "variable.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTimer>

namespace chapeau {
namespace {

class Choosers : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        for (const auto* name : {"sent", "drafts", "home", "home/Documents"})
            ASSERT_TRUE(QDir{folder.path()}.mkdir(QString::fromLatin1(name)));
    }
    void TearDown() override {
        window.reset();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
        QSettings{}.clear();
    }
    QString write(const char* name) const {
        const QString path = folder.filePath(QString::fromLatin1(name));
        std::ofstream{path.toStdString()} << "The General Assembly,\n\n1. Decides to meet again.\n";
        return path;
    }
    QFileDialog* chooser() {
        QFileDialog* open = nullptr;
        for (auto* one : window->findChildren<QFileDialog*>())
            if (one->isVisible()) open = one;
        return open;
    }
    /// The folder that the chooser of the command begins in.
    QString folderOf(const char* id) {
        command(id)->trigger();
        auto* asked = chooser();
        if (asked == nullptr) return {};
        const QString begins = asked->directory().absolutePath();
        asked->reject();
        closeDialogs();
        return begins;
    }
    /// That of a chooser that is waited for.
    QString folderOfWaiting(const char* id) {
        QString begins;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            auto* asked = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (asked == nullptr) return;
            begins = asked->directory().absolutePath();
            asked->reject();
        });
        watch.start(10);
        command(id)->trigger();
        return begins;
    }
    void closeDialogs() {
        for (auto* dialog : window->findChildren<QDialog*>())
            if (dialog->isVisible()) dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
};

TEST_F(Choosers, BeginWhereTheWorkspaceLies) {
    startAndOpen();
    for (const auto* id : {"intake.take", "file.new"}) EXPECT_EQ(folderOf(id), folder.path()) << id;
    EXPECT_EQ(folderOfWaiting("file.open"), folder.path());
}

TEST_F(Choosers, BeginAmongTheDocumentsWhereNothingIsOpen) {
    const test::Variable home{"HOME", path("home").toStdString()};
    const test::Variable config{"XDG_CONFIG_HOME", path("home").toStdString()};
    start();
    EXPECT_EQ(folderOf("file.new"), path("home/Documents"));
    EXPECT_EQ(folderOfWaiting("file.open"), path("home/Documents"));
    ASSERT_TRUE(QDir{}.rmdir(path("home/Documents")));
    EXPECT_EQ(folderOf("file.new"), path("home"));
}

TEST_F(Choosers, BeginWhereOneChoseLastForTheSame) {
    const QString sent = write("sent/EU.txt");
    startAndOpen();
    command("intake.take")->trigger();
    ASSERT_NE(chooser(), nullptr);
    chooser()->selectFile(sent);
    Q_EMIT chooser()->fileSelected(sent);
    closeDialogs();
    EXPECT_EQ(folderOf("intake.take"), path("sent"));
    EXPECT_EQ(folderOf("file.new"), folder.path()) << "which is for something else";
    ASSERT_TRUE(QDir{path("sent")}.removeRecursively());
    EXPECT_EQ(folderOf("intake.take"), folder.path()) << "a folder that is gone";
}

TEST_F(Choosers, BeginAtTheFileThatIsNamed) {
    const QString draft = write("drafts/zero.txt");
    start();
    NewDialog dialog{test::registry(), window.get()};
    dialog.setFile(draft);
    dialog.show();
    auto* field = dialog.findChild<FileField*>(QStringLiteral("from"));
    field->choose();
    ASSERT_NE(field->findChild<QFileDialog*>(), nullptr);
    EXPECT_EQ(field->findChild<QFileDialog*>()->directory().absolutePath(), path("drafts"));
}

} // namespace
} // namespace chapeau
