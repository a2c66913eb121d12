// Every colour and every measure of type of the window: the only file with colours in it. A theme follows from a palette, whose lightness
// tells light from dark, so views ask themeOf(palette()) when they paint and a change of palette is a change of theme.
// Insert and delete: 13.5:1 and 13.7:1 on light, 10.0:1 and 9.0:1 on dark; told apart with every colour vision.
#pragma once

#include "ui/text/marked_up.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace chapeau {

struct Theme {
    bool dark = false;
    QColor paper;  ///< the ground of the document
    QColor ink;    ///< its text
    QColor quiet;  ///< labels, marks and other words beside the text, 4.5:1 or better on paper
    QColor line;   ///< rules and frames
    QColor card;   ///< the ground of cards and chips
    QColor accent; ///< what is selected or may be pressed
    QColor onAccent;
    QColor selected; ///< the ground of the selected paragraph
    QColor conflict; ///< ink of conflicts
    QColor conflictGround;
    QColor agreed; ///< ink of what is agreed
    QColor added;  ///< ink of "new"
    MarkColours marks;
};

[[nodiscard]] Theme themeOf(const QPalette& palette);

/// The window's two palettes.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette& palette);

/// For what is shown to a room, and for sheets of paper: black on white whatever the theme of the window.
[[nodiscard]] Theme projectorTheme();
[[nodiscard]] QPalette projectorPalette();

/// How the frame of the window looks: tabs, cards, headers.
[[nodiscard]] QString styleSheetOf(const Theme& theme);

/// The face of the document: a serif, somewhat larger than the window's own.
[[nodiscard]] QFont documentFont(const QFont& windowFont);
[[nodiscard]] QFont smallFont(const QFont& windowFont);
[[nodiscard]] QFont headingFont(const QFont& windowFont);

/// A mix of two colours: 0 gives the first, 1 the second.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace chapeau
