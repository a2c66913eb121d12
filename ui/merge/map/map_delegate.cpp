#include "ui/merge/map/map_delegate.h"

#include "ui/merge/map/map_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int wordsMargin = 10;

QColor groundOf(const MapCell& cell, const Theme& theme) {
    const QColor full = cell.kind == CellKind::deletes ? theme.marks.deleteGround : theme.marks.insertGround;
    const double strength = cell.kind == CellKind::same ? 0.35 : 0.3 + 0.7 * std::min(1.0, static_cast<double>(cell.weight) * 2.5);
    return mixed(theme.paper, full, strength);
}

void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const MapRow& row, const Theme& theme) {
    QRect words = option.rect.adjusted(wordsMargin, 0, -wordsMargin, 0);
    if (row.conflicts > 0) {
        const int side = painter.fontMetrics().ascent() + 2;
        const int from = option.direction == Qt::LeftToRight ? words.left() : words.right() - side;
        paintGlyph(painter, Glyph::conflict, QRectF(from, words.center().y() - side / 2.0 + 1, side, side), theme.conflict);
        option.direction == Qt::LeftToRight ? words.setLeft(words.left() + side + 6) : words.setRight(words.right() - side - 6);
    }
    painter.setPen(row.conflicts > 0 ? theme.conflict : theme.ink);
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignVCenter | Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(row.words, Qt::ElideRight, words.width()));
}

void paintCell(QPainter& painter, const QRect& rect, const MapCell& cell, const Theme& theme) {
    if (cell.kind == CellKind::none) {
        painter.setPen(mixed(theme.line, theme.quiet, 0.4));
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("·"));
        return;
    }
    const double inset = rect.width() < rect.height() ? 1.5 : 3.5;
    const QRectF box = QRectF{rect}.adjusted(inset, 3.5, -inset, -3.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(cell.contested ? QPen{theme.conflict, 1.5} : QPen{Qt::NoPen});
    painter.setBrush(groundOf(cell, theme));
    painter.drawRoundedRect(box, 4, 4);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(cell.kind == CellKind::newParagraph ? theme.added : theme.ink);
    painter.drawText(rect, Qt::AlignCenter, signOf(cell.kind));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// `group` where the column begins one: a line at its leading edge.
void paintRules(QPainter& painter, const QStyleOptionViewItem& option, bool group, const Theme& theme) {
    const QRect& rect = option.rect;
    painter.fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, mixed(theme.paper, theme.line, 0.6));
    if (!group) return;
    const int edge = option.direction == Qt::LeftToRight ? rect.left() : rect.right();
    painter.fillRect(QRect{edge, rect.top(), 1, rect.height()}, theme.quiet);
}

} // namespace

void MapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const MapModel*>(index.model());
    const Theme theme = themeOf(option.palette);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? theme.selected : theme.paper);
    paintRules(*painter, option, model->beginsGroup(index.column()) && index.column() < model->wordsColumn(), theme);
    painter->setFont(option.font);
    if (const MapCell* cell = model->cell(index)) {
        paintCell(*painter, option.rect, *cell, theme);
    } else {
        paintWords(*painter, option, model->row(index.row()), theme);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen{theme.accent, 2});
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize MapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = static_cast<const MapModel*>(index.model());
    const int words = model->cell(index) != nullptr ? 0 : option.fontMetrics.horizontalAdvance(model->row(index.row()).words);
    return {words, rowHeight(option.fontMetrics)};
}

int MapDelegate::rowHeight(const QFontMetrics& metrics) {
    return metrics.height() + 14;
}

} // namespace chapeau
