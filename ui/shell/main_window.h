// The window: wires the list of views, the commands and the session to one another, and holds no logic of its own.
#pragma once

#include "ui/appearance/appearance.h"
#include "ui/capture/capture_bar.h"
#include "ui/frame/view_context.h"
#include "ui/shell/command_actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/opening.h"
#include "ui/shortcuts/shortcuts.h"
#include "ui/start/start_page.h"

#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <memory>

namespace chapeau {

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// What the surroundings refer to outlives the window.
    MainWindow(Surroundings surroundings, PdfPrinter printPdf, QWidget* parent = nullptr);

    /// The views first: what they keep on their way out is asked of the other parts.
    ~MainWindow() override;

    /// Opens in the background; `ready` of the window follows once the first merge is there, `failed` where it couldn't be opened.
    void openFile(const QString& file);
    /// A later start of the program hands its file over: nothing that a dialog holds is dropped for it.
    void openWhenFree(const QString& file);
    /// Opens what was open when the program ended last, where it was left; nothing where a person has switched that off, and nothing where
    /// the last start ended on the way there.
    void returnToLast();
    /// Keeps where one is a moment after it changes, and not only when the window is closed: a crash takes nobody elsewhere.
    void keepWhileWorking();
    void showView(const QString& view);
    /// By label, as people write it; false where there is none.
    bool selectLabel(const QString& label);
    /// No view is still filling itself in the background.
    [[nodiscard]] bool isIdle() const;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] Appearance& appearance() { return m_appearance; }
    [[nodiscard]] CommandActions& commands() { return m_commands; }
    [[nodiscard]] Shortcuts& shortcuts() { return *m_shortcuts; }
    [[nodiscard]] CaptureBar& captureBar() { return *m_capture; }
    [[nodiscard]] Desk& desk() { return *m_desk; }

Q_SIGNALS:
    void ready();
    void failed(const QString& sentence);

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// To each part in turn. Qt goes straight to the part that a view passes the keyboard on to, and never comes to what stands before it.
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentre();
    void makeCommands();
    void makeFileCommands();
    void makeEditCommands();
    void makeGoCommands();
    void makeViewCommands();
    void makeViewMenu();
    void makeHelpCommands();
    void makeToolBar();
    void wireSession();
    void showOpened();
    void showClosed();
    void closeSession();
    void showUndo();
    void remember();
    void showPalette();
    void showShortcuts();
    void about();

    // main_window_state.cpp: what is kept from one start to the next
    void restore();
    void keep();
    void keepPlace(QSettings& settings);
    void keepSoon();
    [[nodiscard]] bool isSettled() const;
    void returnToPlace();

    Surroundings m_surroundings;
    PdfPrinter m_printPdf;
    Appearance m_appearance;
    Session m_session;
    Selection m_selection;
    Notices m_notices;
    ViewContext m_context;
    Opening m_opening;
    CommandActions m_commands;
    std::unique_ptr<Shortcuts> m_shortcuts;

    QStackedWidget* m_pages;
    StartPage* m_start;
    Desk* m_desk;
    CaptureBar* m_capture;
    QTabBar* m_tabs;
    QDateTime m_openedAt;
    QString m_file;              ///< that is open, or was last; absolute
    QString m_returningTo;       ///< the file that the place in the settings belongs to, until it is open
    QString m_view;              ///< shown, or to be shown when a workspace is opened
    QTimer* m_keeping = nullptr; ///< runs from the first change that isn't kept yet; null where only closing keeps
};

} // namespace chapeau
