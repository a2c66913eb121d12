#include "ui/theme/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace chapeau {

namespace {

bool isStretch(QLayoutItem& item) {
    const auto* widget = item.widget();
    const bool takesWhatIsLeft = widget != nullptr && widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    return takesWhatIsLeft || item.expandingDirections().testFlag(Qt::Horizontal);
}

/// A hidden widget takes no room; a stretch is an empty item, too, and counts.
bool isLaidOut(QLayoutItem& item) {
    return !item.isEmpty() || item.spacerItem() != nullptr;
}

int heightOf(const std::vector<QLayoutItem*>& line) {
    int height = 0;
    for (const auto* item : line) height = std::max(height, item->sizeHint().height());
    return height;
}

} // namespace

void FlowLayout::addStretch() {
    addItem(new QSpacerItem{0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum});
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    auto* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::widthOf(const Line& line) const {
    int width = gap() * std::max(0, static_cast<int>(line.size()) - 1);
    for (const auto* item : line) width += item->sizeHint().width();
    return width;
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const {
    std::vector<Line> lines(1);
    for (const auto& item : m_items) {
        if (!isLaidOut(*item)) continue;
        lines.back().push_back(item.get());
        if (lines.back().size() == 1 || widthOf(lines.back()) <= width) continue;
        lines.back().pop_back();
        lines.push_back({item.get()});
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const auto lines = linesIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + gap() * (static_cast<int>(lines.size()) - 1);
    for (const auto& line : lines) height += heightOf(line);
    return height;
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    Line all;
    for (const auto& item : m_items)
        if (isLaidOut(*item)) all.push_back(item.get());
    return {widthOf(all) + margins.left() + margins.right(), heightOf(all) + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        if (isLaidOut(*item)) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const auto& line : linesIn(room.width())) {
        place(line, room);
        room.setTop(room.top() + heightOf(line) + gap());
    }
}

void FlowLayout::place(const Line& line, const QRect& room) const {
    const auto stretches = static_cast<int>(std::ranges::count_if(line, [](QLayoutItem* item) { return isStretch(*item); }));
    const int left = std::max(0, room.width() - widthOf(line));
    const int height = heightOf(line);
    const auto direction = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int x = room.left();
    for (auto* item : line) {
        QSize size = item->sizeHint();
        if (isStretch(*item)) size.rwidth() += left / stretches;
        size.setWidth(std::min(size.width(), std::max(room.width(), item->minimumSize().width())));
        const QRect at{QPoint{x, room.top() + (height - size.height()) / 2}, size};
        item->setGeometry(QStyle::visualRect(direction, room, at));
        x += size.width() + gap();
    }
}

} // namespace chapeau
