// What the window keeps from one start to the next: its place on the screen, the view, the panes, and where one was in the negotiation.
#include "ui/shell/kept_views.h"
#include "ui/shell/main_window.h"
#include "ui/shell/returning.h"
#include "ui/text/qt_text.h"

#include <QFileInfo>
#include <QScreen>

#include <utility>

namespace chapeau {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString viewKey = QStringLiteral("window/view");
const QString fileKey = QStringLiteral("session/file");
const QString paragraphKey = QStringLiteral("session/paragraph");

/// So much of what was done last may be lost by a crash; what follows one another faster is written once.
constexpr int momentMs = 1000;

} // namespace

void MainWindow::restore() {
    const QSettings settings;
    resize(firstSize(screen()->availableGeometry()));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    const bool fills = isMaximized() || isFullScreen();
    if (!fills && !screen()->availableVirtualGeometry().contains(geometry()))
        setGeometry(broughtOnto(screen()->availableGeometry(), geometry()));
    m_desk->restore(settings);
    showView(settings.value(viewKey).toString());
    if (returnsToLast()) m_returningTo = settings.value(fileKey).toString();
}

void MainWindow::keepWhileWorking() {
    m_keeping = new QTimer{this};
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(momentMs);
    connect(m_keeping, &QTimer::timeout, this, [this] {
        if (isSettled()) keep();
    });
    for (auto signal : {&Session::opened, &Session::closed, &Session::mergeReady}) connect(&m_session, signal, this, &MainWindow::keepSoon);
    connect(&m_opening, &Opening::failed, this, &MainWindow::keepSoon);
    connect(&m_selection, &Selection::changed, this, &MainWindow::keepSoon);
    connect(m_desk, &Desk::viewChanged, this, &MainWindow::keepSoon);
    connect(m_desk, &Desk::arranged, this, &MainWindow::keepSoon);
    for (const auto* dock : m_desk->findChildren<QDockWidget*>()) {
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::keepSoon);
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::keepSoon);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::keepSoon);
    }
    keepSoon();
}

void MainWindow::keepSoon() {
    if (m_keeping != nullptr && !m_keeping->isActive()) m_keeping->start();
}

/// Neither on the way back to the last place, which would be written over with the way, nor closed. With the first merge one is there.
bool MainWindow::isSettled() const {
    return isVisible() && m_returningTo.isEmpty() && (!m_session.isOpen() || m_session.merged() != nullptr);
}

void MainWindow::keep() {
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(viewKey, m_view);
    // While nothing is open it is hidden, and its floating panes with it; it was kept when the negotiation was closed.
    if (m_session.isOpen()) {
        m_desk->keep(settings);
        keepViews(m_file, m_desk->shownAs());
    }
    if (m_returningTo.isEmpty()) keepPlace(settings);
    if (isReturnUnfinished()) setReturnUnfinished(false);
    settings.sync();
}

void MainWindow::keepPlace(QSettings& settings) {
    settings.remove(fileKey);
    settings.remove(paragraphKey);
    if (!m_session.isOpen()) return;
    settings.setValue(fileKey, m_file);
    if (m_selection.current()) settings.setValue(paragraphKey, qs(m_selection.current()->text()));
}

void MainWindow::returnToLast() {
    if (isReturnUnfinished() || !QFileInfo::exists(m_returningTo)) m_returningTo.clear();
    if (m_returningTo.isEmpty()) return;
    setReturnUnfinished(true);
    openFile(m_returningTo);
}

void MainWindow::returnToPlace() {
    if (std::exchange(m_returningTo, {}) != m_file) return;
    const auto paragraph = ParagraphId::fromText(utf8(QSettings{}.value(paragraphKey).toString()));
    if (paragraph) m_selection.select(paragraph);
    // Proposed paragraphs take room in the lists too, once they are known.
    connect(
        &m_session, &Session::mergeReady, this, [this] { m_desk->restoreScrolling(QSettings{}); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace chapeau
