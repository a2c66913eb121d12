#include "ui/shell/appearance.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int normal = 100;
constexpr int smallest = 80;
constexpr int largest = 200;
constexpr int step = 10;

} // namespace

Appearance::Appearance()
    : m_font{QApplication::font()}, m_desktopIsDark{isDark(QApplication::palette())},
      m_choice{QSettings{}.value(QStringLiteral("appearance/theme"), QStringLiteral("desktop")).toString()},
      m_percent{std::clamp(QSettings{}.value(QStringLiteral("appearance/text"), normal).toInt(), smallest, largest)} {
    apply();
}

void Appearance::choose(const QString& choice) {
    QSettings{}.setValue(QStringLiteral("appearance/theme"), choice);
    preview(choice);
}

void Appearance::preview(const QString& choice) {
    m_choice = choice;
    apply();
}

void Appearance::scaleBy(int steps) {
    m_percent = std::clamp(m_percent + steps * step, smallest, largest);
    QSettings{}.setValue(QStringLiteral("appearance/text"), m_percent);
    apply();
}

void Appearance::scaleToNormal() {
    m_percent = normal;
    scaleBy(0);
}

void Appearance::apply() {
    const bool dark = m_choice == u"dark" || (m_choice == u"desktop" && m_desktopIsDark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QFont font = m_font;
    if (m_font.pointSizeF() > 0) font.setPointSizeF(m_font.pointSizeF() * m_percent / normal);
    QApplication::setFont(font);
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheetOf(themeOf(palette)));
}

} // namespace chapeau
