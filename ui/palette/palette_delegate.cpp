#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chapeau {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = themeOf(option.palette);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, theme.selected);
    const QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    const auto write = [&](const QRect& box, const QString& text, const QColor& ink, Qt::Alignment side) {
        painter->setPen(ink);
        const Qt::Alignment visual = QStyle::visualAlignment(option.direction, side);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, box), static_cast<int>(visual | Qt::AlignVCenter), text);
    };
    const QFontMetrics metrics{option.font};
    painter->setFont(option.font);
    const QString keys = index.data(PaletteModel::keysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + gap;
    write(line, keys, theme.quiet, Qt::AlignRight);
    QRect left = line.adjusted(0, 0, -keysWidth, 0);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, left.width());
    write(left, text, isEnabled ? theme.ink : theme.quiet, Qt::AlignLeft);
    left.setLeft(left.left() + metrics.horizontalAdvance(text) + gap);
    const QString detail = index.data(PaletteModel::detailRole).toString();
    write(left, metrics.elidedText(detail, Qt::ElideRight, left.width()), theme.quiet, Qt::AlignLeft);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {1, QFontMetrics{option.font}.height() + gap};
}

} // namespace chapeau
