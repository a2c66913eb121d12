#include "ui/merge/map_delegate.h"

#include "ui/merge/map_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace chapeau {

namespace {

QColor groundOf(const MapCell& cell, const Theme& theme) {
    const QColor full = cell.kind == CellKind::deletes ? theme.marks.deleteGround : theme.marks.insertGround;
    const double strength = cell.kind == CellKind::same ? 0.35 : 0.3 + 0.7 * std::min(1.0, cell.weight * 2.5);
    return mixed(theme.paper, full, strength);
}

void paintWords(QPainter& painter, const QRect& rect, const MapRow& row, const Theme& theme) {
    int left = rect.left() + 10;
    if (row.conflicts > 0) {
        const int side = painter.fontMetrics().ascent() + 2;
        paintGlyph(painter, Glyph::conflict, QRectF(left, rect.center().y() - side / 2.0 + 1, side, side), theme.conflict);
        left += side + 6;
    }
    painter.setPen(row.conflicts > 0 ? theme.conflict : theme.ink);
    const QRect words{left, rect.top(), rect.right() - left - 6, rect.height()};
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(row.words, Qt::ElideRight, words.width()));
}

void paintCell(QPainter& painter, const QRect& rect, const MapCell& cell, const Theme& theme) {
    if (cell.kind == CellKind::none) {
        painter.setPen(mixed(theme.line, theme.quiet, 0.4));
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("·"));
        return;
    }
    const QRectF box = QRectF{rect}.adjusted(3.5, 3.5, -3.5, -3.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(cell.contested ? QPen{theme.conflict, 1.5} : QPen{Qt::NoPen});
    painter.setBrush(groundOf(cell, theme));
    painter.drawRoundedRect(box, 4, 4);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(cell.kind == CellKind::newParagraph ? theme.added : theme.ink);
    painter.drawText(rect, Qt::AlignCenter, signOf(cell.kind));
}

} // namespace

void MapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const MapModel*>(index.model());
    const Theme theme = themeOf(option.palette);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? theme.selected : theme.paper);
    painter->setPen(mixed(theme.paper, theme.line, 0.6));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    if (const MapCell* cell = model->cell(index)) {
        paintCell(*painter, option.rect, *cell, theme);
    } else {
        paintWords(*painter, option.rect, model->row(index.row()), theme);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace chapeau
