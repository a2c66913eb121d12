// Light or dark, and how large the text is, for the whole program; kept from one start to the next.
#pragma once

#include "ui/appearance/desktop_scheme.h"

#include <QFont>
#include <QObject>
#include <QString>

namespace chapeau {

class Appearance final : public QObject {
    Q_OBJECT
public:
    /// Takes the desktop's font and lightness as they are now, and applies what was chosen last. Needs a QApplication.
    explicit Appearance(QObject* parent = nullptr);

    /// Follows the desktop's scheme from now on. To be called after the window is shown: what the desktop wanted last time is taken until
    /// it answers.
    void followDesktop() { m_scheme.ask(); }
    [[nodiscard]] DesktopScheme& scheme() { return m_scheme; }

    [[nodiscard]] const QString& choice() const { return m_choice; }
    /// "desktop", "light" or "dark".
    void choose(const QString& choice);
    /// The same for this run only.
    void preview(const QString& choice);
    /// Steps of a tenth, 80 % to 200 %.
    void scaleBy(int steps);
    void scaleToNormal();
    [[nodiscard]] int percent() const { return m_percent; }

private:
    void schemeChanged();
    [[nodiscard]] bool isDarkWanted() const;
    void apply();

    DesktopScheme m_scheme;
    QFont m_font;
    bool m_desktopIsDark;
    QString m_choice;
    int m_percent;
};

} // namespace chapeau
