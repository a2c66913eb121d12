#include "ui/print/type.h"

#include "core/publish/look.h"

#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

// A letter comes from the first family that has it: the UN's own face, then what Debian has for each script, the better one first.
const QStringList& serifFamilies() {
    static const QStringList families{QString::fromLatin1(paper::face.data(), static_cast<qsizetype>(paper::face.size())),
                                      QStringLiteral("Liberation Serif"),
                                      QStringLiteral("Amiri"),
                                      QStringLiteral("Noto Serif CJK SC"),
                                      QStringLiteral("AR PL UMing CN"),
                                      QStringLiteral("Droid Sans Fallback"),
                                      QStringLiteral("DejaVu Serif"),
                                      QStringLiteral("serif")};
    return families;
}

const QStringList& sansFamilies() {
    static const QStringList families{QStringLiteral("Liberation Sans"), QStringLiteral("Amiri"), QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Droid Sans Fallback"), QStringLiteral("sans-serif")};
    return families;
}

bool isArabic(QChar c) {
    return c.script() == QChar::Script_Arabic;
}

bool isChinese(QChar c) {
    return c.script() == QChar::Script_Han;
}

} // namespace

QFont fontOf(const TypeLook& look) {
    QFont font;
    font.setFamilies(look.sans ? sansFamilies() : serifFamilies());
    font.setStyleHint(look.sans ? QFont::SansSerif : QFont::Serif);
    font.setPointSizeF(look.size);
    font.setBold(look.bold);
    font.setItalic(look.italic);
    return font;
}

double leadingOf(const QString& text) {
    constexpr double latin = 1.2;
    constexpr double chinese = 1.45;
    constexpr double arabic = 1.6;
    if (std::any_of(text.begin(), text.end(), isArabic)) return arabic;
    return std::any_of(text.begin(), text.end(), isChinese) ? chinese : latin;
}

} // namespace chapeau
