#include "ui/outline/outline_delegate.h"

#include "ui/outline/outline_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <optional>
#include <utility>

namespace chapeau {

namespace {

constexpr int gap = 10;
constexpr int glyphGap = 6;
constexpr int levelIndent = 12;

/// Three digits.
int countWidth(const QFont& font) {
    return std::max(28, QFontMetrics{smallFont(font)}.horizontalAdvance(QStringLiteral("000")) + 4);
}

int labelLeft(const ParagraphRow& row) {
    return gap + 4 + row.level * levelIndent;
}

QFont labelFont(const ParagraphRow& row, QFont font) {
    font.setWeight(row.openProposals > 0 ? QFont::DemiBold : QFont::Normal);
    return font;
}

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
    const int forCount = countWidth(option.font);
    int right = rect.right() - gap;
    if (row.openProposals > 0) {
        painter->setFont(smallFont(option.font));
        painter->setPen(theme.quiet);
        const QString count = QString::number(row.openProposals);
        painter->drawText(mirrored({right - forCount, rect.top(), forCount, rect.height()}), aligned(Qt::AlignRight), count);
    }
    right -= forCount;
    if (const auto glyph = glyphOf(row, theme))
        paintGlyph(*painter, glyph->first, mirrored({right - side, rect.center().y() - side / 2 + 1, side, side}), glyph->second);
    right -= side + glyphGap;
    const QFont font = labelFont(row, option.font);
    painter->setFont(font);
    painter->setPen(row.addition ? theme.added : theme.ink);
    const int left = rect.left() + labelLeft(row);
    painter->drawText(mirrored({left, rect.top(), right - left, rect.height()}), aligned(Qt::AlignLeft),
                      QFontMetrics{font}.elidedText(row.label, Qt::ElideMiddle, right - left));
    painter->restore();
}

int OutlineDelegate::widthFor(const ParagraphRow& row, const QFont& font) {
    const int label = QFontMetrics{labelFont(row, font)}.horizontalAdvance(row.label) + 1;
    return labelLeft(row) + label + glyphGap + QFontMetrics{font}.ascent() + countWidth(font) + gap + 1;
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, option.fontMetrics.height() + 10};
}

} // namespace chapeau
