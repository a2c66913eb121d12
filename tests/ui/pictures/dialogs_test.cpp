// Every dialog and box of the window, as a picture. See picture.h.
#include "picture.h"

#include "tests/core/intake/word_file.h"
#include "tests/ui/sample.h"
#include "ui/capture/capture_help.h"
#include "ui/guide/guide_window.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/remarks.h"
#include "ui/intake/remarks_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/merge/merge_view.h"
#include "ui/merge/uncontested_dialog.h"
#include "ui/own_delegation/own_delegation_dialog.h"
#include "ui/palette/command_palette.h"
#include "ui/publish/export_dialog.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/sponsors/sponsor_dialog.h"
#include "ui/work/error_box.h"
#include "ui/work/progress_box.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

namespace chapeau::test {
namespace {

std::string read(const std::filesystem::path& path) {
    std::ostringstream all;
    all << std::ifstream{path, std::ios::binary}.rdbuf();
    return all.str();
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    if (at == std::string::npos) throw std::runtime_error("the sample has no “" + what + "”");
    return text.replace(at, what.size(), with);
}

class Dialogs : public Pictures {
protected:
    TakeInDialog* askTakeIn() {
        startAndOpen();
        run("intake.take");
        auto* dialog = opened<TakeInDialog>();
        if (dialog == nullptr) return nullptr;
        if (auto* chooser = dialog->findChild<QFileDialog*>()) chooser->reject();
        dialog->resize(1180, 680);
        return dialog;
    }
    void takeIn(TakeInDialog& dialog, const std::filesystem::path& sent) {
        dialog.setFile(QString::fromStdString(sent.string()));
        waitFor([&] { return dialog.isCurrent(); });
    }
    /// The draft of the sample from its enacting words on, a line a paragraph.
    static std::string wordsOfTheSample() {
        const std::string all = read(std::filesystem::path{CHAPEAU_RESOURCES} / "sample/draft.txt");
        std::istringstream lines{all.substr(all.find("The General Assembly,"))};
        std::string words;
        for (std::string line; std::getline(lines, line);)
            if (!line.empty() && !line.starts_with("[^")) words += words.empty() ? line : "\n" + line;
        return replaced(words, "[^1]", "");
    }
    /// The draft of the sample with changes that ask for a look.
    std::filesystem::path answer() {
        std::string text = read(std::filesystem::path{CHAPEAU_RESOURCES} / "sample/draft.txt");
        text = replaced(text, "practical steps", "practical and measurable steps");
        text = replaced(text, "without needless delay;", "without needless delay and in a spirit of cooperation;");
        text = replaced(text,
                        "Requests the Secretary-General to compile a list of the contact points that Member States designate for such "
                        "cooperation and to keep that list up to date;",
                        "Invites the Secretary-General to publish each year the contact points that Member States have named to him;");
        text = replaced(text, "Stressing that every State",
                        "Conscious of the part that small laboratories play in every region,\n\nStressing that every State");
        return write("Norway.txt", text);
    }
    ExportDialog* askExport(Preset preset) {
        startAndOpen();
        run("intake.export");
        auto* dialog = opened<ExportDialog>();
        if (dialog == nullptr) return nullptr;
        dialog->choose(choicesFor(preset));
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return dialog->isCurrent(); }, 20000));
        settle();
        return dialog;
    }
    CommandPalette* askPalette(const char* words) {
        startAndOpen();
        run("go.palette");
        auto* palette = opened<CommandPalette>();
        if (palette != nullptr) palette->findChild<QLineEdit*>()->setText(QString::fromLatin1(words));
        return palette;
    }
};

TEST_P(Dialogs, NewNegotiation) {
    start();
    NewDialog dialog{registry(), window.get()};
    std::filesystem::copy_file(std::filesystem::path{CHAPEAU_RESOURCES} / "sample/draft.txt", "zero draft.txt");
    dialog.setFile(QStringLiteral("zero draft.txt"));
    dialog.findChildren<DelegationField*>().front()->setText(QStringLiteral("Kenya"));
    dialog.findChild<QListWidget*>()->addItems({QStringLiteral("76-999.docx"), QStringLiteral("77-999.docx")});
    dialog.show();
    take(dialog, "new-negotiation", {"from", "own", "previous", "workspace", "start"});
    EXPECT_TRUE(dialog.findChild<QPushButton*>(QStringLiteral("start"))->isEnabled());
}

TEST_P(Dialogs, NewNegotiationEmpty) {
    start();
    NewDialog dialog{registry(), window.get()};
    dialog.show();
    take(dialog, "new-negotiation-empty", {"from", "own", "previous", "workspace", "start"});
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("start"))->isEnabled()) << "there is no text yet";
}

TEST_P(Dialogs, IntakeEmpty) {
    auto* dialog = askTakeIn();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "intake-empty", {"nothingYet", "forward", "paste"});
}

TEST_P(Dialogs, IntakeLanded) {
    auto* dialog = askTakeIn();
    ASSERT_NE(dialog, nullptr);
    takeIn(*dialog, answer());
    take(*dialog, "intake-landed", {"landed", "connectors", "summary", "forward", "change"});
}

TEST_P(Dialogs, IntakeOfAWordFileOfSeveralHands) {
    auto* dialog = askTakeIn();
    ASSERT_NE(dialog, nullptr);
    std::string text = wordsOfTheSample();
    text = replaced(text, "in a transparent manner", "in a transparent {+Ann Example|and predictable +}manner");
    text = replaced(text, "without needless delay", "without {-Ben Example|needless -}delay");
    takeIn(*dialog, write("comments of Norway.docx", wordFile(revised(text))));
    take(*dialog, "intake-authors", {"authors", "landed", "forward"});
}

TEST_P(Dialogs, IntakeOfAnEmail) {
    auto* dialog = askTakeIn();
    ASSERT_NE(dialog, nullptr);
    dialog->setWords(QStringLiteral("Dear colleagues,\n\nNorway supports the EU on PP3. OP2: replace “practical” by “practical and early”. "
                                    "OP19: delete.\n\nWith thanks"));
    waitFor([dialog] { return dialog->isCurrent(); });
    take(*dialog, "intake-email", {"landed", "summary", "forward"});
}

TEST_P(Dialogs, IntakeRefused) {
    auto* dialog = askTakeIn();
    ASSERT_NE(dialog, nullptr);
    takeIn(*dialog, write("answer.docx", std::string{"PK\3\4"} + std::string(60, 'x')));
    take(*dialog, "intake-refused", {"forward"});
}

TEST_P(Dialogs, ExportToTheSecretariat) {
    auto* dialog = askExport(Preset::secretariat);
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "export-secretariat", {"pages", "summary", "page"});
}

TEST_P(Dialogs, ExportToTheCapital) {
    auto* dialog = askExport(Preset::capital);
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "export-capital", {"pages", "summary", "page"});
}

TEST_P(Dialogs, ExportToAllDelegations) {
    auto* dialog = askExport(Preset::delegations);
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "export-delegations", {"pages", "summary", "page"});
}

TEST_P(Dialogs, Uncontested) {
    startAndOpen();
    showView("merge");
    find<MergeView>()->acceptAll();
    auto* dialog = opened<UncontestedDialog>();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "uncontested", {"uncontestedHead", "uncontestedItems", "uncontestedStays", "acceptChosen"});
}

TEST_P(Dialogs, AllRemarks) {
    start();
    const std::vector<Notice> notices{{NoticeCode::trackedChangesIgnored},
                                      {NoticeCode::hyphenMended, NoticePlace::line(3), "in the post- war years"},
                                      {NoticeCode::pageHeaderRemoved, NoticePlace::line(41), "A/C.1/79/L.999"}};
    auto* dialog = showRemarks(window.get(), remarksOn(notices));
    take(*dialog, "all-remarks", {"remarks", "copyRemarks"});
}

TEST_P(Dialogs, AddSponsors) {
    startAndOpen();
    showView("sponsors");
    run("sponsors.add");
    auto* dialog = opened<SponsorDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->setDelegations(QStringLiteral("Norway, CHE"));
    take(*dialog, "sponsors-add", {});
}

TEST_P(Dialogs, WithdrawSponsors) {
    startAndOpen();
    showView("sponsors");
    run("sponsors.withdraw");
    auto* dialog = opened<SponsorDialog>();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "sponsors-withdraw", {});
}

TEST_P(Dialogs, AnotherFileWaits) {
    auto* dialog = askTakeIn();
    ASSERT_NE(dialog, nullptr);
    window->openWhenFree(QStringLiteral("other talks.chapeau"));
    auto* box = opened<QMessageBox>();
    ASSERT_NE(box, nullptr);
    take(*box, "file-waits", {});
}

TEST_P(Dialogs, OurDelegation) {
    startAndOpen();
    run("own.name");
    auto* dialog = opened<OwnDelegationDialog>();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "our-delegation", {"intro", "own", "name"});
}

TEST_P(Dialogs, Palette) {
    auto* palette = askPalette("");
    ASSERT_NE(palette, nullptr);
    take(*palette, "palette", {});
}

TEST_P(Dialogs, PaletteFollowsWhatIsTyped) {
    auto* palette = askPalette("proj");
    ASSERT_NE(palette, nullptr);
    take(*palette, "palette-typed", {});
}

TEST_P(Dialogs, PaletteFindsNothing) {
    auto* palette = askPalette("xyzzy");
    ASSERT_NE(palette, nullptr);
    take(*palette, "palette-nothing", {});
}

TEST_P(Dialogs, Shortcuts) {
    startAndOpen();
    run("help.shortcuts");
    auto* dialog = opened<ShortcutDialog>();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "shortcuts", {"shortcuts"});
}

TEST_P(Dialogs, Shorthand) {
    startAndOpen();
    run("help.capture");
    auto* dialog = opened<CaptureHelp>();
    ASSERT_NE(dialog, nullptr);
    take(*dialog, "shorthand", {});
}

TEST_P(Dialogs, TheGuide) {
    startAndOpen();
    run("help.guide");
    auto* guide = opened<GuideWindow>();
    ASSERT_NE(guide, nullptr);
    take(*guide, "guide", {"guideText", "guideContents", "guideWords"});
}

TEST_P(Dialogs, TheGuideAtAPicture) {
    startAndOpen();
    run("help.guide");
    auto* guide = opened<GuideWindow>();
    ASSERT_NE(guide, nullptr);
    guide->findChild<QListWidget*>()->setCurrentRow(2);
    take(*guide, "guide-picture", {"guideText", "guideContents"});
}

TEST_P(Dialogs, ErrorBox) {
    startAndOpen();
    showError(window.get(), {ErrorCode::workspaceDamaged, "talks.chapeau", "file"});
    auto* box = opened<QMessageBox>();
    ASSERT_NE(box, nullptr);
    take(*box, "error", {"copy"});
}

TEST_P(Dialogs, About) {
    start();
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QTimer::singleShot(0, window.get(), [this] {
        auto* box = find<QMessageBox>();
        ASSERT_NE(box, nullptr);
        take(*box, "about", {});
        box->accept();
    });
    run("help.about");
}

TEST_P(Dialogs, DeletingAParagraph) {
    startAndOpen();
    showView("draft", "OP2");
    QTimer::singleShot(0, window.get(), [this] {
        auto* box = find<QMessageBox>();
        ASSERT_NE(box, nullptr);
        take(*box, "delete-paragraph", {});
        box->reject();
    });
    run("draft.delete");
}

TEST_P(Dialogs, Progress) {
    startAndOpen();
    Background work;
    showProgress(window.get(), work, QStringLiteral("Reading the texts…"));
    work.start<int>(
        [](const Job& job) {
            while (!job.stopped()) std::this_thread::sleep_for(std::chrono::milliseconds{5});
            return 0;
        },
        [](int) {});
    auto* box = opened<QProgressDialog>();
    ASSERT_NE(box, nullptr);
    take(*box, "progress", {});
    work.cancel();
}

INSTANTIATE_TEST_SUITE_P(Looks, Dialogs, testing::Values(Look::light, Look::dark, Look::mirrored), nameOf);

} // namespace
} // namespace chapeau::test
