// Whether the desktop wants programs light or dark, from its settings portal (org.freedesktop.appearance, color-scheme), because Qt 6.4
// doesn't know. Nothing waits for the portal: what it says arrives later, or never where there is no bus. The only user of D-Bus.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <optional>

namespace chapeau {

class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the portal of the session bus, and listens from then on. Nothing where there is no session bus: none is started.
    void ask();
    /// The same on a bus that is connected already.
    void ask(const QDBusConnection& bus);

    /// Nothing while it is unknown, or where the desktop has no preference.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);

private:
    void take(const QVariant& value);

    std::optional<bool> m_prefersDark;
};

} // namespace chapeau
