#include "ui/shell/desk.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QHideEvent>
#include <QScrollBar>
#include <QShowEvent>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

/// As large as the page that is shown asks for: what others would need is no reason to narrow the panes.
class Pages final : public QStackedWidget {
public:
    Pages() {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        return currentWidget() == nullptr ? QSize{} : currentWidget()->minimumSizeHint();
    }
};

QString withoutMnemonic(QString text) {
    return text.remove(u'&');
}

QString layoutKey(const QString& view) {
    return QStringLiteral("desk/layout/%1").arg(view);
}

QString splitterKey(const QSplitter& splitter) {
    return QStringLiteral("desk/splitter/%1").arg(splitter.objectName());
}

/// Qt mirrors what is in a window, but not the sides that docks stand on.
Qt::DockWidgetArea onSide(Qt::DockWidgetArea area, Qt::LayoutDirection direction) {
    if (direction == Qt::LeftToRight) return area;
    if (area == Qt::LeftDockWidgetArea) return Qt::RightDockWidgetArea;
    return area == Qt::RightDockWidgetArea ? Qt::LeftDockWidgetArea : area;
}

QString scrollKey(const QString& view, const QAbstractScrollArea& area) {
    return QStringLiteral("desk/scroll/%1/%2").arg(view, area.objectName());
}

QList<QAbstractScrollArea*> namedAreas(QWidget& view) {
    QList<QAbstractScrollArea*> areas = view.findChildren<QAbstractScrollArea*>();
    if (auto* itself = qobject_cast<QAbstractScrollArea*>(&view)) areas << itself;
    areas.removeIf([](const QAbstractScrollArea* area) { return area->objectName().isEmpty(); });
    return areas;
}

/// Lists and tables take the keyboard themselves; other views pass it on to the part that they name, or to the first that takes it.
void focusInto(QWidget& widget) {
    if (widget.focusProxy() != nullptr) return widget.focusProxy()->setFocus(Qt::ShortcutFocusReason);
    if (widget.focusPolicy() != Qt::NoFocus) return widget.setFocus(Qt::ShortcutFocusReason);
    for (auto* next = widget.nextInFocusChain(); next != &widget && widget.isAncestorOf(next); next = next->nextInFocusChain()) {
        if (!next->isVisible() || !next->isEnabled() || (next->focusPolicy() & Qt::TabFocus) == 0) continue;
        return next->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace

Desk::Desk(std::vector<ViewEntry> views, std::vector<PaneEntry> panes, ViewContext& context, QWidget* parent)
    : QMainWindow{parent, Qt::Widget}, m_views{std::move(views)}, m_panes{std::move(panes)}, m_context{context}, m_stack{new Pages} {
    setObjectName(QStringLiteral("desk"));
    setAccessibleName(tr("Views and panes"));
    setDockNestingEnabled(true);
    setAnimated(false); // another view is there at once
    setContextMenuPolicy(Qt::PreventContextMenu);
    setCentralWidget(m_stack);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    for (const auto& pane : m_panes) {
        auto* dock = new QDockWidget{withoutMnemonic(pane.title), this};
        dock->setObjectName(QStringLiteral("pane.%1").arg(pane.id));
        dock->setAccessibleName(dock->windowTitle());
        dock->toggleViewAction()->setObjectName(dock->objectName());
        dock->toggleViewAction()->setText(pane.title);
        connect(dock, &QDockWidget::visibilityChanged, this, [this, pane](bool isVisible) {
            if (isVisible) fill(pane);
        });
        dock->installEventFilter(this);
        m_docks[pane.id] = dock;
        addDockWidget(onSide(pane.area, layoutDirection()), dock);
    }
}

const ViewEntry* Desk::entryOf(const QString& view) const {
    const auto found = std::ranges::find(m_views, view, &ViewEntry::id);
    return found == m_views.end() ? nullptr : &*found;
}

QWidget* Desk::viewWidget(const ViewEntry& entry) {
    QWidget*& widget = m_made[entry.id];
    if (widget == nullptr) {
        widget = entry.make(m_context);
        m_stack->addWidget(widget);
        for (auto* splitter : widget->findChildren<QSplitter*>())
            splitter->restoreState(QSettings{}.value(splitterKey(*splitter)).toByteArray());
        for (auto* splitter : widget->findChildren<QSplitter*>()) connect(splitter, &QSplitter::splitterMoved, this, &Desk::arranged);
        for (const auto* area : namedAreas(*widget)) connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Desk::arranged);
        takeUp(entry.id, entry.shownAs, *widget);
    }
    return widget;
}

void Desk::fill(const PaneEntry& pane) {
    auto* dock = m_docks[pane.id];
    if (dock->widget() != nullptr) return;
    dock->setWidget(pane.make(m_context));
    takeUp(pane.id, pane.shownAs, *dock->widget());
}

void Desk::takeUp(const QString& id, const std::optional<ShownAs>& shownAs, QWidget& widget) {
    if (!shownAs) return;
    shownAs->restore(widget, m_shownAs.value(id).toMap());
    shownAs->follow(widget, this, [this] { Q_EMIT arranged(); });
}

void Desk::show(const QString& view) {
    const auto* entry = entryOf(view);
    if (entry == nullptr || view == m_current) return;
    if (!m_current.isEmpty()) m_layouts[m_current] = saveState();
    m_stack->setCurrentWidget(viewWidget(*entry));
    m_current = view;
    lay(*entry);
    Q_EMIT viewChanged(view);
}

void Desk::lay(const ViewEntry& entry) {
    const QByteArray kept = m_layouts[entry.id];
    if (kept.isEmpty() || !restoreState(kept)) layDefault(entry);
}

void Desk::layDefault(const ViewEntry& entry) {
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (const auto& pane : m_panes) {
        auto* dock = m_docks[pane.id];
        dock->setFloating(false);
        addDockWidget(onSide(pane.area, layoutDirection()), dock);
        dock->setVisible(entry.panes.contains(pane.id));
        if (!entry.panes.contains(pane.id)) continue;
        docks << dock;
        widths << pane.width;
    }
    resizeDocks(docks, widths, Qt::Horizontal);
}

void Desk::resetLayout() {
    m_layouts.clear();
    if (const auto* entry = entryOf(m_current)) layDefault(*entry);
}

void Desk::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (const auto* entry = entryOf(m_current); entry != nullptr && !event->spontaneous()) lay(*entry);
}

void Desk::hideEvent(QHideEvent* event) {
    QMainWindow::hideEvent(event);
    if (m_current.isEmpty() || event->spontaneous()) return;
    m_layouts[m_current] = saveState();
    // A floating pane is a window of its own, and would stay.
    for (const auto& [pane, dock] : m_docks)
        if (dock->isFloating()) dock->hide();
}

QWidget* Desk::bringView(const QString& view) {
    const auto* entry = entryOf(view);
    if (entry == nullptr) return nullptr;
    show(view);
    return viewWidget(*entry);
}

QWidget* Desk::bringPane(const QString& pane) {
    const auto entry = std::ranges::find(m_panes, pane, &PaneEntry::id);
    if (entry == m_panes.end()) return nullptr;
    auto* dock = m_docks[pane];
    fill(*entry);
    dock->show();
    dock->raise();
    return dock->widget();
}

void Desk::hidePane(const QString& pane) {
    if (const auto found = m_docks.find(pane); found != m_docks.end()) found->second->hide();
    if (auto* view = m_stack->currentWidget(); view != nullptr) focusInto(*view);
}

void Desk::focusNextPart(bool back) {
    std::vector<QWidget*> parts;
    if (m_stack->currentWidget() != nullptr) parts.push_back(m_stack->currentWidget());
    for (const auto& pane : m_panes)
        if (auto* dock = m_docks[pane.id]; dock->isVisible() && dock->widget() != nullptr) parts.push_back(dock->widget());
    if (parts.empty()) return;
    const auto* focused = QApplication::focusWidget();
    const auto at = std::ranges::find_if(parts, [&](const QWidget* part) { return part == focused || part->isAncestorOf(focused); });
    const auto count = static_cast<std::ptrdiff_t>(parts.size());
    const auto from = at == parts.end() ? (back ? 0 : -1) : at - parts.begin();
    focusInto(*parts[static_cast<std::size_t>((from + (back ? -1 : 1) + count) % count)]);
}

QAction* Desk::toggleOf(const QString& pane) const {
    const auto found = m_docks.find(pane);
    return found == m_docks.end() ? nullptr : found->second->toggleViewAction();
}

void Desk::keep(QSettings& settings) {
    if (!m_current.isEmpty()) m_layouts[m_current] = saveState();
    settings.remove(QStringLiteral("desk/layout"));
    for (const auto& [view, layout] : m_layouts) settings.setValue(layoutKey(view), layout);
    for (const auto* splitter : m_stack->findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty()) settings.setValue(splitterKey(*splitter), splitter->saveState());
    for (const auto& [view, widget] : m_made)
        for (const auto* area : namedAreas(*widget)) settings.setValue(scrollKey(view, *area), area->verticalScrollBar()->value());
}

std::map<QString, std::pair<const ShownAs*, QWidget*>> Desk::shownAsMade() const {
    std::map<QString, std::pair<const ShownAs*, QWidget*>> made;
    for (const auto& view : m_views)
        if (const auto found = m_made.find(view.id); found != m_made.end() && view.shownAs) made[view.id] = {&*view.shownAs, found->second};
    for (const auto& pane : m_panes)
        if (auto* widget = m_docks.at(pane.id)->widget(); widget != nullptr && pane.shownAs) made[pane.id] = {&*pane.shownAs, widget};
    return made;
}

QVariantMap Desk::shownAs() const {
    QVariantMap kept = m_shownAs;
    for (const auto& [id, made] : shownAsMade()) kept.insert(id, made.first->now(*made.second));
    return kept;
}

void Desk::showAs(const QVariantMap& kept) {
    m_shownAs = kept;
    for (const auto& [id, made] : shownAsMade()) made.first->restore(*made.second, kept.value(id).toMap());
}

/// QMainWindow doesn't tell when the line between two docks is drawn elsewhere.
bool Desk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) Q_EMIT arranged();
    return QMainWindow::eventFilter(watched, event);
}

void Desk::restoreScrolling(const QSettings& settings) {
    const auto shown = m_made.find(m_current);
    if (shown == m_made.end()) return;
    for (auto* area : namedAreas(*shown->second))
        if (const QVariant kept = settings.value(scrollKey(m_current, *area)); kept.isValid())
            area->verticalScrollBar()->setValue(kept.toInt());
}

void Desk::restore(const QSettings& settings) {
    for (const auto& view : m_views)
        if (const QByteArray layout = settings.value(layoutKey(view.id)).toByteArray(); !layout.isEmpty()) m_layouts[view.id] = layout;
}

} // namespace chapeau
