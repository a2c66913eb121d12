#include "ui/draft/draft_view.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace chapeau {

DraftView::DraftView(QWidget* parent) : QListView{parent}, m_model{new DraftModel{this}}, m_delegate{new DraftDelegate{this}} {
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
    connect(m_model, &QAbstractItemModel::modelReset, m_delegate, &DraftDelegate::forgetHeights);
    connect(m_model, &QAbstractItemModel::dataChanged, m_delegate, &DraftDelegate::forgetHeights);
}

void DraftView::setRows(std::vector<ParagraphRow> rows) {
    const QScopedValueRollback quiet{m_telling, false};
    const auto current = currentIndex().isValid() ? m_model->row(currentIndex()).id : std::nullopt;
    const int place = verticalScrollBar()->value();
    m_model->setRows(std::move(rows));
    doItemsLayout();
    const QModelIndex again = current ? m_model->indexOf(*current) : QModelIndex{};
    if (again.isValid() && again != currentIndex()) setCurrentIndex(again);
    verticalScrollBar()->setValue(place);
}

void DraftView::select(const std::optional<ParagraphId>& paragraph) {
    const QModelIndex index = paragraph ? m_model->indexOf(*paragraph) : QModelIndex{};
    if (index == currentIndex()) return;
    const QScopedValueRollback quiet{m_telling, false};
    const bool inSight = index.isValid() && viewport()->rect().contains(visualRect(index));
    setCurrentIndex(index);
    if (index.isValid() && !inSight) scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DraftView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_telling || !current.isValid()) return;
    const auto id = m_model->row(current).id;
    if (id) Q_EMIT chosen(*id);
}

void DraftView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    if (m_delegate == nullptr) return;
    m_delegate->forgetHeights();
    scheduleDelayedItemsLayout();
}

} // namespace chapeau
