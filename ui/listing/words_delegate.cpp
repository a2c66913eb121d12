#include "ui/listing/words_delegate.h"

#include "ui/listing/listing_model.h"
#include "ui/text/one_line.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace chapeau {

namespace {

constexpr int margin = 11; // as the other cells have
constexpr double endless = 100000;

QTextCharFormat formatOf(WordMark mark, const Theme& theme) {
    QTextCharFormat format;
    if (mark == WordMark::sign) format.setFontWeight(QFont::Bold);
    if (mark != WordMark::inserted && mark != WordMark::deleted) return format;
    format.setBackground(mark == WordMark::inserted ? theme.marks.insertGround : theme.marks.deleteGround);
    format.setForeground(theme.marks.ink);
    format.setFontUnderline(mark == WordMark::inserted);
    format.setFontStrikeOut(mark == WordMark::deleted);
    return format;
}

double layOut(QTextLayout& layout, const ListedWords& words, const Theme& theme, double width) {
    QList<QTextLayout::FormatRange> formats;
    for (const auto& marked : words.marks)
        formats.push_back({marked.chars.begin, marked.chars.end - marked.chars.begin, formatOf(marked.mark, theme)});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.naturalTextWidth();
}

/// So much of them as there is room for.
ListedWords fitted(ListedWords words, const QFont& font, const Theme& theme, double room) {
    QTextLayout layout{words.text, font};
    if (layOut(layout, words, theme, endless) <= room) return words;
    const double dots = QFontMetricsF{font}.horizontalAdvance(u'…');
    const QTextLine line = layout.lineAt(0);
    const bool backwards = line.cursorToX(0) > line.cursorToX(static_cast<int>(words.text.size()));
    const double edge = backwards ? line.cursorToX(0) - (room - dots) : room - dots;
    const int end = line.xToCursor(edge, QTextLine::CursorOnCharacter);
    words.text = words.text.left(end) + u'…';
    std::erase_if(words.marks, [&](const MarkedWords& marked) { return marked.chars.begin >= end; });
    for (auto& marked : words.marks) marked.chars.end = std::min(marked.chars.end, end);
    return words;
}

} // namespace

void WordsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& model = *static_cast<const ListingModel*>(index.model());
    const Theme theme = themeOf(option.palette);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const ListedWords words = fitted(model.words(index.row()), option.font, theme, room.width());
    QTextLayout layout{words.text, option.font};
    layout.setTextOption(oneLine(words.text, option.direction));
    layOut(layout, words, theme, room.width());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, theme.selected);
    painter->setClipRect(room);
    painter->setPen(model.row(index.row()).closed ? theme.quiet : theme.ink);
    layout.draw(painter, {static_cast<double>(room.left()), room.top() + (room.height() - layout.lineAt(0).height()) / 2});
    painter->restore();
}

} // namespace chapeau
