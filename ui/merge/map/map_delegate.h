// Paints the map: a sign for the kind of change, a shade for how much it touches, a frame where it is contested, a rule where a group of
// columns begins; never colour alone.
#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace chapeau {

class MapDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The same in every column, and for the column in words.
    [[nodiscard]] static int rowHeight(const QFontMetrics& metrics);
};

} // namespace chapeau
