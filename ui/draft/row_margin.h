// What stands in the margin of the draft beside a paragraph: its label, and under it the most pressing thing to know. Pure.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <optional>

namespace chapeau {

inline constexpr int edgeGap = 16;  ///< between the edge of the page and the label
inline constexpr int marginGap = 8; ///< between the margin's words and the text
inline constexpr int glyphGap = 4;

struct MarginMark {
    Glyph glyph{};
    QString word;
    QColor ink;
};

[[nodiscard]] QString marginLabel(const ParagraphRow& row);
[[nodiscard]] QFont marginLabelFont(const QFont& windowFont);
[[nodiscard]] std::optional<MarginMark> marginMark(const ParagraphRow& row, const Theme& theme);
/// Wide enough for a long label, and for every word that can stand under one, where the page has the room.
[[nodiscard]] int marginWidth(int pageWidth, const QFont& windowFont);

} // namespace chapeau
