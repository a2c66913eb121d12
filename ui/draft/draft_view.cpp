#include "ui/draft/draft_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

constexpr int editorGap = 8;
constexpr int mostRounds = 8;         // of measuring what came into sight when something was measured
constexpr int millisecondsAtOnce = 8; // half a frame

} // namespace

DraftView::DraftView(const Registry& registry, QWidget* parent)
    : QListView{parent}, m_model{new DraftModel{registry, this}}, m_delegate{new DraftDelegate{this}} {
    setObjectName(QStringLiteral("draft"));
    setAccessibleName(tr("Draft, paragraph by paragraph"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalScrollBar()->setSingleStep(24);
    m_measuring.setSingleShot(true);
    connect(&m_measuring, &QTimer::timeout, this, &DraftView::measureSome);
}

void DraftView::setRows(ParagraphRows rows) {
    const QScopedValueRollback quiet{m_telling, false};
    const auto current = currentIndex().isValid() ? m_model->row(currentIndex()).id : std::nullopt;
    // Text above may grow or shrink: the paragraph that is worked on stays where it was.
    const Anchor anchor = anchorInSight();
    m_showsFound = std::ranges::any_of(
        rows, [](const ParagraphRow& row) { return std::ranges::find(row.marks, WordMark::found, &MarkedWords::mark) != row.marks.end(); });
    m_model->setRows(std::move(rows));
    m_anchor = anchor;
    doItemsLayout();
    const QModelIndex again = current ? m_model->indexOf(*current) : QModelIndex{};
    if (again.isValid() && again != currentIndex()) setCurrentIndex(again);
    hold(anchor);
    settle();
    placeEditor();
}

DraftView::Anchor DraftView::anchorInSight() const {
    const bool isChosenInSight = currentIndex().isValid() && visualRect(currentIndex()).intersects(viewport()->rect());
    const QModelIndex index = isChosenInSight ? currentIndex() : indexAt({1, 0});
    if (!index.isValid()) return {};
    const QRect rect = visualRect(index);
    return {m_model->row(index).id, index.row(), rect.top(), std::max(0.0, -static_cast<double>(rect.top()) / rect.height())};
}

void DraftView::hold(const Anchor& anchor) {
    const QModelIndex found = anchor.paragraph ? m_model->indexOf(*anchor.paragraph) : m_model->index(anchor.row);
    if (!found.isValid()) return;
    const QRect rect = visualRect(found);
    const int top = anchor.hidden > 0 ? -static_cast<int>(anchor.hidden * rect.height()) : anchor.top;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - top);
}

/// False where all that is in sight was measured already.
bool DraftView::measureInSight() const {
    bool any = false;
    for (QModelIndex index = indexAt({1, 0}); index.isValid() && visualRect(index).top() < viewport()->height();
         index = index.siblingAtRow(index.row() + 1)) {
        if (m_delegate->isMeasured(index)) continue;
        m_delegate->measure(index);
        any = true;
    }
    return any;
}

void DraftView::settle() {
    if (m_settling) return;
    const QScopedValueRollback settling{m_settling, true};
    for (int round = 0; round < mostRounds && measureInSight(); ++round) {
        QListView::doItemsLayout();
        hold(m_anchor);
    }
    m_anchor = anchorInSight();
}

void DraftView::doItemsLayout() {
    if (m_settling) return QListView::doItemsLayout();
    {
        const QScopedValueRollback settling{m_settling, true};
        QListView::doItemsLayout();
        hold(m_anchor);
    }
    settle();
    m_nextToMeasure = 0;
    m_measuring.start();
}

/// Laid out anew when all are measured.
void DraftView::measureSome() {
    const QDeadlineTimer deadline{millisecondsAtOnce};
    for (; m_nextToMeasure < m_model->rowCount(); ++m_nextToMeasure) {
        const QModelIndex index = m_model->index(m_nextToMeasure);
        if (m_delegate->isMeasured(index)) continue;
        if (deadline.hasExpired()) return m_measuring.start();
        m_delegate->measure(index);
        m_guessed = true;
    }
    if (std::exchange(m_guessed, false)) doItemsLayout();
}

/// What comes into sight on the way there may be taller or lower than was guessed.
void DraftView::centre(const QModelIndex& index) {
    for (int round = 0; round < mostRounds; ++round) {
        const int before = verticalScrollBar()->value();
        scrollTo(index, QAbstractItemView::PositionAtCenter);
        if (verticalScrollBar()->value() == before) return;
    }
}

void DraftView::select(const std::optional<ParagraphId>& paragraph) {
    const QModelIndex index = paragraph ? m_model->indexOf(*paragraph) : QModelIndex{};
    if (index == currentIndex()) return;
    const QScopedValueRollback quiet{m_telling, false};
    const bool inSight = index.isValid() && viewport()->rect().contains(visualRect(index));
    setCurrentIndex(index);
    if (index.isValid() && !inSight) centre(index);
}

std::optional<ParagraphRow> DraftView::currentRow() const {
    return currentIndex().isValid() ? std::optional{m_model->row(currentIndex())} : std::nullopt;
}

void DraftView::host(QWidget* editor, const ParagraphId& paragraph, bool below) {
    release();
    m_editor = editor;
    editor->setParent(viewport());
    m_delegate->setRoom(EditingRoom{paragraph, below, 0});
    makeRoom();
    editor->show();
    const QModelIndex index = m_model->indexOf(paragraph);
    scrollTo(index);
    // A row taller than the page is scrolled to its top; what is below it must be seen too.
    const int hidden = editor->geometry().bottom() - viewport()->height();
    if (below && hidden > 0) verticalScrollBar()->setValue(verticalScrollBar()->value() + hidden + editorGap);
}

void DraftView::makeRoom() {
    auto room = m_delegate->room();
    if (!room || m_editor == nullptr) return;
    placeEditor();
    const int height = m_editor->heightForWidth(m_editor->width());
    if (height != room->height) {
        room->height = height;
        m_delegate->setRoom(room);
        doItemsLayout();
    }
    placeEditor();
}

void DraftView::release() {
    m_delegate->setRoom(std::nullopt);
    if (m_editor == nullptr) return;
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    m_editor->hide();
    m_editor->deleteLater();
    m_editor.clear();
    if (hadFocus) setFocus();
    doItemsLayout();
}

void DraftView::placeEditor() {
    const auto& room = m_delegate->room();
    if (!room || m_editor == nullptr) return;
    const QModelIndex index = m_model->indexOf(room->paragraph);
    m_editor->setVisible(index.isValid());
    if (!index.isValid()) return;
    const QRect row = visualRect(index);
    const QRect text = m_delegate->picture(index).textRect();
    const int top = room->below ? m_delegate->ownHeight(index) : editorGap;
    m_editor->setGeometry(text.left() - editorGap, row.top() + top, text.width() + 2 * editorGap, room->height);
}

void DraftView::updateGeometries() {
    QListView::updateGeometries();
    placeEditor();
}

void DraftView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    if (!m_settling) {
        m_anchor = anchorInSight();
        settle();
    }
    placeEditor();
}

void DraftView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    // Qt lays rows out anew for another height alone.
    if (event->size().width() != event->oldSize().width()) doItemsLayout();
    // The chosen paragraph stays in sight where a pane opens below.
    if (QRect{{0, 0}, event->oldSize()}.contains(visualRect(currentIndex()))) scrollTo(currentIndex());
}

void DraftView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_telling || !current.isValid()) return;
    const auto id = m_model->row(current).id;
    if (id) Q_EMIT chosen(*id);
}

void DraftView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange: scheduleDelayedItemsLayout(); break;
    default: break;
    }
}

void DraftView::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return editWanted();
    if (plain && event->key() == Qt::Key_Delete) return removeWanted();
    QListView::keyPressEvent(event);
}

void DraftView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) return;
    if (m_delegate->picture(index).isComment(event->pos() - visualRect(index).topLeft())) Q_EMIT commentsWanted();
}

void DraftView::mouseDoubleClickEvent(QMouseEvent* event) {
    QListView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid()) Q_EMIT editWanted();
}

void DraftView::contextMenuEvent(QContextMenuEvent* event) {
    if (!currentIndex().isValid()) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void DraftView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0 || !m_emptyText) return;
    QPainter painter{viewport()};
    painter.setPen(themeOf(palette()).quiet);
    painter.drawText(viewport()->rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText());
}

} // namespace chapeau
