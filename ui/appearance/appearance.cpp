#include "ui/appearance/appearance.h"

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

const QString themeKey = QStringLiteral("appearance/theme");
const QString textKey = QStringLiteral("appearance/text");
const QString desktopKey = QStringLiteral("appearance/desktopWasDark");

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject{parent}, m_font{QApplication::font()},
      m_desktopIsDark{QSettings{}.value(desktopKey, isDark(QApplication::palette())).toBool()},
      m_choice{QSettings{}.value(themeKey, QStringLiteral("desktop")).toString()}, m_percent{std::clamp(
                                                                                       QSettings{}.value(textKey, normal).toInt(), smallest,
                                                                                       largest)} {
    connect(&m_scheme, &DesktopScheme::changed, this, &Appearance::schemeChanged);
    apply();
}

void Appearance::schemeChanged() {
    QSettings settings;
    const auto prefersDark = m_scheme.prefersDark();
    m_desktopIsDark = prefersDark.value_or(false);
    if (prefersDark) {
        settings.setValue(desktopKey, *prefersDark);
    } else {
        settings.remove(desktopKey);
    }
    if (m_choice == u"desktop") apply();
}

void Appearance::choose(const QString& choice) {
    QSettings{}.setValue(themeKey, choice);
    preview(choice);
}

void Appearance::preview(const QString& choice) {
    m_choice = choice;
    apply();
}

void Appearance::scaleBy(int steps) {
    m_percent = std::clamp(m_percent + steps * step, smallest, largest);
    QSettings{}.setValue(textKey, m_percent);
    apply();
}

void Appearance::scaleToNormal() {
    m_percent = normal;
    scaleBy(0);
}

bool Appearance::isDarkWanted() const {
    return m_choice == u"dark" || (m_choice == u"desktop" && m_desktopIsDark);
}

void Appearance::apply() {
    const QPalette palette = isDarkWanted() ? darkPalette() : lightPalette();
    QFont font = m_font;
    if (m_font.pointSizeF() > 0) font.setPointSizeF(m_font.pointSizeF() * m_percent / normal);
    QApplication::setFont(font);
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheetOf(themeOf(palette)));
}

} // namespace chapeau
