#include "ui/shell/main_window.h"

#include "core/workspace/undoing.h"
#include "ui/frame/elsewhere.h"
#include "ui/frame/unsaved.h"
#include "ui/justifying/reasons_command.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/kept_views.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/views.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/work/error_box.h"
#include "ui/work/progress_box.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QToolBar>
#include <QVBoxLayout>

namespace chapeau {

MainWindow::MainWindow(Surroundings surroundings, PdfPrinter printPdf, QWidget* parent)
    : QMainWindow{parent}, m_surroundings{std::move(surroundings)},
      m_printPdf{std::move(printPdf)}, m_context{m_surroundings,
                                                 m_session,
                                                 m_selection,
                                                 m_notices,
                                                 m_printPdf,
                                                 *this,
                                                 [this](const QString& view) { showView(view); },
                                                 [this](const QString& pane) { m_desk->bringPane(pane); },
                                                 [this](const QString& pane) { m_desk->hidePane(pane); },
                                                 [this](const auto& proposal) { chapeau::askReasons(m_context, proposal); },
                                                 [this](const QString& command, bool possible) { m_commands.allow(command, possible); }},
      m_opening{m_context}, m_commands{this}, m_pages{new QStackedWidget}, m_desk{new Desk{views(), panes(), m_context}},
      m_capture{new CaptureBar{m_surroundings.registry, m_surroundings.clock,
                               [this](const Proposing& proposing) {
                                   return m_session.perform([&](Workspace& workspace) { return tableProposing(workspace, proposing); });
                               }}},
      m_tabs{new QTabBar}, m_view{m_desk->views().front().id} {
    setWindowIcon(iconOf(Glyph::chapeau));
    setAcceptDrops(true);
    setStatusBar(new StatusBar{m_context});
    makeCommands();
    m_shortcuts = std::make_unique<Shortcuts>(m_commands.all());
    makeCentre();
    makeToolBar();
    wireSession();
    showClosed();
    restore();
}

void MainWindow::makeCentre() {
    std::vector<QAction*> beginnings;
    for (const auto* id : {"file.new", "file.open", "file.sample"}) beginnings.push_back(m_commands.find(QString::fromLatin1(id)));
    m_start = new StartPage{beginnings, m_surroundings};
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_desk);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout{centre};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_capture);
    setCentralWidget(centre);
}

void MainWindow::makeToolBar() {
    auto* bar = addToolBar(tr("Views and commands"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setAccessibleName(bar->windowTitle());
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const auto& view : m_desk->views()) m_tabs->addTab(QString{view.title}.remove(u'&'));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { showView(m_desk->views()[static_cast<std::size_t>(index)].id); });
    bar->addWidget(m_tabs);
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    for (const auto* id : {"intake.take", "intake.export", "history.undo", "history.redo"})
        bar->addAction(m_commands.find(QString::fromLatin1(id)));
}

void MainWindow::wireSession() {
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    // Before it is hidden, which takes the floating panes away.
    connect(&m_session, &Session::closed, this, [this] {
        QSettings settings;
        m_desk->keep(settings);
        keepViews(m_file, m_desk->shownAs());
    });
    connect(&m_session, &Session::closed, this, &MainWindow::showClosed);
    connect(&m_session, &Session::changed, this, &MainWindow::showUndo);
    connect(&m_session, &Session::changed, this, &MainWindow::remember);
    connect(&m_session, &Session::changed, this, [this] { setWindowTitle(titleOf(m_session.negotiation())); });
    connect(&m_session, &Session::changed, this, [this] { m_capture->setNegotiation(m_session.snapshot(), m_session.canChange()); });
    connect(&m_session, &Session::mergeReady, this, &MainWindow::ready);
    connect(&m_session, &Session::refused, &m_notices, &Notices::fail);
    connect(&m_session, &Session::changing, this, [this](Background& work, const QString& what) {
        // Over the dialog that asked for it.
        auto* asking = QApplication::activeModalWidget();
        showProgress(asking == nullptr ? this : asking, work, what);
    });
    connect(&m_notices, &Notices::failed, this, [this](const Error& error) {
        // Over the dialog that it was refused to, which has the keyboard again afterwards.
        auto* asking = QApplication::activeModalWidget();
        showError(asking == nullptr ? this : asking, error);
    });
    connect(&m_opening, &Opening::failed, this, [this](const Error& error) {
        m_returningTo.clear();
        showError(this, error);
        Q_EMIT failed(sentence(error));
    });
    new Elsewhere{m_session, m_notices, this};
    connect(m_capture, &CaptureBar::landed, &m_selection, &Selection::select);
}

void MainWindow::showOpened() {
    m_openedAt = QDateTime::currentDateTime();
    m_file = QFileInfo{fileName(m_session.workspace().path())}.absoluteFilePath();
    m_desk->showAs(keptViews(m_file));
    m_commands.enable(true, m_session.canChange());
    m_tabs->setEnabled(true);
    m_pages->setCurrentWidget(m_desk);
    showView(m_view);
    const auto& paragraphs = m_session.text().draft.paragraphs;
    m_selection.select(paragraphs.empty() ? std::nullopt : std::optional{paragraphs.front().id});
    returnToPlace();
}

void MainWindow::remember() {
    rememberFile(fileName(m_session.workspace().path()), m_openedAt, seenOf(m_session.negotiation()));
}

void MainWindow::showClosed() {
    setWindowTitle(tr("Chapeau"));
    m_selection.select(std::nullopt);
    m_commands.enable(false, false);
    showUndo();
    m_tabs->setEnabled(false);
    m_pages->setCurrentWidget(m_start);
    m_capture->setNegotiation(nullptr, false);
    m_start->refresh();
}

void MainWindow::closeSession() {
    const QString unsaved = unsavedPlaces(m_context);
    m_session.close();
    if (!unsaved.isEmpty()) m_notices.say(tr("The words typed in %1 are kept, and there again when the file is opened.").arg(unsaved));
}

void MainWindow::showUndo() {
    const auto show = [this](const QString& id, const QString& verb, const QString& pattern, const std::optional<std::string>& what) {
        auto* action = m_commands.find(id);
        action->setEnabled(what && m_session.canChange());
        action->setText(what ? pattern.arg(qs(*what).replace(u'&', QStringLiteral("&&"))) : verb);
        action->setIconText(QString{verb}.remove(u'&'));
    };
    const bool isOpen = m_session.isOpen();
    show(QStringLiteral("history.undo"), tr("&Undo"), tr("&Undo “%1”"), isOpen ? nextUndo(m_session.negotiation()) : std::nullopt);
    show(QStringLiteral("history.redo"), tr("&Redo"), tr("&Redo “%1”"), isOpen ? nextRedo(m_session.negotiation()) : std::nullopt);
}

void MainWindow::openFile(const QString& file) {
    m_start->stopLooking();
    m_opening.open(file);
}

void MainWindow::openWhenFree(const QString& file) {
    m_start->stopLooking();
    m_opening.openWhenFree(file);
}

void MainWindow::showView(const QString& view) {
    const auto& all = m_desk->views();
    const auto found = std::ranges::find(all, view, &ViewEntry::id);
    if (found == all.end()) return;
    m_view = view;
    m_tabs->setCurrentIndex(static_cast<int>(found - all.begin()));
    if (m_session.isOpen()) m_desk->show(view);
}

bool MainWindow::selectLabel(const QString& label) {
    const auto paragraph = paragraphLabelled(m_session, label);
    if (paragraph) m_selection.select(paragraph);
    return paragraph.has_value();
}

bool MainWindow::isIdle() const {
    return std::ranges::none_of(findChildren<Background*>(), &Background::isRunning) && !m_session.isChanging() &&
           (!m_session.isOpen() || m_session.mergeIsCurrent());
}

MainWindow::~MainWindow() {
    delete takeCentralWidget();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_session.finishChange();
    keep();
    QMainWindow::closeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent* event) {
    QMainWindow::moveEvent(event);
    keepSoon();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    keepSoon();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    // After the first paint: nothing that the desktop says is worth waiting for.
    QTimer::singleShot(0, this, [this] { m_appearance.followDesktop(); });
}

bool MainWindow::focusNextPrevChild(bool next) {
    QWidget* const from = focusWidget() == nullptr ? this : focusWidget();
    const auto step = [next](const QWidget& widget) { return next ? widget.nextInFocusChain() : widget.previousInFocusChain(); };
    for (QWidget* widget = step(*from); widget != from; widget = step(*widget)) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr;
        if (!takesTab || widget->window() != this || !widget->isVisible() || !widget->isEnabled()) continue;
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (Opening::canTake(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_opening.take(*event->mimeData());
}

void MainWindow::showPalette() {
    auto* palette = new CommandPalette{paletteEntries(*this), this};
    palette->show();
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutDialog{*m_shortcuts, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::about() {
    QMessageBox::about(this, tr("About Chapeau"),
                       tr("Chapeau %1: a workbench for negotiating draft resolutions.\n\nYour files stay on this computer; the program "
                          "opens no network connection.")
                           .arg(QCoreApplication::applicationVersion()));
}

} // namespace chapeau
