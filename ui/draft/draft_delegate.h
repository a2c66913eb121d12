// Paints the rows of the draft.
#pragma once

#include <QAbstractItemView>
#include <QHash>
#include <QStyledItemDelegate>

namespace chapeau {

class DraftDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// For the view that is also its parent.
    explicit DraftDelegate(QAbstractItemView* view) : QStyledItemDelegate{view}, m_view{view} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// To be called when rows or the font changed.
    void forgetHeights() { m_heights.clear(); }

private:
    QAbstractItemView* m_view;
    mutable QHash<int, int> m_heights; ///< row -> height, for m_width
    mutable int m_width = 0;
};

} // namespace chapeau
