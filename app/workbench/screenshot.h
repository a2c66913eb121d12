// Draws the window into a picture once it is ready, and ends the program: for tests and for the guide.
#pragma once

#include "app/workbench/options.h"
#include "ui/shell/main_window.h"

namespace chapeau {

/// To be called before the event loop starts. The program ends with 0, or with 1 and a sentence on stderr.
void takeScreenshot(MainWindow& window, const Options& options);

} // namespace chapeau
