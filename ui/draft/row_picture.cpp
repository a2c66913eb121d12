#include "ui/draft/row_picture.h"

#include "ui/draft/row_margin.h"
#include "ui/draft/word_formats.h"

#include <QCoreApplication>
#include <QStyle>
#include <QTextOption>

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

constexpr int rightGap = 24;
constexpr int widestText = 760;
constexpr int above = 9;
constexpr int below = 9;
constexpr int chipGap = 6;
constexpr int balloonGap = 6;
constexpr int balloonPadding = 8;
constexpr int balloonLines = 3; ///< of the words of a comment
constexpr int narrowestText = 380;

QString summaryOf(const ParagraphRow& row) {
    QStringList parts;
    if (row.openProposals > 0) parts << QCoreApplication::translate("Draft", "%n proposal(s)", nullptr, row.openProposals);
    if (row.conflicts > 0) parts << QCoreApplication::translate("Draft", "%n conflict(s)", nullptr, row.conflicts);
    return parts.join(QStringLiteral(" · "));
}

QFont fontOf(ParagraphRow::Kind kind, const QFont& windowFont) {
    QFont font = documentFont(windowFont);
    if (kind == ParagraphRow::Kind::title) {
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setBold(true);
    }
    if (kind == ParagraphRow::Kind::sectionHeading) font.setBold(true);
    return font;
}

bool isCentred(const ParagraphRow& row) {
    return row.kind == ParagraphRow::Kind::title || row.kind == ParagraphRow::Kind::sectionHeading;
}

int balloonWidth(const QFont& windowFont) {
    return QFontMetrics{smallFont(windowFont)}.averageCharWidth() * 30;
}

int columnWidth(const Page& page) {
    const int beside = hasRoomBeside(page.width, page.windowFont) ? balloonWidth(page.windowFont) + rightGap : 0;
    return std::clamp(page.width - marginWidth(page.width, page.windowFont) - rightGap - beside, 120, widestText);
}

QString headOf(const Balloon& balloon) {
    const QString kind =
        balloon.internal ? QCoreApplication::translate("Draft", "internal") : QCoreApplication::translate("Draft", "shareable");
    if (!balloon.resolved) return QStringLiteral("%1 · %2").arg(balloon.author, kind);
    return QStringLiteral("%1 · %2 · %3").arg(balloon.author, kind, QCoreApplication::translate("Draft", "resolved"));
}

} // namespace

bool hasRoomBeside(int width, const QFont& windowFont) {
    return width - marginWidth(width, windowFont) - 2 * rightGap - balloonWidth(windowFont) >= narrowestText;
}

HeightGuess::HeightGuess(const Page& page) : m_smallHeight{QFontMetrics{smallFont(page.windowFont)}.height()} {
    const auto lettersOf = [&](ParagraphRow::Kind kind) {
        const QFontMetrics metrics{fontOf(kind, page.windowFont)};
        return Letters{metrics.averageCharWidth(), metrics.height()};
    };
    m_title = lettersOf(ParagraphRow::Kind::title);
    m_heading = lettersOf(ParagraphRow::Kind::sectionHeading);
    m_body = lettersOf(ParagraphRow::Kind::text);
    m_column = columnWidth(page);
}

int HeightGuess::of(const ParagraphRow& row) const {
    const Letters& letters = row.kind == ParagraphRow::Kind::title            ? m_title
                             : row.kind == ParagraphRow::Kind::sectionHeading ? m_heading
                                                                              : m_body;
    const int lines = 1 + static_cast<int>(row.text.size()) * letters.width / m_column;
    const int chips = row.openProposals > 0 ? m_smallHeight + 6 : 0;
    const int footnotes = static_cast<int>(row.footnotes.size()) * m_smallHeight;
    return above + static_cast<int>(lines * letters.height * documentLeading) + below + chips + footnotes;
}

RowPicture::RowPicture(ParagraphRow row, const Page& page, const Theme& theme)
    : m_row{std::move(row)}, m_page{page}, m_theme{theme}, m_textFont{fontOf(m_row.kind, page.windowFont)}, m_smallFont{smallFont(
                                                                                                                page.windowFont)} {
    const QFontMetrics metrics{m_textFont};
    m_margin = marginWidth(page.width, page.windowFont);
    m_column = columnWidth(page);
    m_left = placed({m_margin, 0, m_column, 0}).left();
    const int indent = m_row.level * metrics.horizontalAdvance(QStringLiteral("MM"));
    const int mark =
        m_row.mark.isEmpty() ? 0 : std::max(metrics.horizontalAdvance(m_row.mark + QStringLiteral("  ")), metrics.averageCharWidth() * 4);
    m_textWidth = std::max(m_column - indent - mark, 80);
    // A paragraph that runs from the right has its mark there.
    m_rightToLeft = m_row.text.isRightToLeft();
    m_textLeft = m_rightToLeft ? m_left : m_left + indent + mark;
    m_markWidth = mark;
    layOutText();
    layOutFootnotes();
    layOutChips();
    layOutBalloons();
}

QRect RowPicture::placed(const QRect& box) const {
    return QStyle::visualRect(m_page.direction, {0, 0, m_page.width, 0}, box);
}

void RowPicture::layOutText() {
    m_text.setText(m_row.text);
    m_text.setFont(m_textFont);
    m_text.setFormats(wordFormats(m_row, m_theme));
    QTextOption option;
    option.setAlignment(isCentred(m_row) ? Qt::AlignHCenter : m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text.setTextOption(option);
    m_text.setCacheEnabled(true);
    double y = 0;
    m_text.beginLayout();
    for (QTextLine line = m_text.createLine(); line.isValid(); line = m_text.createLine()) {
        line.setLineWidth(m_textWidth);
        line.setPosition({0, y});
        y += line.height() * documentLeading;
    }
    m_text.endLayout();
    m_textRect = {m_textLeft, above, m_textWidth, static_cast<int>(y)};
    m_height = above + static_cast<int>(y) + below;
    const int marginHeight = QFontMetrics{m_page.windowFont}.height() + QFontMetrics{m_smallFont}.height();
    m_height = std::max(m_height, above + marginHeight + below);
}

void RowPicture::layOutFootnotes() {
    const QFontMetrics metrics{m_smallFont};
    int top = m_textRect.bottom() + 2;
    for (const auto& note : m_row.footnotes) {
        const QRect box = metrics.boundingRect(QRect{0, 0, m_textWidth, 10000}, Qt::TextWordWrap, note);
        m_footnotes.emplace_back(m_textLeft, top, m_textWidth, box.height());
        top += box.height() + 2;
    }
    if (!m_footnotes.empty()) m_height = std::max(m_height, top + below);
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
        // Under the beginning of the text.
        return m_rightToLeft ? QStyle::visualRect(Qt::RightToLeft, {m_textLeft, 0, m_textWidth, 0}, rect) : rect;
    };
    for (const auto& chip : m_row.chips) {
        const QString text = chipText(chip);
        const int sign = chip.contested ? metrics.ascent() : 0; // so that it isn't told by its colour alone
        m_chips.push_back({place(sign + metrics.horizontalAdvance(text) + 16), text, chip.contested});
    }
    m_summary = place(metrics.horizontalAdvance(m_summaryText) + 4);
    m_height = y + height + below;
}

/// Beside the text where there is room, below everything else where there is none.
void RowPicture::layOutBalloons() {
    const bool beside = hasRoomBeside(m_page.width, m_page.windowFont);
    const QFontMetrics metrics{m_smallFont};
    const int boxWidth = beside ? balloonWidth(m_page.windowFont) : m_textWidth;
    const int besideText = std::min(m_page.width - rightGap - boxWidth, m_margin + widestText + rightGap);
    const int left = beside ? placed({besideText, 0, boxWidth, 0}).left() : m_textLeft;
    int y = beside ? above : m_height;
    for (const auto& balloon : m_row.balloons) {
        const QRect words = metrics.boundingRect(QRect{0, 0, boxWidth - 2 * balloonPadding, 10000}, Qt::TextWordWrap, balloon.words);
        const int height = metrics.height() + std::min(words.height(), balloonLines * metrics.lineSpacing()) + 2 * balloonPadding - 4;
        m_balloons.emplace_back(left, y, boxWidth, height);
        y += height + balloonGap;
    }
    if (!m_balloons.empty()) m_height = std::max(m_height, y + below - balloonGap);
}

bool RowPicture::isComment(const QPoint& at) const {
    return std::ranges::any_of(m_balloons, [&](const QRect& rect) { return rect.contains(at); });
}

void RowPicture::paint(QPainter& painter, const QRect& rect, bool selected, bool focused) {
    painter.save();
    paintGround(painter, rect, selected, focused);
    painter.translate(rect.topLeft());
    paintMargin(painter);
    paintText(painter);
    paintFootnotes(painter);
    paintChips(painter);
    paintBalloons(painter);
    painter.restore();
}

void RowPicture::paintFrame(QPainter& painter, const QRect& rect, bool selected, bool focused) {
    painter.save();
    paintGround(painter, rect, selected, focused);
    painter.translate(rect.topLeft());
    paintMargin(painter);
    painter.restore();
}

void RowPicture::paintFootnotes(QPainter& painter) const {
    painter.setFont(m_smallFont);
    painter.setPen(m_theme.quiet);
    const auto ofWindow = painter.layoutDirection();
    for (std::size_t i = 0; i < m_footnotes.size(); ++i) {
        painter.setLayoutDirection(m_row.footnotes[i].isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(m_footnotes[i], Qt::TextWordWrap, m_row.footnotes[i]);
    }
    painter.setLayoutDirection(ofWindow);
}

void RowPicture::paintBalloons(QPainter& painter) const {
    for (std::size_t i = 0; i < m_balloons.size(); ++i) paintBalloon(painter, m_row.balloons[i], m_balloons[i]);
}

/// Internal ones have a broken frame: what may leave the delegation and what may not is told without colour.
void RowPicture::paintBalloon(QPainter& painter, const Balloon& balloon, const QRect& rect) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen{balloon.internal && !balloon.resolved ? m_theme.quiet : m_theme.line, 1, balloon.internal ? Qt::DashLine : Qt::SolidLine});
    painter.setBrush(balloon.resolved ? QBrush{Qt::NoBrush} : QBrush{m_theme.card});
    painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QFontMetrics metrics{m_smallFont};
    const QRect inside = rect.adjusted(balloonPadding, balloonPadding - 2, -balloonPadding, -balloonPadding + 2);
    QFont bold = m_smallFont;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_theme.quiet);
    painter.drawText(inside.topLeft() + QPoint{0, metrics.ascent()},
                     QFontMetrics{bold}.elidedText(headOf(balloon), Qt::ElideRight, inside.width()));
    painter.setFont(m_smallFont);
    painter.setPen(balloon.resolved ? m_theme.quiet : m_theme.ink);
    const QRect words = inside.adjusted(0, metrics.height(), 0, 0);
    const auto ofWindow = painter.layoutDirection();
    painter.setLayoutDirection(balloon.words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(words, Qt::TextWordWrap, firstLines(balloon.words, m_smallFont, words.width(), balloonLines));
    painter.setLayoutDirection(ofWindow);
}

void RowPicture::paintGround(QPainter& painter, const QRect& rect, bool selected, bool focused) const {
    // The edge at which the lines of the window begin.
    const auto edge = [this](const QRect& box, int width) {
        return QStyle::visualRect(m_page.direction, box, QRect{box.topLeft(), QSize{width, box.height()}});
    };
    if (m_row.addition) {
        const QRect words{rect.left() + m_left - 10, rect.top() + 3, m_column + 20, rect.height() - 6};
        painter.fillRect(words, mixed(m_theme.paper, m_theme.added, 0.08));
        painter.fillRect(edge(words, 3), m_theme.added);
    }
    if (!selected) return;
    if (!m_row.addition) painter.fillRect(rect, m_theme.selected);
    painter.fillRect(edge(rect, 4), m_theme.accent);
    if (!focused) return;
    painter.setPen(QPen{m_theme.accent, 1});
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

QStringList RowPicture::marginWords() const {
    const int room = m_margin - edgeGap - marginGap;
    QStringList words{QFontMetrics{marginLabelFont(m_page.windowFont)}.elidedText(marginLabel(m_row), Qt::ElideRight, room)};
    const QFontMetrics small{m_smallFont};
    if (const auto mark = marginMark(m_row, m_theme))
        words << small.elidedText(mark->word, Qt::ElideRight, room - small.ascent() - glyphGap);
    return words;
}

void RowPicture::paintMargin(QPainter& painter) const {
    const QStringList words = marginWords();
    const QFont labelFont = marginLabelFont(m_page.windowFont);
    const QFontMetrics labels{labelFont};
    const double firstBaseline = above + (m_text.lineCount() > 0 ? m_text.lineAt(0).ascent() : labels.ascent());
    // At the edge of the window, whichever it is.
    const auto write = [&](const QString& text, const QFontMetrics& metrics, int begin, double baseline) {
        const QRect box = placed({begin, 0, metrics.horizontalAdvance(text), 0});
        painter.drawText(QPointF{static_cast<double>(box.left()), baseline}, text);
    };
    painter.setFont(labelFont);
    painter.setPen(m_row.addition ? m_theme.added : m_theme.quiet);
    write(words[0], labels, edgeGap, firstBaseline);
    const auto mark = marginMark(m_row, m_theme);
    if (!mark) return;
    const QFontMetrics small{m_smallFont};
    const int side = small.ascent();
    const double top = firstBaseline + labels.descent() + 1;
    const QRect glyph = placed({edgeGap - 1, 0, side, side});
    paintGlyph(painter, mark->glyph, QRectF(glyph.left(), top + (small.height() - side) / 2.0, side, side), mark->ink);
    painter.setFont(m_smallFont);
    painter.setPen(mark->ink);
    write(words[1], small, edgeGap - 1 + side + glyphGap, top + small.ascent());
}

void RowPicture::paintText(QPainter& painter) {
    painter.setPen(m_row.state == ParagraphState::open || m_row.addition ? m_theme.ink : mixed(m_theme.ink, m_theme.quiet, 0.25));
    if (!m_row.mark.isEmpty() && m_text.lineCount() > 0) {
        painter.setFont(m_textFont);
        const int x = m_rightToLeft ? m_textLeft + m_textWidth + m_markWidth - QFontMetrics{m_textFont}.horizontalAdvance(m_row.mark)
                                    : m_textLeft - m_markWidth;
        // "2." runs the way of its paragraph, whatever the window's.
        const auto ofWindow = painter.layoutDirection();
        painter.setLayoutDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QPointF{static_cast<double>(x), above + m_text.lineAt(0).ascent()}, m_row.mark);
        painter.setLayoutDirection(ofWindow);
    }
    m_text.draw(&painter, {static_cast<double>(m_textLeft), static_cast<double>(above)});
}

void RowPicture::paintChips(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_smallFont);
    for (const auto& chip : m_chips) {
        painter.setPen(QPen{chip.contested ? m_theme.conflict : m_theme.line, 1});
        painter.setBrush(chip.contested ? m_theme.conflictGround : m_theme.card);
        painter.drawRoundedRect(QRectF{chip.rect}.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setPen(chip.contested ? m_theme.conflict : m_theme.ink);
        QRect words = chip.rect;
        if (chip.contested) {
            const int side = QFontMetrics{m_smallFont}.ascent();
            paintGlyph(painter, Glyph::conflict, QRectF(words.left() + 5, words.top() + (words.height() - side) / 2.0, side, side),
                       m_theme.conflict);
            words.setLeft(words.left() + side);
        }
        painter.drawText(words, Qt::AlignCenter, chip.text);
    }
    painter.setPen(m_theme.quiet);
    painter.drawText(m_summary, Qt::AlignVCenter | Qt::AlignAbsolute | (m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft), m_summaryText);
}

} // namespace chapeau
