// The window: wires the views to the session and the commands to the use cases, and holds no logic of its own.
#pragma once

#include "core/workspace/deciding.h"
#include "core/workspace/exporting.h"
#include "core/workspace/proposing.h"
#include "core/workspace/starting.h"
#include "ui/capture/capture_bar.h"
#include "ui/history/history_view.h"
#include "ui/merge/merge_view.h"
#include "ui/selection/selection.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/draft_page.h"
#include "ui/shell/session.h"
#include "ui/shell/welcome_page.h"
#include "ui/sponsors/sponsors_view.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTabBar>

namespace chapeau {

enum class View { draft, merge, sponsors, history };

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// What the surroundings refer to outlives the window.
    MainWindow(Surroundings surroundings, PdfPrinter printPdf, QWidget* parent = nullptr);

    /// Opens in the background; `ready` of the window follows once the first merge is there, `failed` where it couldn't be opened.
    void openFile(const QString& file);
    void show(View view);
    /// By label, as people write it; false where there is none.
    bool selectLabel(const QString& label);
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] CaptureBar& captureBar() { return *m_capture; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] Appearance& appearance() { return m_appearance; }

    using QMainWindow::show;

Q_SIGNALS:
    void ready();
    void failed(const QString& sentence);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window.cpp: how it is put together
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void makePages();
    void wireViews();
    void wireActions();
    void restore();
    void keep() const;

    // main_window_work.cpp: what it passes on
    void showOpened();
    void showClosed();
    void showChanged();
    void showMerge();
    void showRows();
    void showParagraph();
    void showSelection();
    void showStatus();
    bool report(const Done& done);
    bool tableCaptured(const Proposing& proposing);
    void askNew(const QString& file = {});
    void askOpen();
    void askTakeIn(const QString& file = {});
    void askExport();
    void start(const std::filesystem::path& workspace, const NewNegotiation& what);
    void addComment(const QString& text, bool internal);
    void resolve(const CommentId& comment);
    void sponsor(const SponsorRequest& request);
    void settle(const ProposalId& proposal, Decision decision);
    void undoLast();
    void redoNext();
    void about();

    Surroundings m_surroundings;
    PdfPrinter m_printPdf;
    Appearance m_appearance;
    Session m_session;
    Selection m_selection;
    Background m_opening;
    Background m_exporting;
    Actions m_actions;

    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    DraftPage m_draft;
    MergeView* m_merge;
    SponsorsView* m_sponsors;
    HistoryView* m_history;
    CaptureBar* m_capture;
    QTabBar* m_tabs;
    QMenu* m_recent = nullptr;
    QLabel* m_progress;
    QLabel* m_sponsorsLine;
    QLabel* m_saved;
    std::optional<Timestamp> m_savedAt;
};

} // namespace chapeau
