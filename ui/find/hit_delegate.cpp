#include "ui/find/hit_delegate.h"

#include "ui/find/hit_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace chapeau {

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
    const double wanted = layout.lineAt(0).cursorToX(match.start + match.length) + 12;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, theme.selected);
    painter->setClipRect(option.rect);
    painter->setPen(theme.ink);
    // The match is always in sight: a narrow column shows what stands before it less.
    const double shift = std::max(0.0, wanted - option.rect.width());
    layout.draw(painter, {option.rect.left() + 8 - shift, option.rect.top() + (option.rect.height() - layout.lineAt(0).height()) / 2});
    painter->restore();
}

} // namespace chapeau
