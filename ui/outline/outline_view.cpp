#include "ui/outline/outline_view.h"

#include "ui/outline/outline_delegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

constexpr int mostCharacters = 28; // a line with a longer label is cut short
constexpr qint64 pauseMs = 1200;   // after it, another label begins

/// As labels are compared: "OP2 (a)" and "op2(a)" are one.
QString plainLabel(const QString& label) {
    return label.toCaseFolded().remove(u' ');
}

} // namespace

OutlineView::OutlineView(QWidget* parent) : QListView{parent}, m_model{new OutlineModel{this}} {
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline of the draft"));
    setModel(m_model);
    setItemDelegate(new OutlineDelegate{this});
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void OutlineView::setRows(const ParagraphRows& rows) {
    const QScopedValueRollback quiet{m_telling, false};
    const auto current = currentIndex().isValid() ? m_model->row(currentIndex()).id : std::nullopt;
    m_model->setRows(rows);
    const QModelIndex again = current ? m_model->indexOf(*current) : QModelIndex{};
    if (again.isValid() && again != currentIndex()) setCurrentIndex(again);
    measure();
}

void OutlineView::measure() {
    int widest = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        widest = std::max(widest, OutlineDelegate::widthFor(m_model->row(m_model->index(i)), font()));
    if (std::exchange(m_widest, widest) != widest) updateGeometry();
}

QSize OutlineView::minimumSizeHint() const {
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    const int around = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    return {std::min(m_widest, most) + around, QListView::minimumSizeHint().height()};
}

void OutlineView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

void OutlineView::select(const std::optional<ParagraphId>& paragraph) {
    const QModelIndex index = paragraph ? m_model->indexOf(*paragraph) : QModelIndex{};
    if (index == currentIndex()) return;
    const QScopedValueRollback quiet{m_telling, false};
    setCurrentIndex(index);
    if (index.isValid()) scrollTo(index);
}

void OutlineView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (m_telling && current.isValid()) Q_EMIT chosen(*m_model->row(current).id);
}

void OutlineView::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain || text.isEmpty() || !text.front().isPrint()) return QListView::keyPressEvent(event);
    jump(text);
}

void OutlineView::jump(const QString& typed) {
    if (!m_sinceKey.isValid() || m_sinceKey.hasExpired(pauseMs)) m_typed.clear();
    m_sinceKey.start();
    m_typed += plainLabel(typed);
    for (int i = 0; !m_typed.isEmpty() && i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i);
        if (plainLabel(m_model->row(index).label).startsWith(m_typed)) return setCurrentIndex(index);
    }
}

} // namespace chapeau
