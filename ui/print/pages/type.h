// The type that is printed with: which fonts, for Latin, Cyrillic, Chinese and Arabic letters, and which colours. Needs a QGuiApplication;
// its thread.
#pragma once

#include <QColor>
#include <QFont>

namespace chapeau {

/// What the type looks like, in points and as in core/publish/look.h.
struct TypeLook {
    double size = 10;
    bool bold = false;
    bool italic = false;
    bool arabic = false; ///< spaces and points come from the font of the letters
    bool sans = false;   ///< for what is no part of the text: letters of hands, names and numbers in the margin
};

[[nodiscard]] QFont fontOf(const TypeLook& look);

/// How far base lines are apart, in type sizes: Arabic letters reach further up and down, Chinese ones fill their square.
[[nodiscard]] double leadingOf(const QString& text);

namespace ink {
// Two that colour-blind readers can tell apart (after Okabe and Ito), dark enough on white; never the only sign of what they mean.
constexpr QColor inserted{0, 95, 155};
constexpr QColor deleted{170, 65, 0};
constexpr QColor quiet{90, 90, 90};
} // namespace ink

} // namespace chapeau
