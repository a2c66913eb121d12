#include "ui/appearance/desktop_scheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>

namespace chapeau {

namespace {

constexpr int answerMs = 3000;

// The values of color-scheme; 0 is "no preference".
constexpr uint dark = 1;
constexpr uint light = 2;

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

/// Asked for a bus that isn't there, the library would try to start one.
bool hasSessionBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// Read() answers with a variant in a variant.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopScheme::ask() {
    if (hasSessionBus()) ask(QDBusConnection::sessionBus());
}

void DesktopScheme::ask(const QDBusConnection& bus) {
    QDBusConnection connection = bus;
    if (!connection.isConnected()) return;
    connection.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    auto question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto* answer = new QDBusPendingCallWatcher{connection.asyncCall(question, answerMs), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (!answer->isError()) take(answer->reply().arguments().value(0));
    });
}

void DesktopScheme::settingChanged(const QDBusMessage& message) {
    const QVariantList said = message.arguments();
    if (said.value(0) == appearance && said.value(1) == colourScheme) take(said.value(2));
}

void DesktopScheme::take(const QVariant& value) {
    const uint scheme = unwrapped(value).toUInt();
    const auto prefers = scheme == dark ? std::optional{true} : scheme == light ? std::optional{false} : std::nullopt;
    if (prefers == m_prefersDark) return;
    m_prefersDark = prefers;
    Q_EMIT changed();
}

} // namespace chapeau
