// Light and dark as the desktop wants it: a settings portal of our own on a bus of our own.
#include "ui/appearance/appearance.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace chapeau {
namespace {

const char* const portalPath = "/org/freedesktop/portal/desktop";

class Bus {
public:
    Bus() {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (daemon.waitForReadyRead(5000)) address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    ~Bus() {
        for (const auto* name : {"portal", "program"}) QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
        daemon.terminate();
        daemon.waitForFinished(5000);
    }
    [[nodiscard]] QDBusConnection connect(const char* name) const {
        return QDBusConnection::connectToBus(address, QString::fromLatin1(name));
    }

    QProcess daemon;
    QString address;
};

/// Answers Read() as xdg-desktop-portal does: a variant in a variant.
class Portal : public QDBusVirtualObject {
public:
    explicit Portal(uint scheme) : m_scheme{scheme} {}
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != u"Read") return false;
        const QVariant inner = QVariant::fromValue(QDBusVariant{m_scheme});
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant{inner})));
    }
    void change(QDBusConnection bus, uint scheme) {
        m_scheme = scheme;
        auto signal = QDBusMessage::createSignal(QString::fromLatin1(portalPath), QStringLiteral("org.freedesktop.portal.Settings"),
                                                 QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant{scheme});
        bus.send(signal);
    }

private:
    uint m_scheme;
};

bool isDarkNow() {
    return isDark(QApplication::palette());
}

TEST(DesktopSchemeTest, FollowsThePortalWhileItRuns) {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) GTEST_SKIP() << "dbus-daemon is not installed";
    QSettings{}.clear();
    const Bus bus;
    ASSERT_FALSE(bus.address.isEmpty());
    auto portalSide = bus.connect("portal");
    Portal portal{1};
    ASSERT_TRUE(portalSide.registerVirtualObject(QString::fromLatin1(portalPath), &portal));
    ASSERT_TRUE(portalSide.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    Appearance appearance;
    EXPECT_FALSE(isDarkNow());
    appearance.scheme().ask(bus.connect("program"));
    EXPECT_TRUE(QTest::qWaitFor(isDarkNow)) << "what the portal answers";
    portal.change(portalSide, 2);
    EXPECT_TRUE(QTest::qWaitFor([] { return !isDarkNow(); })) << "a switch while the program runs";
    appearance.choose(QStringLiteral("light"));
    portal.change(portalSide, 1);
    QTest::qWait(100);
    EXPECT_FALSE(isDarkNow()) << "what a person chose counts more";
    appearance.choose(QStringLiteral("desktop"));
    EXPECT_TRUE(isDarkNow());
    Appearance next;
    EXPECT_TRUE(isDarkNow()) << "the next start doesn't flash light first";
    QSettings{}.clear();
    next.choose(QStringLiteral("light"));
    QSettings{}.clear();
}

TEST(DesktopSchemeTest, IsSilentWithoutABus) {
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    DesktopScheme scheme;
    QSignalSpy changed{&scheme, &DesktopScheme::changed};
    scheme.ask();
    QTest::qWait(50);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(scheme.prefersDark());
    if (!address.isNull()) qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    if (runtime.isNull()) {
        qunsetenv("XDG_RUNTIME_DIR");
    } else {
        qputenv("XDG_RUNTIME_DIR", runtime);
    }
}

TEST(AppearanceTest, TextIsScaledInStepsAndKept) {
    QSettings{}.clear();
    const double before = QApplication::font().pointSizeF();
    {
        Appearance appearance;
        for (int i = 0; i < 30; ++i) appearance.scaleBy(1);
        EXPECT_EQ(appearance.percent(), 200) << "no further than that";
        EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), before * 2);
        appearance.scaleToNormal();
        EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), before);
    }
    QSettings{}.clear();
}

} // namespace
} // namespace chapeau
