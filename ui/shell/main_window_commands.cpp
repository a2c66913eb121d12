// The commands of the window itself, and those of the list of views, in the order of their menus.
#include "ui/frame/undo.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/views.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

QList<QKeySequence> keysOf(QKeySequence::StandardKey key) {
    return QKeySequence::keyBindings(key);
}

QString named(const char* id) {
    return QString::fromLatin1(id);
}

} // namespace

void MainWindow::makeCommands() {
    const auto add = [this](const FreeCommand& free) { m_commands.add(free.command, [this, free] { free.run(m_context); }); };
    auto free = freeCommands();
    const auto isNew = [](const FreeCommand& command) { return command.command.id == u"file.new"; };
    std::ranges::for_each(free | std::views::filter(isNew), add);
    m_commands.add({named("file.open"), Menu::file, tr("&Open…"), keysOf(QKeySequence::Open), Needs::nothing, Glyph::openFile},
                   [this] { m_opening.ask(); });
    auto* recent = m_commands.addMenu(Menu::file, named("file.recent"), tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this,
            [this, recent] { fillRecentMenu(*recent, [this](const QString& file) { openFile(file); }); });
    m_commands.add({named("history.undo"), Menu::edit, tr("&Undo"), keysOf(QKeySequence::Undo), Needs::change, Glyph::undo},
                   [this] { undoLast(m_context); });
    m_commands.add({named("history.redo"), Menu::edit, tr("&Redo"), keysOf(QKeySequence::Redo), Needs::change, Glyph::redo},
                   [this] { redoNext(m_context); });
    m_commands.add({named("capture.start"), Menu::edit, tr("Capture &what is said"), {QKeySequence{Qt::CTRL | Qt::Key_K}}, Needs::change},
                   [this] { m_capture->startTyping(); });
    makeViewCommands();
    for (const auto& command : free)
        if (!isNew(command)) add(command);
    m_commands.add({named("window.close"), Menu::file, tr("&Close"), keysOf(QKeySequence::Close), Needs::open},
                   [this] { m_session.close(); });
    m_commands.add({named("window.quit"), Menu::file, tr("&Quit"), {QKeySequence{Qt::CTRL | Qt::Key_Q}}, Needs::nothing},
                   [this] { close(); });
    makeViewMenu();
    makeHelpCommands();
}

void MainWindow::makeViewCommands() {
    int number = Qt::Key_1;
    for (const auto& view : m_desk->views()) {
        const QKeySequence key{Qt::CTRL | static_cast<Qt::Key>(number++)};
        m_commands.add({QStringLiteral("view.%1").arg(view.id), Menu::view, view.title, {key}, Needs::open},
                       [this, id = view.id] { showView(id); });
        for (const auto& command : view.commands)
            m_commands.add(command.command, [this, command, id = view.id] {
                if (command.shows) showView(id);
                if (auto* widget = m_desk->bringView(id)) command.run(*widget);
            });
    }
    for (const auto& pane : m_desk->panes())
        for (const auto& command : pane.commands)
            m_commands.add(command.command, [this, command, id = pane.id] {
                if (auto* widget = m_desk->bringPane(id)) command.run(*widget);
            });
}

void MainWindow::makeViewMenu() {
    for (const auto& pane : m_desk->panes()) m_commands.adopt(m_desk->toggleOf(pane.id), Menu::view, Needs::open);
    m_commands.add({named("pane.reset"), Menu::view, tr("&Reset the layout"), {}, Needs::open}, [this] { m_desk->resetLayout(); });
    m_commands.add({named("go.nextPart"), Menu::go, tr("Next p&art of the window"), {QKeySequence{Qt::Key_F6}}, Needs::open},
                   [this] { m_desk->focusNextPart(false); });
    m_commands.add(
        {named("go.previousPart"), Menu::go, tr("Pre&vious part of the window"), {QKeySequence{Qt::SHIFT | Qt::Key_F6}}, Needs::open},
        [this] { m_desk->focusNextPart(true); });
    m_commands.add({named("text.larger"), Menu::view, tr("&Larger text"), keysOf(QKeySequence::ZoomIn), Needs::nothing},
                   [this] { m_appearance.scaleBy(1); });
    m_commands.add({named("text.smaller"), Menu::view, tr("S&maller text"), keysOf(QKeySequence::ZoomOut), Needs::nothing},
                   [this] { m_appearance.scaleBy(-1); });
    m_commands.add({named("text.normal"), Menu::view, tr("&Normal text size"), {QKeySequence{Qt::CTRL | Qt::Key_0}}, Needs::nothing},
                   [this] { m_appearance.scaleToNormal(); });
    auto* menu = m_commands.addMenu(Menu::view, named("appearance"), tr("&Appearance"));
    auto* group = new QActionGroup{this};
    for (const auto& [choice, text] : {std::pair{"desktop", tr("As the &desktop")}, {"light", tr("L&ight")}, {"dark", tr("Da&rk")}}) {
        auto* action = group->addAction(menu->addAction(text));
        action->setObjectName(QStringLiteral("appearance.%1").arg(named(choice)));
        action->setCheckable(true);
        action->setChecked(m_appearance.choice() == named(choice));
        connect(action, &QAction::triggered, this, [this, choice] { m_appearance.choose(named(choice)); });
    }
}

void MainWindow::makeHelpCommands() {
    m_commands.add({named("help.capture"), Menu::help, tr("&Shorthand for informals"), {QKeySequence{Qt::Key_F1}}, Needs::nothing},
                   [this] { m_capture->showHelp(); });
    m_commands.add({named("help.about"), Menu::help, tr("&About Chapeau"), {}, Needs::nothing}, [this] { about(); });
}

} // namespace chapeau
