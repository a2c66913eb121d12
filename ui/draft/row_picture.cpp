#include "ui/draft/row_picture.h"

#include "ui/draft/word_formats.h"
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
constexpr int chipGap = 6;
constexpr int balloonGap = 6;
constexpr int balloonPadding = 8;
constexpr int balloonLines = 3; ///< of the words of a comment
constexpr int narrowestText = 380;

struct MarginMark {
    Glyph glyph;
    QString word;
    QColor ink;
};

/// What stands under the label: the most pressing thing to know.
std::optional<MarginMark> marginMark(const ParagraphRow& row, const Theme& theme) {
    if (row.gone) return MarginMark{Glyph::open, QCoreApplication::translate("Draft", "gone"), theme.quiet};
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

QString moveSign() {
    return QString{QChar{0x21C5}};
}

/// The margin has no room for two words.
QString labelOf(const ParagraphRow& row) {
    if (row.kind == ParagraphRow::Kind::enacting) return QCoreApplication::translate("Draft", "Enacting");
    return row.moved ? row.label + u' ' + moveSign() : row.label;
}

QString headOf(const Balloon& balloon) {
    const QString kind =
        balloon.internal ? QCoreApplication::translate("Draft", "internal") : QCoreApplication::translate("Draft", "shareable");
    if (!balloon.resolved) return QStringLiteral("%1 · %2").arg(balloon.author, kind);
    return QStringLiteral("%1 · %2 · %3").arg(balloon.author, kind, QCoreApplication::translate("Draft", "resolved"));
}

} // namespace

bool hasRoomBeside(int width, const QFont& windowFont) {
    return width - marginWidth - 2 * rightGap - balloonWidth(windowFont) >= narrowestText;
}

HeightGuess::HeightGuess(int width, const QFont& windowFont) : m_smallHeight{QFontMetrics{smallFont(windowFont)}.height()} {
    const auto lettersOf = [&](ParagraphRow::Kind kind) {
        const QFontMetrics metrics{fontOf(kind, windowFont)};
        return Letters{metrics.averageCharWidth(), metrics.height()};
    };
    m_title = lettersOf(ParagraphRow::Kind::title);
    m_heading = lettersOf(ParagraphRow::Kind::sectionHeading);
    m_body = lettersOf(ParagraphRow::Kind::text);
    const int beside = hasRoomBeside(width, windowFont) ? balloonWidth(windowFont) + rightGap : 0;
    m_column = std::clamp(width - marginWidth - rightGap - beside, 120, widestText);
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

RowPicture::RowPicture(ParagraphRow row, int width, const QFont& windowFont, const Theme& theme)
    : m_row{std::move(row)}, m_theme{theme}, m_windowFont{windowFont}, m_textFont{fontOf(m_row.kind, windowFont)}, m_smallFont{smallFont(
                                                                                                                       windowFont)} {
    const QFontMetrics metrics{m_textFont};
    m_left = marginWidth;
    const int beside = hasRoomBeside(width, windowFont) ? balloonWidth(windowFont) + rightGap : 0;
    const int column = std::clamp(width - m_left - rightGap - beside, 120, widestText);
    const int indent = m_row.level * metrics.horizontalAdvance(QStringLiteral("MM"));
    const int mark =
        m_row.mark.isEmpty() ? 0 : std::max(metrics.horizontalAdvance(m_row.mark + QStringLiteral("  ")), metrics.averageCharWidth() * 4);
    m_textWidth = std::max(column - indent - mark, 80);
    // A paragraph that runs from the right has its mark there.
    m_rightToLeft = m_row.text.isRightToLeft();
    m_textLeft = m_rightToLeft ? m_left : m_left + indent + mark;
    m_markWidth = mark;
    layOutText();
    layOutFootnotes();
    layOutChips();
    layOutBalloons(width);
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
    const int marginHeight = QFontMetrics{m_windowFont}.height() + QFontMetrics{m_smallFont}.height();
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
        return rect;
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
void RowPicture::layOutBalloons(int width) {
    const bool beside = hasRoomBeside(width, m_windowFont);
    const QFontMetrics metrics{m_smallFont};
    const int boxWidth = beside ? balloonWidth(m_windowFont) : m_textWidth;
    const int left = beside ? std::min(width - rightGap - boxWidth, m_left + widestText + rightGap) : m_textLeft;
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
    for (std::size_t i = 0; i < m_footnotes.size(); ++i) painter.drawText(m_footnotes[i], Qt::TextWordWrap, m_row.footnotes[i]);
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
    painter.drawText(QPointF{16, firstBaseline}, labelMetrics.elidedText(labelOf(m_row), Qt::ElideRight, marginWidth - 24));
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
    painter.drawText(m_summary, Qt::AlignVCenter | Qt::AlignLeading, m_summaryText);
}

} // namespace chapeau
