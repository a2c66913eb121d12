#include "ui/merge/map/map_header.h"

#include "ui/merge/map/map_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int margin = 8;
constexpr int highest = 120;

} // namespace

MapHeader::MapHeader(QWidget* parent) : QHeaderView{Qt::Horizontal, parent} {
    setHighlightSections(false);
    setSectionsClickable(false);
    setTextElideMode(Qt::ElideRight);
}

void MapHeader::setTurned(bool turned) {
    m_turned = turned;
    fit();
}

void MapHeader::fit() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics{bold};
    int longest = 0;
    for (int i = 0; m_turned && model() != nullptr && i < count() - 1; ++i)
        longest = std::max(longest, metrics.horizontalAdvance(model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()));
    setFixedHeight(m_turned ? std::min(highest, longest + 2 * margin) : metrics.height() + 2 * margin);
    viewport()->update();
}

void MapHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme theme = themeOf(palette());
    const auto* map = static_cast<const MapModel*>(model());
    painter->save();
    painter->fillRect(rect, theme.card);
    painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme.line);
    const int edge = layoutDirection() == Qt::LeftToRight ? rect.left() : rect.right();
    if (map->beginsGroup(section)) painter->fillRect(QRect{edge, rect.top(), 1, rect.height()}, theme.quiet);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(theme.quiet);
    const QString code = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (m_turned) {
        painter->translate(rect.bottomLeft());
        painter->rotate(-90);
        const QRect turned{margin, 0, rect.height() - margin - 2, rect.width()};
        painter->drawText(turned, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics{bold}.elidedText(code, Qt::ElideRight, turned.width()));
    } else {
        painter->drawText(rect, Qt::AlignCenter, QFontMetrics{bold}.elidedText(code, Qt::ElideRight, rect.width() - 4));
    }
    painter->restore();
}

} // namespace chapeau
