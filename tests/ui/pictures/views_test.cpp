// Every view of the window and every state that it can be in, as a picture. See picture.h.
#include "picture.h"

#include "core/workspace/starting.h"
#include "core/workspace/unsaved_words.h"
#include "tests/ui/sample.h"
#include "ui/draft/draft_panel.h"
#include "ui/find/find_pane.h"
#include "ui/meeting/projector.h"
#include "ui/merge/merge_view.h"
#include "ui/start/recent_files.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTextEdit>

#include <unistd.h>

namespace chapeau::test {
namespace {

class Views : public Pictures {
protected:
    void mode(void (DraftPanel::*choose)()) {
        startAndOpen();
        showView("draft");
        (find<DraftPanel>()->*choose)();
        settle();
    }
    void search(const char* words, const char* with = nullptr) {
        startAndOpen();
        showView("draft");
        run(with != nullptr ? "find.replace" : "find.find");
        auto* pane = find<FindPane>();
        ASSERT_NE(pane, nullptr);
        pane->findChildren<QLineEdit*>().at(0)->setText(QString::fromLatin1(words));
        if (with != nullptr) pane->findChildren<QLineEdit*>().at(1)->setText(QString::fromLatin1(with));
        waitFor([pane] { return pane->isIdle(); });
    }
    void showMap() {
        startAndOpen();
        showView("merge");
        waitFor([this] { return find<QTableView>("map") != nullptr && find<QTableView>("map")->model()->rowCount() > 0; });
    }
    void showBench(const char* label) {
        showMap();
        ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
        find<MergeView>()->openBench();
        settle();
    }
    /// Begun from a text, and nothing else yet.
    void openFresh() {
        std::filesystem::remove(file);
        NewNegotiation what;
        what.from = std::filesystem::path{CHAPEAU_RESOURCES} / "sample/draft.txt";
        what.own = DelegationCode{"KEN"};
        ASSERT_TRUE(startNegotiation(file, what, surroundings()));
        startAndOpen();
    }
};

TEST_P(Views, StartEmpty) {
    start();
    take("start-empty", {"start", "file.new", "file.open", "file.sample"});
}

TEST_P(Views, StartRecent) {
    const auto other = folder.filePath(QStringLiteral("ocean-minerals-second-reading.chapeau"));
    rememberFile(other, QDateTime::currentDateTime().addDays(-9), {});
    rememberFile(QString::fromStdString(file.string()), QDateTime::currentDateTime().addDays(-1), Seen{30, 20, 5, 2});
    start();
    take("start-recent", {"start", "open", "remove"});
}

TEST_P(Views, DraftClean) {
    mode(&DraftPanel::showClean);
    take("draft-clean", {"draft", "outline", "cards"});
}

TEST_P(Views, DraftRedline) {
    mode(&DraftPanel::showRedline);
    take("draft-redline-unchanged", {"draft", "legend"});
    auto* versions = find<QComboBox>("versionChoice");
    versions->setCurrentIndex(versions->findData(QStringLiteral("A/RES/77/999")));
    take("draft-redline", {"draft", "legend"});
}

TEST_P(Views, DraftRolling) {
    mode(&DraftPanel::showRolling);
    take("draft-rolling", {"draft"});
}

TEST_P(Views, DraftDelegation) {
    mode(&DraftPanel::showDelegation);
    find<DraftPanel>()->modes().chooseDelegation(DelegationCode{"EU"});
    take("draft-delegation", {"draft"});
}

TEST_P(Views, DraftEditing) {
    startAndOpen();
    showView("draft", "OP2");
    auto* panel = find<DraftPanel>();
    panel->edit();
    auto* words = find<QTextEdit>("paragraphWords");
    ASSERT_NE(words, nullptr);
    auto cursor = words->document()->find(QStringLiteral("practical"));
    cursor.insertText(QStringLiteral("concrete and practicle"));
    waitFor([panel] { return panel->isIdle(); });
    take("draft-editing", {"draft", "paragraphEditor", "paragraphChange", "saveParagraph"});
}

TEST_P(Views, DraftFootnotes) {
    startAndOpen();
    showView("draft", "OP1");
    auto* panel = find<DraftPanel>();
    const auto put = [&](int after, const char* words) {
        auto* edit = find<QTextEdit>("paragraphWords");
        ASSERT_NE(edit, nullptr);
        edit->moveCursor(QTextCursor::Start);
        for (int i = 0; i < after; ++i) edit->moveCursor(QTextCursor::EndOfWord), edit->moveCursor(QTextCursor::NextWord);
        panel->insertFootnote();
        auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr);
        box->setText(QString::fromLatin1(words));
    };
    panel->edit();
    put(9, "See the report of the workshops on the repair of instruments, annex II.");
    put(3, "As listed in the note by the secretariat.");
    waitFor([panel] { return panel->isIdle(); });
    take("draft-footnotes", {"draft", "paragraphEditor", "paragraphChange", "footnotes", "footnoteWords", "removeFootnote"});
}

TEST_P(Views, DraftAdding) {
    startAndOpen();
    showView("draft", "PP4");
    auto* panel = find<DraftPanel>();
    panel->addAfter();
    auto* words = find<QTextEdit>("paragraphWords");
    ASSERT_NE(words, nullptr);
    words->insertPlainText(QStringLiteral("Mindful of the needs of small laboratories,"));
    waitFor([panel] { return panel->isIdle(); });
    take("draft-adding", {"draft", "paragraphEditor"});
}

TEST_P(Views, DraftRecovery) {
    startAndOpen();
    const auto& paragraph = window->session().text().draft.paragraphs.at(2);
    ASSERT_TRUE(keepUnsavedWords(
        file, {paragraph.id, false, "Reaffirming that all Member States must honour their commitments,", test::clock().now()}));
    window.reset();
    startAndOpen();
    take("draft-recovery", {"recovery", "continueUnsaved", "discardUnsaved"});
}

TEST_P(Views, DraftReadOnly) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere, so there is no read-only file to show";
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    startAndOpen();
    showView("draft");
    take("draft-read-only", {"draft", "saved"});
}

TEST_P(Views, Find) {
    search("developing countries");
    take("find", {"hits", "findCount"});
}

TEST_P(Views, Replace) {
    search("instruments", "devices");
    take("replace", {"hits", "replaceChosen", "findCount"});
}

TEST_P(Views, FindNothing) {
    search("no such words");
    take("find-nothing", {"findCount"});
}

TEST_P(Views, Map) {
    showMap();
    take("merge-map", {"map", "mapWords", "acceptAll", "conflictCount"});
}

TEST_P(Views, Bench) {
    showBench("OP2");
    take("merge-bench", {"benchTitle", "benchParts", "useResult"});
}

TEST_P(Views, BenchChosen) {
    showBench("OP2");
    for (auto* button : window->findChildren<QRadioButton*>())
        if (button->isVisible() && button->accessibleName().contains(QStringLiteral("time-bound"))) button->click();
    take("merge-bench-chosen", {"benchTitle", "useResult"});
}

TEST_P(Views, BenchOfADeletion) {
    showBench("OP4");
    take("merge-bench-deletion", {"benchTitle", "benchParts"});
}

TEST_P(Views, BenchOfAQuietParagraph) {
    showBench("PP2");
    take("merge-bench-quiet", {"benchTitle"});
}

TEST_P(Views, Meeting) {
    startAndOpen();
    showView("meeting");
    take("meeting", {"meetingText", "meetingLabel", "meetingStanding", "openProjector", "captureLine"});
}

TEST_P(Views, MeetingCapturing) {
    startAndOpen();
    showView("meeting");
    run("capture.start");
    window->captureBar().type(QStringLiteral("us del op5"));
    take("meeting-capture", {"meetingText", "capturePreview", "captureLine"});
}

TEST_P(Views, MeetingCapturingWhatCannotBePlaced) {
    startAndOpen();
    showView("meeting");
    run("capture.start");
    window->captureBar().type(QStringLiteral("eu op2 replace \"no such words\" by \"others\""));
    take("meeting-capture-unplaced", {"capturePreview"});
}

TEST_P(Views, Projector) {
    startAndOpen();
    showView("meeting");
    Projector* projector = nullptr;
    run("meeting.projector");
    waitFor([&] { return (projector = window->findChild<chapeau::Projector*>()) != nullptr && projector->isVisible(); });
    projector->showNormal();
    projector->resize(width, height);
    take(*projector, "projector", {"projectorText"});
}

TEST_P(Views, Sponsors) {
    startAndOpen();
    showView("sponsors");
    take("sponsors", {"sponsorList"});
}

TEST_P(Views, History) {
    startAndOpen();
    showView("history");
    take("history", {"history"});
}

TEST_P(Views, DraftWithNothingOnIt) {
    openFresh();
    showView("draft");
    take("empty-draft", {"draft", "outline"});
}

TEST_P(Views, MapOfNothing) {
    openFresh();
    showView("merge");
    take("empty-map", {"mapEmpty", "acceptAll"});
}

TEST_P(Views, MeetingOnNothing) {
    openFresh();
    showView("meeting");
    take("empty-meeting", {"meetingText"});
}

TEST_P(Views, NoSponsors) {
    openFresh();
    showView("sponsors");
    take("empty-sponsors", {"sponsorList"});
}

TEST_P(Views, NoHistory) {
    openFresh();
    showView("history");
    take("empty-history", {"history"});
}

INSTANTIATE_TEST_SUITE_P(Looks, Views, testing::Values(Look::light, Look::dark, Look::mirrored), nameOf);

} // namespace
} // namespace chapeau::test
