// Paints the words of a row in one line, with what comes in underlined and what goes out struck through. What is cut off ends in dots.
#pragma once

#include <QStyledItemDelegate>

namespace chapeau {

class WordsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace chapeau
