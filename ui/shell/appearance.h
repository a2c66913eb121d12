// Light or dark, and how large the text is, for the whole program; kept from one start to the next.
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

namespace chapeau {

class Appearance final {
public:
    /// Takes the desktop's font and lightness as they are now, and applies what was chosen last. Needs a QApplication.
    Appearance();

    [[nodiscard]] const QString& choice() const { return m_choice; }
    /// "desktop", "light" or "dark".
    void choose(const QString& choice);
    /// The same for this run only.
    void preview(const QString& choice);
    /// Steps of a tenth, 80 % to 200 %.
    void scaleBy(int steps);
    void scaleToNormal();

private:
    void apply();

    QFont m_font;
    bool m_desktopIsDark;
    QString m_choice;
    int m_percent;
};

} // namespace chapeau
