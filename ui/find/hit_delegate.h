// Paints the words of a hit with the match in bold, underlined.
#pragma once

#include <QStyledItemDelegate>

namespace chapeau {

class HitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace chapeau
