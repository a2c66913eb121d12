// Paints the words of a hit, or what they become, with the match or what it is replaced by in bold, underlined, and always in sight.
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
