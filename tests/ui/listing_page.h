// The views of all proposals and of all comments in the window over the sample of the tests, and the hands of a person who works in them.
#pragma once

#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace chapeau::test {

class ListingPage : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
    void TearDown() override {
        window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QSettings{}.clear();
    }
    void showView(const char* view) {
        window->showView(QString::fromLatin1(view));
        settle();
    }
    /// Cards are shown a moment after they are made.
    void settle() {
        waitUntilIdle();
        QCoreApplication::processEvents();
    }
    template <class W>
    W* part(const char* name) {
        return window->findChild<W*>(QString::fromLatin1(name));
    }
    QTableView* table() { return part<QTableView>("proposalTable"); }
    std::string cell(int row, int column) { return table()->model()->index(row, column).data().toString().toStdString(); }
    std::string said(const char* label) { return part<QLabel>(label)->text().toStdString(); }
    std::string count() { return said("proposalCount"); }
    QPushButton* button(const char* name) { return part<QPushButton>(name); }
    void search(const char* words) {
        auto* line = part<QLineEdit>("proposalSearch");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(words));
    }
    void click(int row, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, table()->visualRect(table()->model()->index(row, 0)).center());
    }
    /// Of all labels that are seen.
    std::string shownWords() {
        std::string all;
        for (const auto* label : window->findChildren<QLabel*>())
            if (label->isVisible()) all += label->text().toStdString() + "\n";
        return all;
    }
    /// "CHN OP1" of the rows that are chosen.
    std::string chosen() {
        std::string rows;
        for (const auto& index : table()->selectionModel()->selectedRows())
            rows += cell(index.row(), 1) + " " + cell(index.row(), 0) + "\n";
        return rows;
    }
    [[nodiscard]] std::string statuses() {
        std::string all;
        for (const auto& proposal : window->session().negotiation().proposals) all += std::string{nameOf(proposal.status)} + " ";
        return all;
    }
    void select(const char* label) { ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label))); }
    void perform(const std::function<Done(Workspace&)>& useCase) { ASSERT_TRUE(window->session().perform(useCase)); }
};

} // namespace chapeau::test
