// Every command of the window, with its words, its keys and its icon. Menus, tool bar and shortcuts all show these.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QWidget>

#include <vector>

namespace chapeau {

struct Actions {
    explicit Actions(QWidget* window);

    QAction* newFile;
    QAction* open;
    QAction* close;
    QAction* quit;
    QAction* takeIn;
    QAction* exportOut;
    QAction* undo;
    QAction* redo;
    QAction* comment;
    QAction* capture;
    QAction* addSponsors;
    QAction* withdrawSponsors;
    QAction* nextConflict;
    QAction* previousConflict;
    QAction* larger;
    QAction* smaller;
    QAction* normalSize;
    QAction* captureHelp;
    QAction* about;
    std::vector<QAction*> views; ///< Draft, Merge, Sponsors, History
    QActionGroup* appearance;    ///< as the desktop, light, dark

    /// Those that need an open workspace, and those that change it.
    void enable(bool isOpen, bool canChange) const;
};

} // namespace chapeau
