// Paints one line of the outline: label, state, how many proposals are open.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"

#include <QStyledItemDelegate>

namespace chapeau {

class OutlineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What a line needs to show all of its label.
    [[nodiscard]] static int widthFor(const ParagraphRow& row, const QFont& font);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace chapeau
