// Paints a cell of the map: the sign of the change on a shade that says how much, framed where it is in conflict.
#pragma once

#include <QStyledItemDelegate>

namespace chapeau {

class MapDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace chapeau
