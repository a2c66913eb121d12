#include "ui/outline/outline_view.h"

#include "ui/outline/outline_delegate.h"

#include <QScopedValueRollback>

namespace chapeau {

OutlineView::OutlineView(QWidget* parent) : QListView{parent}, m_model{new OutlineModel{this}} {
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline of the draft"));
    setModel(m_model);
    setItemDelegate(new OutlineDelegate{this});
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void OutlineView::setRows(const std::vector<ParagraphRow>& rows) {
    const QScopedValueRollback quiet{m_telling, false};
    const auto current = currentIndex().isValid() ? m_model->row(currentIndex()).id : std::nullopt;
    m_model->setRows(rows);
    const QModelIndex again = current ? m_model->indexOf(*current) : QModelIndex{};
    if (again.isValid() && again != currentIndex()) setCurrentIndex(again);
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

} // namespace chapeau
