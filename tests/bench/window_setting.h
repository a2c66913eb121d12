// What benches of the window start with: settings that nobody else sees, no display, our style, and the surroundings of a workspace.
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace chapeau::bench {

[[nodiscard]] const Registry& registry();
[[nodiscard]] Surroundings surroundings();

/// Made before the application, and outlives it.
class WindowSetting {
public:
    WindowSetting();

private:
    QTemporaryDir m_settings; ///< of the programs that are started as well
};

/// After the application is made; the exit code.
int runBenches(int argc, char** argv);

} // namespace chapeau::bench
