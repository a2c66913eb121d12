#include "ui/find/hit_delegate.h"

#include "ui/find/hit_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace chapeau {

namespace {

constexpr int margin = 8;
constexpr int after = 12; ///< seen behind the match

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const HitRow& row = static_cast<const HitModel*>(index.model())->row(index.row());
    const Theme theme = themeOf(option.palette);
    const bool becomes = index.column() == HitModel::becomes;
    const CharRange& range = becomes ? row.put : row.found;
    QTextLayout layout{index.data().toString(), option.font};
    QTextLayout::FormatRange match;
    match.start = range.begin;
    match.length = range.end - range.begin;
    match.format.setFontWeight(QFont::Bold);
    match.format.setFontUnderline(true);
    layout.setFormats({match});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000); // one line; what doesn't fit is clipped
    layout.endLayout();
    const double wanted = layout.lineAt(0).cursorToX(match.start + match.length) + after;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, theme.selected);
    const QRect words = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setClipRect(words);
    painter->setPen(theme.ink);
    // The match is always in sight: a narrow column shows what stands before it less.
    const double shift = std::max(0.0, wanted - words.width());
    layout.draw(painter, {words.left() - shift, words.top() + (words.height() - layout.lineAt(0).height()) / 2});
    painter->restore();
}

} // namespace chapeau
