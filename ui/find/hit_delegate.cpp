#include "ui/find/hit_delegate.h"

#include "ui/find/hit_model.h"
#include "ui/text/one_line.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace chapeau {

namespace {

constexpr int margin = 8;
constexpr int after = 12; ///< seen behind the match
constexpr double endless = 100000;
constexpr QChar ellipsis{u'…'};

/// What was found in its words, and behind it what it becomes.
struct ShownWords {
    QString text;
    CharRange found;
    CharRange put{}; ///< empty where nothing is replaced
};

CharRange wholeMatch(const ShownWords& words) {
    return {words.found.begin, std::max(words.found.end, words.put.end)};
}

ShownWords shownWords(const HitRow& row, bool replaced) {
    if (!replaced) return {row.words, row.found};
    const QString put = row.becomes.mid(row.put.begin, row.put.end - row.put.begin);
    QString text = row.words;
    // A blank between the two is no part of either, and keeps them apart for the eye.
    const QString gap = put.isEmpty() ? QString{} : QStringLiteral(" ");
    text.insert(row.found.end, gap + put);
    const int begin = row.found.end + static_cast<int>(gap.size());
    return {text, row.found, {begin, begin + static_cast<int>(put.size())}};
}

/// One line of them: the match underlined, or struck out where it is replaced.
void layOut(QTextLayout& layout, const ShownWords& words, const Theme& theme, double width) {
    const bool replaced = words.put.end > words.found.end;
    const auto format = [](const CharRange& range) {
        QTextLayout::FormatRange marked;
        marked.start = range.begin;
        marked.length = range.end - range.begin;
        return marked;
    };
    QList<QTextLayout::FormatRange> formats{format(words.found)};
    formats.front().format.setFontWeight(replaced ? QFont::Normal : QFont::Bold);
    formats.front().format.setFontUnderline(!replaced);
    if (replaced) {
        formats.front().format.setFontStrikeOut(true);
        formats.front().format.setBackground(theme.marks.deleteGround);
        formats << format(words.put);
        formats.back().format.setFontUnderline(true);
        formats.back().format.setBackground(theme.marks.insertGround);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(width);
    layout.endLayout();
}

/// Not within a word, where one begins or ends near enough.
int wordStart(const QString& text, int at, int end) {
    const auto blank = at == 0 ? -1 : text.indexOf(u' ', at);
    return blank < 0 || blank >= end ? at : static_cast<int>(blank) + 1;
}

ShownWords cut(const ShownWords& words, int begin, int end) {
    const QString before = begin > 0 ? QString{ellipsis} : QString{};
    const QString behind = end < words.text.size() ? QString{ellipsis} : QString{};
    const int shift = static_cast<int>(before.size()) - begin;
    const auto moved = [shift](const CharRange& range) { return CharRange{range.begin + shift, range.end + shift}; };
    return {before + words.text.mid(begin, end - begin) + behind, moved(words.found), words.put.end > 0 ? moved(words.put) : CharRange{}};
}

/// The match is always in sight: a narrow column shows what stands before it less, and what is cut off ends in dots.
ShownWords fitted(const ShownWords& words, const QFont& font, const Theme& theme, double room) {
    QTextLayout layout{words.text, font};
    layOut(layout, words, theme, endless);
    const QTextLine line = layout.lineAt(0);
    if (line.naturalTextWidth() <= room) return words;
    const CharRange match = wholeMatch(words);
    const double dots = QFontMetricsF{font}.horizontalAdvance(ellipsis);
    // From the right, too.
    const auto wide = [&line](int from, int to) { return std::abs(line.cursorToX(to) - line.cursorToX(from)); };
    int begin = 0;
    while (begin < match.begin && wide(begin, match.end) + after + (begin > 0 ? dots : 0) > room) begin = layout.nextCursorPosition(begin);
    begin = wordStart(words.text, begin, match.begin);
    const double taken = begin > 0 ? dots : 0;
    auto end = static_cast<int>(words.text.size());
    if (wide(begin, end) + taken > room)
        while (end > match.end && wide(begin, end) + taken + dots > room) end = layout.previousCursorPosition(end);
    return cut(words, begin, end);
}

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const HitRow& row = static_cast<const HitModel*>(index.model())->row(index.row());
    const Theme theme = themeOf(option.palette);
    const QRect words = option.rect.adjusted(margin, 0, -margin, 0);
    const ShownWords shown = fitted(shownWords(row, index.column() == HitModel::becomes), option.font, theme, words.width());
    QTextLayout layout{shown.text, option.font};
    layout.setTextOption(oneLine(shown.text, option.direction));
    layOut(layout, shown, theme, words.width());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, theme.selected);
    painter->setClipRect(words);
    painter->setPen(theme.ink);
    layout.draw(painter, {static_cast<double>(words.left()), words.top() + (words.height() - layout.lineAt(0).height()) / 2});
    painter->restore();
}

} // namespace chapeau
