// The merge view of the window over the sample of the tests, and the hands of a person who works in it. With CHAPEAU_PICTURES=FOLDER in the
// environment, each state is drawn into that folder.
#pragma once

#include "core/store/store.h"
#include "ui/merge/merge_view.h"
#include "ui/merge/uncontested_dialog.h"

#include "window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>

namespace chapeau::test {

class MergePage : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        window->activateWindow();
        window->showView(QStringLiteral("merge"));
        waitUntilDrawn();
    }

    template <class W = QWidget>
    W* find(const char* name) {
        QCoreApplication::processEvents(); // layouts, and what they show
        for (auto* widget : window->findChildren<W*>(QString::fromLatin1(name)))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    MergeView& view() { return *window->findChild<MergeView*>(); }
    QTableView& map() { return *window->findChild<QTableView*>(QStringLiteral("map")); }
    void waitUntilDrawn() {
        waitUntilIdle();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const auto* empty = find<QLabel>("mapEmpty");
                return map().model()->rowCount() > 0 || (empty != nullptr && !empty->text().startsWith(QStringLiteral("Putting")));
            },
            10000));
        for (int i = 0; i < 5; ++i) QTest::qWait(2); // what is drawn in the background arrives
    }
    void openBench(const char* label) {
        ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
        view().openBench();
        QCoreApplication::processEvents();
    }
    std::string title() { return find<QLabel>("benchTitle")->text().toStdString(); }
    std::string result() { return find<QLabel>("result")->accessibleName().toStdString(); }
    std::string count() { return find<QLabel>("conflictCount")->text().toStdString(); }
    std::string words(const char* label) {
        const auto& text = window->session().text();
        const auto id = text.idOf(label);
        return id ? text.paragraphOf(*id)->text.text : "no " + std::string{label};
    }
    void press(const char* button) {
        auto* found = find<QAbstractButton>(button);
        ASSERT_NE(found, nullptr) << button;
        ASSERT_TRUE(found->isEnabled()) << button;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void choose(const char* words) {
        for (auto* button : window->findChildren<QRadioButton*>())
            if (button->isVisible() && button->accessibleName().contains(QString::fromUtf8(words))) return button->click();
        FAIL() << words;
    }
    void setOrder(const char* box, int index) { find<QComboBox>(box)->setCurrentIndex(index); }
    std::vector<std::string> rows() {
        std::vector<std::string> labels;
        for (int i = 0; i < map().model()->rowCount(); ++i)
            labels.push_back(map().model()->headerData(i, Qt::Vertical).toString().toStdString());
        return labels;
    }
    std::vector<std::string> columns() {
        std::vector<std::string> codes;
        for (int i = 0; i + 1 < map().model()->columnCount(); ++i)
            codes.push_back(map().model()->headerData(i, Qt::Horizontal).toString().toStdString());
        return codes;
    }
    /// A wording of a whole paragraph, tabled as it is.
    void propose(const char* who, const char* label, const std::string& text) {
        const auto& draft = window->session().text();
        const auto paragraph = *draft.paragraphOf(*draft.idOf(label));
        Proposal proposal;
        proposal.targets = {paragraph.id};
        proposal.kind = paragraph.kind;
        proposal.base = paragraph.text;
        proposal.text = withText(paragraph.text, text);
        proposal.proponents = {{who}};
        ASSERT_TRUE(window->session().perform(
            [&](Workspace& workspace) { return workspace.perform("Tabled", label, [&](Store& store) { return store.add(proposal); }); }));
        waitUntilDrawn();
    }
    void stand(const char* who, Stance stance, const char* whose) {
        for (const auto& proposal : window->session().negotiation().proposals) {
            if (proposal.proponents.front().value != whose || proposal.operation != Operation::replace) continue;
            ASSERT_TRUE(window->session().perform([&](Workspace& workspace) {
                return workspace.perform("Stand", "", [&](Store& store) {
                    return store.add(Position{PositionId::random(), proposal.id, {who}, stance, "", "", clock().now()});
                });
            }));
            return waitUntilDrawn();
        }
        FAIL() << whose;
    }
    UncontestedDialog* openPreview() {
        press("acceptAll");
        auto* dialog = window->findChild<UncontestedDialog*>();
        if (dialog == nullptr) return nullptr;
        const bool filled = QTest::qWaitFor(
            [dialog] {
                return !dialog->findChild<QLabel*>(QStringLiteral("uncontestedHead"))->text().startsWith(QStringLiteral("Looking"));
            },
            10000);
        EXPECT_TRUE(filled);
        return dialog;
    }
    static void picture(QWidget* what, const char* name) {
        const QString folder = qEnvironmentVariable("CHAPEAU_PICTURES");
        if (folder.isEmpty()) return;
        QCoreApplication::processEvents();
        what->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
};

} // namespace chapeau::test
