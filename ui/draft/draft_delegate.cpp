#include "ui/draft/draft_delegate.h"

#include "ui/draft/draft_model.h"
#include "ui/draft/row_picture.h"

namespace chapeau {

namespace {

const ParagraphRow& rowAt(const QModelIndex& index) {
    return static_cast<const DraftModel*>(index.model())->row(index);
}

} // namespace

void DraftDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = themeOf(option.palette);
    RowPicture picture{rowAt(index), m_view->viewport()->width(), m_view->font(), theme};
    picture.paint(*painter, option.rect, option.state.testFlag(QStyle::State_Selected), m_view->hasFocus());
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = m_view->viewport()->width();
    if (width != m_width) m_heights.clear();
    m_width = width;
    const auto known = m_heights.constFind(index.row());
    if (known != m_heights.constEnd()) return {1, *known};
    const Theme theme = themeOf(option.palette);
    const int height = RowPicture{rowAt(index), width, m_view->font(), theme}.height();
    m_heights.insert(index.row(), height);
    return {1, height};
}

} // namespace chapeau
