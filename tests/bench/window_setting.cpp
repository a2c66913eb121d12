#include "tests/bench/window_setting.h"

#include "core/base/log.h"
#include "ui/theme/window_style.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QSettings>

#include <stdexcept>

namespace chapeau::bench {

const Registry& registry() {
    static const auto loaded = Registry::load(CHAPEAU_RESOURCES "/registry");
    if (!loaded) throw std::runtime_error(sentenceOf(loaded.error()));
    return *loaded;
}

Surroundings surroundings() {
    static const SystemClock clock;
    return {registry(), clock, silentLog(), "bench"};
}

WindowSetting::WindowSetting() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* home : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(home, m_settings.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("chapeau-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("chapeau-bench"));
    QApplication::setStyle(new WindowStyle);
}

int runBenches(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace chapeau::bench
