// A newcomer's first result, recorded click by click through the real window: a Word file opened, an amendment beside its paragraph. Keys
// are typed where a person types a name; every press of the mouse is counted, a double click as one.
#include "tests/core/intake/word_file.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/start/start_page.h"

#include "window_fixture.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

#include <fstream>

namespace chapeau {
namespace {

const std::string draft = "The General Assembly,\n"
                          "Recalling its resolution 77/999 of 1 December 2022,\n"
                          "1. Encourages all Member States to take concrete measures to promote cooperation;\n"
                          "2. Decides to include the item in the provisional agenda of its eightieth session.";

class FirstResult : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        write("zero draft.docx", draft);
        std::string answer = draft;
        answer.replace(answer.find("concrete"), 8, "practical");
        write("answer of Brazil.docx", answer);
        start();
    }
    void TearDown() override { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false); }

    void write(const char* name, const std::string& text) {
        std::ofstream{folder.filePath(QString::fromLatin1(name)).toStdString(), std::ios::binary} << wordFile(revised(text));
    }
    void click(QWidget* widget) {
        ASSERT_NE(widget, nullptr);
        ASSERT_TRUE(widget->isVisible() && widget->isEnabled());
        ++clicks;
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    /// Finds the file in the chooser as it stands open, and double-clicks it.
    void pick(const char* name) {
        QFileDialog* chooser = nullptr;
        const auto isOpen = [&] {
            for (auto* one : window->findChildren<QFileDialog*>())
                if (one->isVisible()) chooser = one;
            return chooser != nullptr;
        };
        ASSERT_TRUE(QTest::qWaitFor(isOpen)) << "no chooser for " << name;
        chooser->setDirectory(folder.path());
        auto* files = chooser->findChild<QListView*>(QStringLiteral("listView"));
        QModelIndex index;
        const auto isListed = [&] {
            for (int i = 0; i < files->model()->rowCount(files->rootIndex()); ++i) {
                const auto at = files->model()->index(i, 0, files->rootIndex());
                if (at.data().toString() == QString::fromLatin1(name)) index = at;
            }
            return index.isValid() && files->visualRect(index).isValid();
        };
        ASSERT_TRUE(QTest::qWaitFor(isListed)) << name;
        files->scrollTo(index);
        const QPoint at = files->visualRect(index).center();
        ++clicks;
        QTest::mouseClick(files->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(files->viewport(), Qt::LeftButton, {}, at);
    }
    template <class Dialog>
    Dialog* opened() {
        Dialog* dialog = nullptr;
        const auto isOpen = [&] {
            for (auto* one : window->findChildren<Dialog*>())
                if (one->isVisible()) dialog = one;
            return dialog != nullptr;
        };
        return QTest::qWaitFor(isOpen) ? dialog : nullptr;
    }

    int clicks = 0;
};

TEST_F(FirstResult, TakesAtMostSixClicks) {
    click(window->findChild<StartPage*>()->findChild<QPushButton*>(QStringLiteral("file.new")));
    pick("zero draft.docx");
    auto* begin = opened<NewDialog>();
    ASSERT_NE(begin, nullptr);
    QSignalSpy ready{window.get(), &MainWindow::ready};
    QPushButton* startIt = nullptr;
    for (auto* button : begin->findChildren<QPushButton*>())
        if (button->text() == u"Start") startIt = button;
    click(startIt);
    ASSERT_TRUE(ready.wait(20000));
    auto* bar = window->findChild<QToolBar*>(QStringLiteral("toolbar"));
    click(bar->widgetForAction(command("intake.take")));
    pick("answer of Brazil.docx");
    auto* wizard = opened<TakeInDialog>();
    ASSERT_NE(wizard, nullptr);
    auto* table = wizard->findChild<QPushButton*>(QStringLiteral("forward"));
    ASSERT_TRUE(QTest::qWaitFor([table] { return table->isEnabled(); }, 20000)) << table->text().toStdString();
    EXPECT_EQ(table->text().toStdString(), "&Table 1 proposal") << "the name of the file says from whom it is";
    click(table);
    waitUntilIdle();

    EXPECT_EQ(selected(), "OP1");
    ASSERT_EQ(window->session().negotiation().proposals.size(), 1U);
    const auto isBeside = [this] {
        for (const auto* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("practical"))) return true;
        return false;
    };
    EXPECT_TRUE(QTest::qWaitFor(isBeside)) << "the amendment stands beside its paragraph";
    EXPECT_LE(clicks, 6);
    RecordProperty("clicks", clicks);
}

} // namespace
} // namespace chapeau
