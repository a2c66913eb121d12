#include "ui/print/pages/type.h"

#include "core/publish/look.h"

#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

const QString arabicFamily = QStringLiteral("KacstBook");

// A letter comes from the first family that has it: the UN's own face, then what Debian has for each script, the better one first. For
// Arabic it must be a font whose joined letters have code points of their own: from others (Amiri, Scheherazade) no reader of the PDF file
// gets the text back, since Qt writes of each glyph only which code point leads to it.
const QStringList& serifFamilies() {
    static const QStringList families{QString::fromLatin1(paper::face.data(), static_cast<qsizetype>(paper::face.size())),
                                      QStringLiteral("Liberation Serif"),
                                      arabicFamily,
                                      QStringLiteral("Noto Serif CJK SC"),
                                      QStringLiteral("AR PL UMing CN"),
                                      QStringLiteral("Droid Sans Fallback"),
                                      QStringLiteral("DejaVu Serif"),
                                      QStringLiteral("serif")};
    return families;
}

const QStringList& sansFamilies() {
    static const QStringList families{QStringLiteral("Liberation Sans"), arabicFamily, QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Droid Sans Fallback"), QStringLiteral("sans-serif")};
    return families;
}

QStringList families(const TypeLook& look) {
    QStringList families = look.sans ? sansFamilies() : serifFamilies();
    if (look.arabic) families.prepend(arabicFamily);
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
    font.setFamilies(families(look));
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
