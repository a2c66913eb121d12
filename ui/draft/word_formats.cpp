#include "ui/draft/word_formats.h"

#include <QFontMetrics>

#include <algorithm>

namespace chapeau {

namespace {

QTextLayout::FormatRange formatRange(const CharRange& range, const QTextCharFormat& format) {
    QTextLayout::FormatRange r;
    r.start = range.begin;
    r.length = range.end - range.begin;
    r.format = format;
    return r;
}

} // namespace

QTextCharFormat formatOf(WordMark mark, const Theme& theme) {
    QTextCharFormat format;
    switch (mark) {
    case WordMark::inserted:
        format.setBackground(theme.marks.insertGround);
        format.setForeground(theme.marks.ink);
        format.setFontUnderline(true);
        break;
    case WordMark::deleted:
        format.setBackground(theme.marks.deleteGround);
        format.setForeground(theme.marks.ink);
        format.setFontStrikeOut(true);
        break;
    case WordMark::sign:
        format.setForeground(theme.ink);
        format.setFontWeight(QFont::Bold);
        break;
    case WordMark::bracket: format.setFontWeight(QFont::Bold); break;
    case WordMark::quiet: format.setForeground(theme.quiet); break;
    case WordMark::found:
        format.setBackground(theme.accent);
        format.setForeground(theme.onAccent);
        break;
    case WordMark::misspelt:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.conflict);
        break;
    }
    return format;
}

QList<QTextLayout::FormatRange> wordFormats(const ParagraphRow& row, const Theme& theme) {
    QTextCharFormat italic;
    italic.setFontItalic(true);
    QTextCharFormat note;
    note.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& range : row.italic) formats << formatRange(range, italic);
    for (const auto& range : row.notes) formats << formatRange(range, note);
    for (const auto& words : row.marks) formats << formatRange(words.chars, formatOf(words.mark, theme));
    return formats;
}

QString firstLines(const QString& text, const QFont& font, int width, int lines) {
    const QFontMetrics metrics{font};
    const int height = lines * metrics.lineSpacing();
    const auto fits = [&](const QString& part) {
        return metrics.boundingRect(QRect{0, 0, width, 10000}, Qt::TextWordWrap, part).height() <= height;
    };
    if (fits(text)) return text;
    qsizetype least = 0;
    qsizetype most = text.size();
    while (least < most) {
        const auto middle = (least + most + 1) / 2;
        if (fits(text.left(middle) + u'…')) {
            least = middle;
        } else {
            most = middle - 1;
        }
    }
    return text.left(least).trimmed() + u'…';
}

} // namespace chapeau
