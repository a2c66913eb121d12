#include "ui/draft/row_margin.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int narrowestMargin = 118;
constexpr double widestMargin = 0.4; ///< of the page

QString moveSign() {
    return QString{QChar{0x21C5}};
}

} // namespace

/// The margin has no room for two words.
QString marginLabel(const ParagraphRow& row) {
    if (row.kind == ParagraphRow::Kind::enacting) return QCoreApplication::translate("Draft", "Enacting");
    return row.moved ? row.label + u' ' + moveSign() : row.label;
}

QFont marginLabelFont(const QFont& windowFont) {
    QFont font = windowFont;
    font.setWeight(QFont::DemiBold);
    return font;
}

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

int marginWidth(int pageWidth, const QFont& windowFont) {
    const QFontMetrics labels{marginLabelFont(windowFont)};
    const QFontMetrics words{smallFont(windowFont)};
    int widest = std::max(labels.horizontalAdvance(QStringLiteral("OP88 (h) (iii)")),
                          labels.horizontalAdvance(QCoreApplication::translate("Draft", "Enacting")));
    const auto add = [&](const QString& word) { widest = std::max(widest, words.ascent() + glyphGap + words.horizontalAdvance(word)); };
    for (const char* word : {QT_TRANSLATE_NOOP("Draft", "gone"), QT_TRANSLATE_NOOP("Draft", "new"), QT_TRANSLATE_NOOP("Draft", "conflict")})
        add(QCoreApplication::translate("Draft", word));
    for (const auto state :
         {ParagraphState::open, ParagraphState::agreedAdRef, ParagraphState::agreed, ParagraphState::bracketed, ParagraphState::reserved})
        add(stateName(state));
    const int most = std::max(narrowestMargin, static_cast<int>(pageWidth * widestMargin));
    return std::clamp(edgeGap + widest + marginGap, narrowestMargin, most);
}

} // namespace chapeau
