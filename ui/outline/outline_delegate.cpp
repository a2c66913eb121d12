#include "ui/outline/outline_delegate.h"

#include "ui/outline/outline_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <optional>
#include <utility>

namespace chapeau {

namespace {

constexpr int gap = 10;
constexpr int countWidth = 28; ///< three digits

std::optional<std::pair<Glyph, QColor>> glyphOf(const ParagraphRow& row, const Theme& theme) {
    if (row.addition) return std::pair{Glyph::added, theme.added};
    if (row.conflicts > 0) return std::pair{Glyph::conflict, theme.conflict};
    switch (row.state) {
    case ParagraphState::agreed:
    case ParagraphState::agreedAdRef: return std::pair{Glyph::agreed, theme.agreed};
    case ParagraphState::bracketed: return std::pair{Glyph::bracket, theme.quiet};
    case ParagraphState::reserved: return std::pair{Glyph::reserve, theme.quiet};
    case ParagraphState::open: break;
    }
    if (row.openProposals > 0) return std::pair{Glyph::open, theme.accent};
    return std::nullopt;
}

} // namespace

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ParagraphRow& row = static_cast<const OutlineModel*>(index.model())->row(index);
    const Theme theme = themeOf(option.palette);
    const QRect rect = option.rect;
    // Where it stands when the window is mirrored.
    const auto mirrored = [&](const QRect& box) { return QStyle::visualRect(option.direction, rect, box); };
    const auto aligned = [&](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
    };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, theme.selected);
        painter->fillRect(mirrored({rect.topLeft(), QSize{3, rect.height()}}), theme.accent);
    }
    const int side = option.fontMetrics.ascent();
    int right = rect.right() - gap;
    if (row.openProposals > 0) {
        painter->setFont(smallFont(option.font));
        painter->setPen(theme.quiet);
        const QString count = QString::number(row.openProposals);
        painter->drawText(mirrored({right - countWidth, rect.top(), countWidth, rect.height()}), aligned(Qt::AlignRight), count);
    }
    right -= countWidth;
    if (const auto glyph = glyphOf(row, theme))
        paintGlyph(*painter, glyph->first, mirrored({right - side, rect.center().y() - side / 2 + 1, side, side}), glyph->second);
    right -= side + 6;
    QFont font = option.font;
    font.setWeight(row.openProposals > 0 ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(row.addition ? theme.added : theme.ink);
    const int left = rect.left() + gap + 4 + row.level * 12;
    painter->drawText(mirrored({left, rect.top(), right - left, rect.height()}), aligned(Qt::AlignLeft),
                      QFontMetrics{font}.elidedText(row.label, Qt::ElideMiddle, right - left));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, option.fontMetrics.height() + 10};
}

} // namespace chapeau
