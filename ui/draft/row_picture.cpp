#include "ui/draft/row_picture.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextOption>

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

constexpr int marginWidth = 118;
constexpr int rightGap = 24;
constexpr int widestText = 760;
constexpr int above = 9;
constexpr int below = 9;
constexpr double leading = 1.32;
constexpr int chipGap = 6;

struct MarginMark {
    Glyph glyph;
    QString word;
    QColor ink;
};

/// What stands under the label: the most pressing thing to know.
std::optional<MarginMark> marginMark(const ParagraphRow& row, const Theme& theme) {
    if (row.addition) return MarginMark{Glyph::added, QCoreApplication::translate("Draft", "new"), theme.added};
    if (row.conflicts > 0) return MarginMark{Glyph::conflict, QCoreApplication::translate("Draft", "conflict"), theme.conflict};
    switch (row.state) {
    case ParagraphState::agreed:
    case ParagraphState::agreedAdRef: return MarginMark{Glyph::agreed, stateName(row.state), theme.agreed};
    case ParagraphState::bracketed: return MarginMark{Glyph::bracket, stateName(row.state), theme.quiet};
    case ParagraphState::reserved: return MarginMark{Glyph::reserve, stateName(row.state), theme.quiet};
    case ParagraphState::open: break;
    }
    if (row.openProposals > 0) return MarginMark{Glyph::open, stateName(row.state), theme.accent};
    return std::nullopt;
}

QString summaryOf(const ParagraphRow& row) {
    QStringList parts;
    if (row.openProposals > 0) parts << QCoreApplication::translate("Draft", "%n proposal(s)", nullptr, row.openProposals);
    if (row.conflicts > 0) parts << QCoreApplication::translate("Draft", "%n conflict(s)", nullptr, row.conflicts);
    if (row.comments > 0) parts << QCoreApplication::translate("Draft", "%n comment(s)", nullptr, row.comments);
    return parts.join(QStringLiteral(" · "));
}

QFont fontOf(const ParagraphRow& row, const QFont& windowFont) {
    QFont font = documentFont(windowFont);
    if (row.kind == ParagraphRow::Kind::title) {
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setBold(true);
    }
    if (row.kind == ParagraphRow::Kind::sectionHeading) font.setBold(true);
    return font;
}

bool isCentred(const ParagraphRow& row) {
    return row.kind == ParagraphRow::Kind::title || row.kind == ParagraphRow::Kind::sectionHeading;
}

QTextLayout::FormatRange formatRange(const CharRange& range, const QTextCharFormat& format) {
    QTextLayout::FormatRange r;
    r.start = range.begin;
    r.length = range.end - range.begin;
    r.format = format;
    return r;
}

QList<QTextLayout::FormatRange> formatsOf(const ParagraphRow& row) {
    QTextCharFormat italic;
    italic.setFontItalic(true);
    QTextCharFormat note;
    note.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& range : row.italic) formats << formatRange(range, italic);
    for (const auto& range : row.notes) formats << formatRange(range, note);
    return formats;
}

} // namespace

RowPicture::RowPicture(const ParagraphRow& row, int width, const QFont& windowFont, const Theme& theme)
    : m_row{row}, m_theme{theme}, m_windowFont{windowFont}, m_textFont{fontOf(row, windowFont)}, m_smallFont{smallFont(windowFont)} {
    const QFontMetrics metrics{m_textFont};
    m_left = marginWidth;
    const int column = std::clamp(width - m_left - rightGap, 120, widestText);
    const int indent = row.level * metrics.horizontalAdvance(QStringLiteral("MM"));
    const int mark =
        row.mark.isEmpty() ? 0 : std::max(metrics.horizontalAdvance(row.mark + QStringLiteral("  ")), metrics.averageCharWidth() * 4);
    m_textLeft = m_left + indent + mark;
    m_textWidth = column - indent - mark;
    layOutText();
    layOutChips();
}

void RowPicture::layOutText() {
    m_text.setText(m_row.text);
    m_text.setFont(m_textFont);
    m_text.setFormats(formatsOf(m_row));
    QTextOption option;
    option.setAlignment(isCentred(m_row) ? Qt::AlignHCenter : Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text.setTextOption(option);
    m_text.setCacheEnabled(true);
    double y = 0;
    m_text.beginLayout();
    for (QTextLine line = m_text.createLine(); line.isValid(); line = m_text.createLine()) {
        line.setLineWidth(m_textWidth);
        line.setPosition({0, y});
        y += line.height() * leading;
    }
    m_text.endLayout();
    m_height = above + static_cast<int>(y) + below;
    const int marginHeight = QFontMetrics{m_windowFont}.height() + QFontMetrics{m_smallFont}.height();
    m_height = std::max(m_height, above + marginHeight + below);
}

void RowPicture::layOutChips() {
    m_summaryText = summaryOf(m_row);
    if (m_summaryText.isEmpty()) return;
    const QFontMetrics metrics{m_smallFont};
    const int height = metrics.height() + 6;
    int x = m_textLeft;
    int y = m_height - 2;
    const auto place = [&](int width) {
        if (x > m_textLeft && x + width > m_textLeft + m_textWidth) {
            x = m_textLeft;
            y += height + chipGap;
        }
        const QRect rect{x, y, width, height};
        x += width + chipGap;
        return rect;
    };
    for (const auto& chip : m_row.chips) m_chips.push_back(place(metrics.horizontalAdvance(chip.codes) + 16));
    m_summary = place(metrics.horizontalAdvance(m_summaryText) + 4);
    m_height = y + height + below;
}

void RowPicture::paint(QPainter& painter, const QRect& rect, bool selected, bool focused) {
    painter.save();
    paintGround(painter, rect, selected, focused);
    painter.translate(rect.topLeft());
    paintMargin(painter);
    paintText(painter);
    paintChips(painter);
    painter.restore();
}

void RowPicture::paintGround(QPainter& painter, const QRect& rect, bool selected, bool focused) const {
    if (m_row.addition) {
        const QRect words = rect.adjusted(m_left - 10, 3, 0, -3);
        painter.fillRect(QRect{words.topLeft(), QSize{std::min(words.width(), m_textLeft + m_textWidth - m_left + 20), words.height()}},
                         mixed(m_theme.paper, m_theme.added, 0.08));
        painter.fillRect(QRect{words.topLeft(), QSize{3, words.height()}}, m_theme.added);
    }
    if (!selected) return;
    if (!m_row.addition) painter.fillRect(rect, m_theme.selected);
    painter.fillRect(QRect{rect.topLeft(), QSize{4, rect.height()}}, m_theme.accent);
    if (!focused) return;
    painter.setPen(QPen{m_theme.accent, 1});
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void RowPicture::paintMargin(QPainter& painter) const {
    QFont bold = m_windowFont;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics labelMetrics{bold};
    const double firstBaseline = above + (m_text.lineCount() > 0 ? m_text.lineAt(0).ascent() : labelMetrics.ascent());
    painter.setFont(bold);
    painter.setPen(m_row.addition ? m_theme.added : m_theme.quiet);
    painter.drawText(QPointF{16, firstBaseline}, labelMetrics.elidedText(m_row.label, Qt::ElideRight, marginWidth - 24));
    const auto mark = marginMark(m_row, m_theme);
    if (!mark) return;
    const QFontMetrics metrics{m_smallFont};
    const double top = firstBaseline + labelMetrics.descent() + 1;
    const double side = metrics.ascent();
    paintGlyph(painter, mark->glyph, QRectF{15, top + (metrics.height() - side) / 2, side, side}, mark->ink);
    painter.setFont(m_smallFont);
    painter.setPen(mark->ink);
    painter.drawText(QPointF{15 + side + 4, top + metrics.ascent()},
                     metrics.elidedText(mark->word, Qt::ElideRight, marginWidth - 28 - static_cast<int>(side)));
}

void RowPicture::paintText(QPainter& painter) {
    painter.setPen(m_row.state == ParagraphState::open || m_row.addition ? m_theme.ink : mixed(m_theme.ink, m_theme.quiet, 0.25));
    if (!m_row.mark.isEmpty() && m_text.lineCount() > 0) {
        painter.setFont(m_textFont);
        const int indent = m_row.level * QFontMetrics{m_textFont}.horizontalAdvance(QStringLiteral("MM"));
        painter.drawText(QPointF{static_cast<double>(m_left + indent), above + m_text.lineAt(0).ascent()}, m_row.mark);
    }
    m_text.draw(&painter, {static_cast<double>(m_textLeft), static_cast<double>(above)});
}

void RowPicture::paintChips(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_smallFont);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const ProponentChip& chip = m_row.chips[i];
        painter.setPen(QPen{chip.contested ? m_theme.conflict : m_theme.line, 1});
        painter.setBrush(chip.contested ? m_theme.conflictGround : m_theme.card);
        painter.drawRoundedRect(QRectF{m_chips[i]}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setPen(chip.contested ? m_theme.conflict : m_theme.ink);
        painter.drawText(m_chips[i], Qt::AlignCenter, chip.codes);
    }
    painter.setPen(m_theme.quiet);
    painter.drawText(m_summary, Qt::AlignVCenter | Qt::AlignLeading, m_summaryText);
}

} // namespace chapeau
