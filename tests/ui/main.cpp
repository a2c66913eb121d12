// Runs the tests with a QApplication that needs no display and touches no settings of the person who runs them.
#include "ui/text/english_plurals.h"
#include "ui/theme/window_style.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("chapeau-test"));
    QCoreApplication::setApplicationName(QStringLiteral("chapeau-test"));
    QApplication::setStyle(new chapeau::WindowStyle);
    const QApplication app{argc, argv};
    chapeau::EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    return RUN_ALL_TESTS();
}
