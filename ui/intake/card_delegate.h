// Paints a row of either side of the wizard: a head in bold, and the first lines of the words under it, each in its own direction.
#pragma once

#include <QStyledItemDelegate>

namespace chapeau {

class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

    /// The box that says whether a row is tabled, in the row.
    [[nodiscard]] static QRect boxIn(const QStyleOptionViewItem& option);
};

} // namespace chapeau
