#include "ui/shell/main_window.h"

#include "ui/shell/recent_files.h"
#include "ui/theme/icons.h"
#include "ui/work/error_box.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr int welcomePage = 0; // the views follow in the order of View

QLabel* statusLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setContentsMargins(8, 2, 8, 2);
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

} // namespace

MainWindow::MainWindow(Surroundings surroundings, PdfPrinter printPdf, QWidget* parent)
    : QMainWindow{parent}, m_surroundings{std::move(surroundings)}, m_printPdf{std::move(printPdf)}, m_actions{this},
      m_pages{new QStackedWidget}, m_welcome{new WelcomePage{m_actions.newFile, m_actions.open}}, m_merge{new MergeView},
      m_sponsors{new SponsorsView}, m_history{new HistoryView}, m_capture{new CaptureBar{m_surroundings.registry, m_surroundings.clock,
                                                                                         [this](const Proposing& proposing) {
                                                                                             return tableCaptured(proposing);
                                                                                         }}},
      m_tabs{new QTabBar}, m_progress{statusLabel(QStringLiteral("progress"))},
      m_sponsorsLine{statusLabel(QStringLiteral("sponsors"))}, m_saved{statusLabel(QStringLiteral("saved"))} {
    setWindowIcon(iconOf(Glyph::chapeau));
    setAcceptDrops(true);
    makePages();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    wireViews();
    wireActions();
    showClosed();
    restore();
}

void MainWindow::makePages() {
    for (QWidget* page : std::initializer_list<QWidget*>{m_welcome, m_draft.widget, m_merge, m_sponsors, m_history})
        m_pages->addWidget(page);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout{centre};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_capture);
    setCentralWidget(centre);
}

void MainWindow::makeMenus() {
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.newFile);
    file->addAction(m_actions.open);
    m_recent = file->addMenu(tr("Open &recent"));
    file->addSeparator();
    file->addAction(m_actions.takeIn);
    file->addAction(m_actions.exportOut);
    file->addSeparator();
    file->addAction(m_actions.close);
    file->addAction(m_actions.quit);
    auto* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions.undo);
    edit->addAction(m_actions.redo);
    edit->addSeparator();
    edit->addAction(m_actions.capture);
    edit->addAction(m_actions.comment);
    edit->addSeparator();
    edit->addAction(m_actions.addSponsors);
    edit->addAction(m_actions.withdrawSponsors);
    auto* view = menuBar()->addMenu(tr("&View"));
    for (auto* action : m_actions.views) view->addAction(action);
    view->addSeparator();
    view->addAction(m_actions.nextConflict);
    view->addAction(m_actions.previousConflict);
    view->addSeparator();
    view->addAction(m_actions.larger);
    view->addAction(m_actions.smaller);
    view->addAction(m_actions.normalSize);
    view->addMenu(tr("&Appearance"))->addActions(m_actions.appearance->actions());
    auto* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions.captureHelp);
    help->addAction(m_actions.about);
    menuBar()->setAccessibleName(tr("Menus"));
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
    for (const auto* action : m_actions.views) m_tabs->addTab(QString{action->text()}.remove(u'&'));
    bar->addWidget(m_tabs);
    auto* gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    for (auto* action : {m_actions.takeIn, m_actions.exportOut, m_actions.undo, m_actions.redo}) bar->addAction(action);
}

void MainWindow::makeStatusBar() {
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_progress, 1);
    statusBar()->addPermanentWidget(m_sponsorsLine);
    statusBar()->addPermanentWidget(m_saved);
}

void MainWindow::wireViews() {
    const auto select = [this](const ParagraphId& paragraph) { m_selection.select(paragraph); };
    connect(m_draft.outline, &OutlineView::chosen, this, select);
    connect(m_draft.draft, &DraftView::chosen, this, select);
    connect(m_merge, &MergeView::chosen, this, select);
    connect(m_capture, &CaptureBar::landed, this, select);
    connect(&m_selection, &Selection::changed, this, &MainWindow::showSelection);
    const auto accept = [this](const ProposalId& proposal) { settle(proposal, Decision::accept); };
    const auto reject = [this](const ProposalId& proposal) { settle(proposal, Decision::reject); };
    connect(m_draft.pane, &ParagraphPane::accepted, this, accept);
    connect(m_draft.pane, &ParagraphPane::rejected, this, reject);
    connect(m_merge, &MergeView::accepted, this, accept);
    connect(m_merge, &MergeView::rejected, this, reject);
    connect(m_draft.pane, &ParagraphPane::stateChosen, this, [this](const QString& label, ParagraphState state) {
        if (m_session.isOpen()) report(setParagraphState(m_session.workspace(), label.toStdString(), state));
    });
    connect(m_merge, &MergeView::clusterUsed, this, [this](const QString& label, std::size_t cluster, std::optional<std::size_t> pick) {
        if (m_session.isOpen() && m_session.mergeIsCurrent())
            report(settleCluster(m_session.workspace(), label.toStdString(), cluster, pick));
    });
    connect(m_merge, &MergeView::columnOrderChanged, this, [this] { m_session.setColumnOrder(m_merge->columnOrder()); });
    connect(m_draft.comments, &CommentsPane::added, this, &MainWindow::addComment);
    connect(m_draft.comments, &CommentsPane::resolved, this, &MainWindow::resolve);
    connect(m_sponsors, &SponsorsView::requested, this, &MainWindow::sponsor);
    connect(m_history, &HistoryView::undoWanted, m_actions.undo, &QAction::trigger);
    connect(m_history, &HistoryView::redoWanted, m_actions.redo, &QAction::trigger);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    for (auto* work : {&m_opening, &m_exporting})
        connect(work, &Background::failed, this, [this] { showError(this, Error{ErrorCode::internal, "", ""}); });
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    connect(&m_session, &Session::closed, this, &MainWindow::showClosed);
    connect(&m_session, &Session::changed, this, &MainWindow::showChanged);
    connect(&m_session, &Session::mergeReady, this, &MainWindow::showMerge);
}

void MainWindow::wireActions() {
    connect(m_actions.newFile, &QAction::triggered, this, [this] { askNew(); });
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::askOpen);
    connect(m_actions.close, &QAction::triggered, &m_session, &Session::close);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.takeIn, &QAction::triggered, this, [this] { askTakeIn(); });
    connect(m_actions.exportOut, &QAction::triggered, this, &MainWindow::askExport);
    connect(m_actions.undo, &QAction::triggered, this, &MainWindow::undoLast);
    connect(m_actions.redo, &QAction::triggered, this, &MainWindow::redoNext);
    connect(m_actions.comment, &QAction::triggered, this, [this] {
        show(View::draft);
        m_draft.comments->startComment();
    });
    connect(m_actions.capture, &QAction::triggered, m_capture, &CaptureBar::startTyping);
    connect(m_actions.captureHelp, &QAction::triggered, m_capture, &CaptureBar::showHelp);
    connect(m_actions.addSponsors, &QAction::triggered, m_sponsors, &SponsorsView::add);
    connect(m_actions.withdrawSponsors, &QAction::triggered, m_sponsors, &SponsorsView::withdraw);
    connect(m_actions.nextConflict, &QAction::triggered, m_merge, &MergeView::nextConflict);
    connect(m_actions.previousConflict, &QAction::triggered, m_merge, &MergeView::previousConflict);
    connect(m_actions.larger, &QAction::triggered, this, [this] { m_appearance.scaleBy(1); });
    connect(m_actions.smaller, &QAction::triggered, this, [this] { m_appearance.scaleBy(-1); });
    connect(m_actions.normalSize, &QAction::triggered, this, [this] { m_appearance.scaleToNormal(); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::about);
    connect(m_actions.appearance, &QActionGroup::triggered, this,
            [this](QAction* action) { m_appearance.choose(action->data().toString()); });
    for (auto* action : m_actions.appearance->actions()) action->setChecked(action->data().toString() == m_appearance.choice());
    for (std::size_t i = 0; i < m_actions.views.size(); ++i)
        connect(m_actions.views[i], &QAction::triggered, this, [this, i] { show(static_cast<View>(i)); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_session.isOpen()) m_pages->setCurrentIndex(index + 1);
    });
    connect(m_recent, &QMenu::aboutToShow, this, [this] { fillRecentMenu(*m_recent, [this](const QString& file) { openFile(file); }); });
}

void MainWindow::show(View view) {
    m_tabs->setCurrentIndex(static_cast<int>(view));
    if (m_session.isOpen()) m_pages->setCurrentIndex(static_cast<int>(view) + 1);
}

void MainWindow::restore() {
    const QSettings settings;
    resize(1280, 800);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_draft.widget->restoreState(settings.value(QStringLiteral("window/draft")).toByteArray());
    m_draft.right->restoreState(settings.value(QStringLiteral("window/paragraph")).toByteArray());
    m_merge->splitter()->restoreState(settings.value(QStringLiteral("window/merge")).toByteArray());
    m_tabs->setCurrentIndex(settings.value(QStringLiteral("window/view"), 0).toInt());
}

void MainWindow::keep() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/draft"), m_draft.widget->saveState());
    settings.setValue(QStringLiteral("window/paragraph"), m_draft.right->saveState());
    settings.setValue(QStringLiteral("window/merge"), m_merge->splitter()->saveState());
    settings.setValue(QStringLiteral("window/view"), m_tabs->currentIndex());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keep();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    if (file.endsWith(QLatin1String(".chapeau"))) return openFile(file);
    if (m_session.canChange()) return askTakeIn(file);
    askNew(file);
}

} // namespace chapeau
