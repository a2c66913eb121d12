// One line of the command palette. A value.
#pragma once

#include <QString>

#include <functional>

namespace chapeau {

struct PaletteEntry {
    QString id;     ///< by which it is remembered as used; the same from start to start
    QString text;   ///< "Take in a file…"
    QString detail; ///< where it stands: "File", "Go to paragraph"
    QString keys{};
    bool isEnabled = true;
    bool onlyWhenTyped = false; ///< not in the list of everything: there are hundreds of paragraphs
    std::function<void()> run;
};

} // namespace chapeau
