// Who stops reading, or closes the wizard meanwhile, is left with what he had.
#include "intake_page.h"

#include <QStackedWidget>

namespace chapeau {
namespace {

using namespace test;

class IntakeStopped : public IntakePage {
protected:
    void SetUp() override {
        IntakePage::SetUp();
        history = window->session().negotiation().history.size();
        documents = window->session().negotiation().documents.size();
        askDialog("intake.take");
        dialog->findChild<QFileDialog*>()->reject();
    }
    /// Reading it takes long enough to be stopped.
    [[nodiscard]] QString longFile() const {
        std::string text = front;
        for (int i = 0; i < 1500; ++i)
            text += "Recalling the report of office " + std::to_string(i * 7919) + " on the measures of season " + std::to_string(i) +
                    " and on what was learned from them in all regions,\n\n";
        return write("EU.txt", text + op1);
    }
    /// As soon as something is being read.
    void onceReading(const std::function<void()>& then) const {
        auto* reading = dialog->findChild<Background*>();
        QObject::connect(
            reading, &Background::started, dialog, [then, reading] { QMetaObject::invokeMethod(reading, then, Qt::QueuedConnection); },
            Qt::SingleShotConnection);
    }
    void readLong(const std::function<void()>& then) const {
        onceReading(then);
        dialog->setFile(longFile());
    }
    void expectNothingKept() {
        const auto& negotiation = window->session().negotiation();
        EXPECT_EQ(tabled(), "");
        EXPECT_EQ(negotiation.history.size(), history);
        EXPECT_EQ(negotiation.documents.size(), documents);
        EXPECT_EQ(window->findChild<QMessageBox*>(), nullptr);
    }

    std::size_t history = 0;
    std::size_t documents = 0;
};

TEST_F(IntakeStopped, TheButtonLeavesTheWizardAsItWas) {
    readLong([this] { button("stop")->click(); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog->isCurrent(); }, 20000));
    EXPECT_EQ(dialog->findChild<QStackedWidget*>()->currentIndex(), 0) << "nothing is shown of it";
    EXPECT_FALSE(button("forward")->isEnabled());
    expectNothingKept();
    dialog->setFile(write("EU again.txt", front + pp1 + pp2 + useful + op2 + op3));
    waitUntilRead();
    EXPECT_EQ(forward(), "Table 1 proposal") << "another file may be read";
}

TEST_F(IntakeStopped, WhatWasReadForAnotherSenderIsReadAgainFirst) {
    dialog->setFile(longFile());
    waitUntilRead();
    ASSERT_EQ(forward().substr(0, 5), "Table");
    onceReading([this] { button("stop")->click(); });
    say("China");
    EXPECT_EQ(forward(), "Read it again");
    table();
    EXPECT_EQ(tabled(), "") << "it was read for the European Union";
    waitUntilRead();
    table();
    EXPECT_EQ(tabled().find("EU"), std::string::npos);
    EXPECT_NE(tabled().find("CHN"), std::string::npos);
}

TEST_F(IntakeStopped, ClosingTheWizardStopsIt) {
    bool isClosed = false;
    QObject::connect(dialog, &QDialog::finished, window.get(), [&] { isClosed = true; });
    readLong([this] { button("cancel")->click(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isClosed; }, 20000));
    expectNothingKept();
}

} // namespace
} // namespace chapeau
