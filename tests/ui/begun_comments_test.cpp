// Comments that were begun and not added: each waits on its paragraph, on other paragraphs, in other files and over restarts.
#include "core/workspace/unsaved_words.h"

#include "returning_page.h"

#include <QCheckBox>
#include <QLineEdit>

namespace chapeau {
namespace {

class BegunComments : public test::Returning {
protected:
    [[nodiscard]] QLineEdit* line() { return window->findChild<QLineEdit*>(QStringLiteral("comment")); }
    [[nodiscard]] QCheckBox* internal() { return window->findChild<QCheckBox*>(QStringLiteral("commentIsInternal")); }
    void go(const char* label) { ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label))); }
    void begin(const char* label, const char* words) {
        go(label);
        line()->setFocus();
        QTest::keyClicks(line(), QString::fromLatin1(words));
    }
    [[nodiscard]] std::string words(const char* label) {
        go(label);
        return line()->text().toStdString();
    }
    [[nodiscard]] std::size_t kept() const { return begunComments(file).size(); }
    bool waitUntilKept(std::size_t count) {
        return QTest::qWaitFor([&] { return kept() == count; }, 10000);
    }
};

TEST_F(BegunComments, EachParagraphHasItsOwn) {
    startAndOpen();
    begin("OP1", "Ask capital");
    begin("OP2", "For all to read");
    internal()->click();
    EXPECT_EQ(words("OP1"), "Ask capital");
    EXPECT_TRUE(internal()->isChecked());
    EXPECT_EQ(words("OP2"), "For all to read");
    EXPECT_FALSE(internal()->isChecked()) << "as it was begun";
    EXPECT_EQ(words("OP3"), "");
    EXPECT_TRUE(internal()->isChecked()) << "where nothing is begun";
}

TEST_F(BegunComments, ARestartHasThemInTheLineAgain) {
    startWorkingAndOpen();
    begin("OP1", "Ask capital");
    begin("OP2", "For all to read");
    internal()->click();
    window->close();
    startAndReturn();
    EXPECT_EQ(words("OP2"), "For all to read");
    EXPECT_FALSE(internal()->isChecked());
    EXPECT_EQ(words("OP1"), "Ask capital");
    EXPECT_TRUE(internal()->isChecked());
}

TEST_F(BegunComments, AreOnTheDiskAMomentAfterTheyAreTyped) {
    startAndOpen();
    begin("OP1", "Ask capital");
    ASSERT_TRUE(waitUntilKept(1));
    EXPECT_EQ(begunComments(file).front().words, "Ask capital");
    EXPECT_TRUE(begunComments(file).front().internal);
    internal()->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept() == 1 && !begunComments(file).front().internal; }, 10000));
}

TEST_F(BegunComments, AreInNoSettings) {
    startWorkingAndOpen();
    begin("OP1", "Ask capital");
    window->close();
    const QSettings settings;
    for (const auto& key : settings.allKeys())
        EXPECT_FALSE(settings.value(key).toByteArray().contains("Ask capital") ||
                     settings.value(key).toString().contains(QStringLiteral("Ask capital")))
            << key.toStdString();
}

TEST_F(BegunComments, AreForgottenOnceAddedOrEmptied) {
    startAndOpen();
    begin("OP1", "Ask capital");
    begin("OP2", "And New York");
    ASSERT_TRUE(waitUntilKept(2));
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(window->session().negotiation().comments.size(), 1U);
    ASSERT_EQ(kept(), 1U) << "at once";
    go("OP1");
    line()->selectAll();
    QTest::keyClick(line(), Qt::Key_Delete);
    EXPECT_EQ(kept(), 0U);
    EXPECT_FALSE(std::filesystem::exists(file.parent_path() / ".sample.chapeau.comments"));
}

TEST_F(BegunComments, StayWithTheirFile) {
    const auto first = file;
    startAndOpen();
    begin("OP1", "Ask capital");
    const auto other = std::filesystem::path{folder.filePath(QStringLiteral("other")).toStdString()};
    std::filesystem::create_directory(other);
    file = test::sampleFile(other);
    open();
    for (const auto* label : {"PP1", "PP2", "OP1", "OP2", "OP3"}) EXPECT_EQ(words(label), "") << label;
    EXPECT_EQ(begunComments(first).size(), 1U);
    EXPECT_EQ(kept(), 0U);
    file = first;
    open();
    EXPECT_EQ(words("OP1"), "Ask capital");
}

TEST_F(BegunComments, OfAFileThatIsClosedWait) {
    startAndOpen();
    begin("OP3", "Ask capital");
    command("window.close")->trigger();
    EXPECT_EQ(kept(), 1U);
    open();
    EXPECT_EQ(words("OP3"), "Ask capital");
}

} // namespace
} // namespace chapeau
