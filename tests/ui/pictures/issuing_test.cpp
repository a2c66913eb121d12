// Issuing, reasons and sources, and the lineage, as pictures. See picture.h.
#include "picture.h"

#include "core/workspace/deciding.h"
#include "tests/ui/sample.h"
#include "ui/history/lineage_list.h"
#include "ui/issuing/issue_dialog.h"
#include "ui/justifying/reasons_dialog.h"

#include <QLineEdit>
#include <QTextEdit>
#include <QTreeWidget>

namespace chapeau::test {
namespace {

class IssuingPictures : public Pictures {
protected:
    IssueDialog* askIssue() {
        run("issuing.issue");
        auto* dialog = opened<IssueDialog>();
        if (dialog == nullptr) return nullptr;
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return dialog->isCurrent(); }, 20000));
        settle();
        return dialog;
    }
    /// Every other proposal that can be accepted is, so that the others meet changed words.
    void acceptEveryOther() {
        const auto proposals = window->session().snapshot()->proposals;
        for (std::size_t i = 0; i < proposals.size(); i += 2)
            if (isOpen(proposals[i]))
                (void)window->session().perform([&](Workspace& workspace) { return decide(workspace, proposals[i].id, Decision::accept); });
        settle();
    }
    ReasonsDialog* askReasons(const char* label) {
        startAndOpen();
        showView("draft", label);
        run("reasons.give");
        return opened<ReasonsDialog>();
    }
    void showLineage(int row) {
        startAndOpen();
        showView("history");
        find<LineageList>()->setCurrentItem(find<LineageList>()->topLevelItem(row));
        settle();
    }
};

TEST_P(IssuingPictures, Issue) {
    startAndOpen();
    acceptEveryOther();
    auto* dialog = askIssue();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "issue", {"symbol", "symbolHint", "renumberedArea", "carriedNumbers", "carriedProposals", "issue"});
}

TEST_P(IssuingPictures, IssueWhileWordsAreNotSaved) {
    startAndOpen();
    showView("draft", "OP2");
    run("draft.edit");
    QTest::keyClicks(find<QTextEdit>("paragraphWords"), QStringLiteral("also "));
    settle();
    take("unsaved", {"paragraphEditor", "saved"});
    auto* dialog = askIssue();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "issue-unsaved", {"symbol", "unsaved", "issue"});
}

TEST_P(IssuingPictures, IssueWithNothingToTell) {
    startAndOpen();
    auto* dialog = askIssue();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "issue-quiet", {"symbol", "renumberedArea", "carriedNumbers", "issue"});
}

TEST_P(IssuingPictures, IssueRefused) {
    startAndOpen();
    auto* dialog = askIssue();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("symbol"))->setText(QStringLiteral("A/RES/77/999"));
    take(*dialog, "issue-refused", {"symbol", "symbolRefusal", "issue"});
}

TEST_P(IssuingPictures, ReasonsOfAProposal) {
    auto* dialog = askReasons("PP3");
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "reasons", {"reasonTarget", "reason", "heading", "point", "sources", "sourceQuote", "saveReasons"});
}

TEST_P(IssuingPictures, SourcesOfAParagraph) {
    auto* dialog = askReasons("PP1");
    ASSERT_NE(dialog, nullptr);
    auto* target = dialog->findChild<QComboBox*>(QStringLiteral("reasonTarget"));
    target->setCurrentIndex(target->count() - 1);
    dialog->findChild<SourcesBox*>()->setSources({{SourceId::random(), "A/RES/76/999", "3", "in a transparent manner"}});
    take(*dialog, "reasons-paragraph", {"reasonTarget", "sources", "sourceDocument", "saveReasons"});
}

TEST_P(IssuingPictures, Lineage) {
    showLineage(0);
    take("history-lineage", {"lineage", "history", "lineageTitle", "lineageText", "closeLineage"});
}

TEST_P(IssuingPictures, LineageOfTheFirstText) {
    showLineage(2);
    take("history-lineage-first", {"lineage", "lineageText"});
}

INSTANTIATE_TEST_SUITE_P(Looks, IssuingPictures, testing::Values(Look::light, Look::dark, Look::mirrored), nameOf);

} // namespace
} // namespace chapeau::test
