// The formats of marked words, in a row and in the editor alike: what comes in is underlined on one ground, what goes is struck through on
// another, a small sign stands before both; a wave under what may be misspelt. Pure.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"
#include "ui/theme/theme.h"

#include <QTextCharFormat>
#include <QTextLayout>

namespace chapeau {

/// Height of a line of the document over that of its face.
inline constexpr double documentLeading = 1.32;

[[nodiscard]] QTextCharFormat formatOf(WordMark mark, const Theme& theme);
/// Italics, calls of notes and marks of a row.
[[nodiscard]] QList<QTextLayout::FormatRange> wordFormats(const ParagraphRow& row, const Theme& theme);

/// As much of a text as fits into so many lines, with an ellipsis where it goes on.
[[nodiscard]] QString firstLines(const QString& text, const QFont& font, int width, int lines);

} // namespace chapeau
