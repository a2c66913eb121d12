#include "ui/find/hit_delegate.h"

#include "ui/find/hit_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace chapeau {

namespace {

constexpr int margin = 8;
constexpr int after = 12; ///< seen behind the match
constexpr QChar ellipsis{u'…'};

struct ShownWords {
    QString text;
    CharRange match;
};

/// One line of them, the match underlined.
void layOut(QTextLayout& layout, const CharRange& match) {
    QTextLayout::FormatRange found;
    found.start = match.begin;
    found.length = match.end - match.begin;
    found.format.setFontWeight(QFont::Bold);
    found.format.setFontUnderline(true);
    layout.setFormats({found});
    layout.beginLayout();
    layout.createLine().setLineWidth(100000);
    layout.endLayout();
}

/// The match is always in sight: a narrow column shows what stands before it less, and what is cut off ends in dots.
ShownWords fitted(const QString& text, const CharRange& match, const QFont& font, double room) {
    QTextLayout layout{text, font};
    layOut(layout, match);
    const QTextLine line = layout.lineAt(0);
    if (line.naturalTextWidth() <= room) return {text, match};
    const double dots = QFontMetricsF{font}.horizontalAdvance(ellipsis);
    int begin = 0;
    while (begin < match.begin && line.cursorToX(match.end) + after - line.cursorToX(begin) + (begin > 0 ? dots : 0) > room)
        begin = layout.nextCursorPosition(begin);
    const double taken = begin > 0 ? dots : 0;
    auto end = static_cast<int>(text.size());
    if (line.cursorToX(end) - line.cursorToX(begin) + taken > room)
        while (end > match.end && line.cursorToX(end) - line.cursorToX(begin) + taken + dots > room)
            end = layout.previousCursorPosition(end);
    const QString before = begin > 0 ? QString{ellipsis} : QString{};
    const QString behind = end < text.size() ? QString{ellipsis} : QString{};
    const int shift = static_cast<int>(before.size()) - begin;
    return {before + text.mid(begin, end - begin) + behind, {match.begin + shift, match.end + shift}};
}

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const HitRow& row = static_cast<const HitModel*>(index.model())->row(index.row());
    const Theme theme = themeOf(option.palette);
    const bool becomes = index.column() == HitModel::becomes;
    const CharRange& range = becomes ? row.put : row.found;
    const QRect words = option.rect.adjusted(margin, 0, -margin, 0);
    const ShownWords shown = fitted(index.data().toString(), range, option.font, words.width());
    QTextLayout layout{shown.text, option.font};
    layOut(layout, shown.match);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, theme.selected);
    painter->setClipRect(words);
    painter->setPen(theme.ink);
    layout.draw(painter, {static_cast<double>(words.left()), words.top() + (words.height() - layout.lineAt(0).height()) / 2});
    painter->restore();
}

} // namespace chapeau
