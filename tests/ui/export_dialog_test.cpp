// The export dialog as an officer uses it, from the command in the menu to the file in its folder.
#include "core/base/read_file.h"
#include "core/workspace/commenting.h"
#include "ui/publish/export_dialog.h"

#include "window_fixture.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

namespace chapeau {
namespace {

class Exporting : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        window->activateWindow();
    }
    void TearDown() override {
        window.reset();
        QSettings{}.clear();
    }
    /// By its key, and until its pages are there.
    void ask() {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        dialog = window->findChild<ExportDialog*>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
        waitForPages();
    }
    void waitForPages() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return dialog->isCurrent() && window->isIdle(); }, 10000));
    }
    void alt(Qt::Key key) {
        const ExportChoices before = dialog->choices();
        QTest::keyClick(dialog, key, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->choices() != before; }, 10000));
        waitForPages();
    }
    void choose(const ExportChoices& choices) {
        dialog->choose(choices);
        waitForPages();
    }
    std::string label(const char* name) { return dialog->findChild<QLabel*>(QString::fromLatin1(name))->text().toStdString(); }
    PagePreview& pages() { return *dialog->findChild<PagePreview*>(); }
    QComboBox& box(const char* name) { return *dialog->findChild<QComboBox*>(QString::fromLatin1(name)); }
    std::vector<std::string> entries(const char* name) {
        std::vector<std::string> list;
        for (int i = 0; i < box(name).count(); ++i) list.push_back(box(name).itemText(i).toStdString());
        return list;
    }
    /// Enter in the dialog, a name in the one for files, Enter.
    void write(const QString& name) {
        QTest::keyClick(dialog, Qt::Key_Return);
        auto* files = dialog->findChild<QFileDialog*>();
        ASSERT_NE(files, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(files));
        auto* edit = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(edit, nullptr);
        // Typed letter by letter, a list of what is there would open and keep the last key.
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QMessageBox* written() {
        const auto find = [this] { return window->findChild<QMessageBox*>(QStringLiteral("written")); };
        return QTest::qWaitFor([&] { return find() != nullptr; }, 10000) ? find() : nullptr;
    }

    ExportDialog* dialog = nullptr;
};

const ExportChoices clean{.layout = Layout::clean};

TEST_F(Exporting, LinesAreNumberedWhereThereArePages) {
    ask();
    alt(Qt::Key_N);
    EXPECT_TRUE(dialog->choices().lineNumbers);
    EXPECT_TRUE(requestFor(dialog->choices(), "a.docx").lineNumbers);
    alt(Qt::Key_S);
    EXPECT_TRUE(dialog->choices().lineNumbers) << "who it is for doesn't change that";
    choose({.layout = Layout::clean, .ending = QStringLiteral("html"), .lineNumbers = true});
    EXPECT_FALSE(requestFor(dialog->choices(), "a.html").lineNumbers);
}

TEST_F(Exporting, AtFirstTheRollingTextIsOffered) {
    ask();
    EXPECT_EQ(dialog->choices(), choicesFor(Preset::delegations));
    EXPECT_EQ(box("layout").currentText().toStdString(), "Rolling text");
    EXPECT_EQ(pages().pageCount(), 1U);
    EXPECT_TRUE(pages().isPainted(0));
    EXPECT_EQ(label("page").substr(0, 11), "Page 1 of 1");
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("export"))->isEnabled());
}

TEST_F(Exporting, WhatIsInItAndWhatStaysHereIsCounted) {
    const auto& paragraph = window->session().text().draft.paragraphs.front().id;
    ASSERT_TRUE(window->session().perform([&](Workspace& workspace) {
        const auto added = addComment(workspace, CommentTarget{paragraph}, "Ask the capital.", "us", true);
        return added ? Done{} : Done{tl::unexpected(added.error())};
    }));
    ask();
    EXPECT_EQ(label("contains"), "• 3 preambular paragraphs\n• 3 operative paragraphs\n• 6 open proposals") << label("contains");
    EXPECT_NE(label("staysHere").find("• 1 internal comment\n"), std::string::npos) << label("staysHere");
    EXPECT_NE(label("staysHere").find("changes in the history"), std::string::npos) << label("staysHere");
}

TEST_F(Exporting, ToTheSecretariatIsARedlineOverTheBaseInWord) {
    ask();
    alt(Qt::Key_S);
    EXPECT_EQ(dialog->choices().layout, Layout::redline);
    EXPECT_EQ(dialog->choices().ending.toStdString(), "docx");
    EXPECT_FALSE(dialog->choices().internal);
    EXPECT_TRUE(box("base").isVisible());
    EXPECT_EQ(entries("base"), (std::vector<std::string>{"The text it follows", "A/C.1/79/L.999"}));
}

TEST_F(Exporting, ToTheCapitalIsInternalAndSaysSo) {
    ask();
    alt(Qt::Key_A);
    EXPECT_EQ(dialog->choices().layout, Layout::explanatory);
    EXPECT_TRUE(dialog->choices().internal);
    EXPECT_NE(label("warning").find("every page says that it is internal"), std::string::npos);
    alt(Qt::Key_I);
    EXPECT_FALSE(dialog->choices().internal);
    EXPECT_EQ(label("warning"), "");
    for (auto* button : dialog->findChildren<QPushButton*>()) EXPECT_FALSE(button->isChecked()) << "it is no preset any more";
}

TEST_F(Exporting, ACleanTextWithOpenConflictsSaysSoAndIsAllowed) {
    ask();
    choose(clean);
    EXPECT_EQ(label("warning"), "1 conflict in 1 paragraph still open: the text is printed as it stands, as if nobody had objected.");
    EXPECT_NE(label("staysHere").find("• 6 open proposals"), std::string::npos) << label("staysHere");
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("export"))->isEnabled());
}

TEST_F(Exporting, TheDocumentSaysWhatIsInConflictUnlessItIsAskedNotTo) {
    ask();
    auto* tells = dialog->findChild<QCheckBox*>(QStringLiteral("tellsConflicts"));
    EXPECT_FALSE(tells->isVisible()) << "a rolling text shows it";
    choose(clean);
    ASSERT_TRUE(tells->isVisible());
    EXPECT_TRUE(tells->isChecked());
    EXPECT_EQ(tells->text().remove(u'&').toStdString(), "Say what is in conflict");
    EXPECT_TRUE(requestFor(dialog->choices(), QStringLiteral("a.docx")).tellsConflicts);
    alt(Qt::Key_Y);
    EXPECT_FALSE(tells->isChecked());
    EXPECT_FALSE(requestFor(dialog->choices(), QStringLiteral("a.docx")).tellsConflicts);
    EXPECT_EQ(label("warning"), "1 conflict in 1 paragraph still open: the text is printed as it stands, as if nobody had objected.");
    keepChoices(dialog->choices());
    EXPECT_TRUE(keptChoices(window->session().negotiation()).tellsConflicts) << "leaving it out is asked for each time";
}

TEST_F(Exporting, OnlyTablesGoIntoSheets) {
    ask();
    EXPECT_EQ(entries("format").size(), 4U);
    box("layout").setCurrentIndex(box("layout").findData(static_cast<int>(Layout::sponsors)));
    EXPECT_EQ(entries("format").size(), 6U);
    box("format").setCurrentIndex(5);
    EXPECT_EQ(dialog->choices().ending.toStdString(), "csv");
    choose({.layout = Layout::clean, .ending = QStringLiteral("csv")});
    EXPECT_EQ(dialog->choices().ending.toStdString(), "docx") << "a text is no sheet";
}

TEST_F(Exporting, AComparisonAsksForItsColumns) {
    ask();
    EXPECT_FALSE(box("across").isVisible());
    choose({.layout = Layout::comparison});
    EXPECT_TRUE(box("across").isVisible());
    EXPECT_FALSE(box("base").isVisible());
    box("across").setCurrentIndex(1);
    EXPECT_TRUE(box("base").isVisible());
}

TEST_F(Exporting, PagesAreMadeLargerAndSmallerByKey) {
    ask();
    const int fitting = pages().percent();
    pages().setFocus();
    QTest::keyClick(&pages(), Qt::Key_Plus);
    EXPECT_GT(pages().percent(), fitting);
    QTest::keyClick(&pages(), Qt::Key_Minus);
    QTest::keyClick(&pages(), Qt::Key_Minus);
    EXPECT_LT(pages().percent(), fitting);
    EXPECT_NE(label("page").find(std::to_string(pages().percent())), std::string::npos) << label("page");
    QTest::keyClick(&pages(), Qt::Key_0);
    EXPECT_EQ(pages().percent(), fitting);
}

TEST_F(Exporting, TheFileIsWrittenAndItsFolderOffered) {
    ask();
    choose(clean);
    const QString target = folder.filePath(QStringLiteral("answer.txt"));
    write(target);
    auto* box = written();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text().toStdString(), "Wrote answer.txt.");
    EXPECT_NE(readFile(target.toStdString(), 1U << 20U).value().find("Encourages all Member States"), std::string::npos);

    auto* open = box->findChild<QPushButton*>(QStringLiteral("openFolder"));
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(box->informativeText(), QStringLiteral("In the folder %1").arg(folder.path()));
}

TEST_F(Exporting, ChoicesAndFolderAreRemembered) {
    ASSERT_TRUE(QDir{folder.path()}.mkdir(QStringLiteral("out")));
    ask();
    alt(Qt::Key_A);
    write(folder.filePath(QStringLiteral("out/note.html")));
    ASSERT_NE(written(), nullptr);
    written()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ask();
    EXPECT_EQ(dialog->choices(), choicesFor(Preset::capital));
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto* files = dialog->findChild<QFileDialog*>();
    ASSERT_NE(files, nullptr);
    EXPECT_EQ(files->directory().dirName().toStdString(), "out");
    EXPECT_EQ(files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text().toStdString(), "sample-explanatory-internal.docx");
}

TEST_F(Exporting, AFileThatIsThereIsReplacedOnlyWhenThatIsWanted) {
    const QString target = folder.filePath(QStringLiteral("kept.txt"));
    ASSERT_TRUE(writeFileAtomically(target.toStdString(), "as it was"));
    ask();
    bool asked = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) return;
        asked = true;
        QTest::keyClick(box, Qt::Key_Escape);
    });
    watch.start(20);
    write(target);
    EXPECT_TRUE(asked);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(readFile(target.toStdString(), 1U << 20U).value(), "as it was");
}

TEST_F(Exporting, AFolderThatCantBeWrittenToIsSaid) {
    ask();
    Q_EMIT dialog->wanted(requestFor(clean, QStringLiteral("/nowhere/at all/a.docx")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<QMessageBox*>(QStringLiteral("errorBox")) != nullptr; }, 10000));
    window->findChild<QMessageBox*>(QStringLiteral("errorBox"))->close();
    EXPECT_EQ(window->findChild<QMessageBox*>(QStringLiteral("written")), nullptr);
}

TEST_F(Exporting, TheDialogGoesWithItsNegotiation) {
    ask();
    const QPointer<ExportDialog> shown{dialog};
    window->session().close();
    EXPECT_TRUE(!shown || !shown->isVisible());
}

class Pages : public testing::Test {
protected:
    void SetUp() override {
        preview.resize(500, 700);
        preview.show();
        QObject::connect(&preview, &PagePreview::wanted, &preview,
                         [this](const std::vector<std::size_t>& pages) { asked.insert(asked.end(), pages.begin(), pages.end()); });
        preview.setPages(40, {595, 842});
    }
    std::map<std::size_t, QImage> painted(std::size_t from, std::size_t to) const {
        std::map<std::size_t, QImage> images;
        const QSize size = (QSizeF{595, 842} * preview.imageScale()).toSize();
        for (std::size_t i = from; i < to; ++i) images.emplace(i, QImage{size, QImage::Format_RGB32});
        return images;
    }

    PagePreview preview;
    std::vector<std::size_t> asked;
};

TEST_F(Pages, ThoseInSightAreAskedFor) {
    preview.addImages(painted(0, 3));
    asked.clear();
    QTest::keyClick(&preview, Qt::Key_End);
    EXPECT_EQ(preview.currentPage(), 39U);
    ASSERT_FALSE(asked.empty());
    EXPECT_GE(asked.front(), 37U);
    asked.clear();
    QTest::keyClick(&preview, Qt::Key_Home);
    EXPECT_EQ(preview.currentPage(), 0U);
    EXPECT_TRUE(asked.empty()) << "they are there";
}

TEST_F(Pages, NotAllPicturesAreKept) {
    for (std::size_t i = 0; i < 40; i += 4) preview.addImages(painted(i, i + 4));
    EXPECT_TRUE(preview.isPainted(0)) << "nearest to where it is";
    EXPECT_FALSE(preview.isPainted(39));
}

TEST_F(Pages, AnotherSizeAsksForOtherPictures) {
    preview.addImages(painted(0, 3));
    asked.clear();
    preview.zoomBy(2);
    EXPECT_FALSE(asked.empty());
}

} // namespace
} // namespace chapeau
