// What the window keeps from one start to the next: its place on the screen, the view, the panes, and where one was in the negotiation.
#include "ui/shell/main_window.h"
#include "ui/shell/returning.h"
#include "ui/text/qt_text.h"

#include <QFileInfo>
#include <QSettings>

namespace chapeau {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString viewKey = QStringLiteral("window/view");
const QString fileKey = QStringLiteral("session/file");
const QString paragraphKey = QStringLiteral("session/paragraph");

} // namespace

void MainWindow::restore() {
    const QSettings settings;
    resize(1280, 800);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_desk->restore(settings);
    showView(settings.value(viewKey).toString());
    if (returnsToLast()) m_returningTo = settings.value(fileKey).toString();
}

void MainWindow::keep() {
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(viewKey, m_view);
    m_desk->keep(settings);
    settings.remove(fileKey);
    settings.remove(paragraphKey);
    if (!m_session.isOpen()) return;
    settings.setValue(fileKey, QFileInfo{fileName(m_session.workspace().path())}.absoluteFilePath());
    if (m_selection.current()) settings.setValue(paragraphKey, qs(m_selection.current()->text()));
}

void MainWindow::returnToLast() {
    if (!m_returningTo.isEmpty() && QFileInfo::exists(m_returningTo)) openFile(m_returningTo);
}

void MainWindow::returnToPlace() {
    const QString file = QFileInfo{fileName(m_session.workspace().path())}.absoluteFilePath();
    if (std::exchange(m_returningTo, {}) != file) return;
    const auto paragraph = ParagraphId::fromText(utf8(QSettings{}.value(paragraphKey).toString()));
    if (paragraph) m_selection.select(paragraph);
    // Proposed paragraphs take room in the lists too, once they are known.
    connect(
        &m_session, &Session::mergeReady, this, [this] { m_desk->restoreScrolling(QSettings{}); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace chapeau
