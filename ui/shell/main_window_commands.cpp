// The commands of the window itself, and those of the list of views, in the order of their menus.
#include "ui/frame/undo.h"
#include "ui/guide/guide_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_menu.h"
#include "ui/shell/returning.h"
#include "ui/shell/sample.h"
#include "ui/shell/views.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>

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
    makeFileCommands();
    makeEditCommands();
    makeGoCommands();
    makeViewCommands();
    // Those of the list, apart from those that the file menu begins with.
    for (const auto& free : freeCommands())
        if (m_commands.find(free.command.id) == nullptr) m_commands.add(free.command, [this, free] { free.run(m_context); });
    m_commands.add({named("window.close"), Menu::file, tr("&Close"), keysOf(QKeySequence::Close), Needs::open}, [this] { closeSession(); });
    m_commands.add({named("window.quit"), Menu::file, tr("&Quit"), {QKeySequence{Qt::CTRL | Qt::Key_Q}}, Needs::nothing},
                   [this] { close(); });
    makeViewMenu();
    makeHelpCommands();
}

void MainWindow::makeFileCommands() {
    for (const auto& free : freeCommands())
        if (free.command.id == u"file.new") m_commands.add(free.command, [this, free] { free.run(m_context); });
    m_commands.add({named("file.open"), Menu::file, tr("&Open…"), keysOf(QKeySequence::Open), Needs::nothing, Glyph::openFile},
                   [this] { m_opening.ask(); });
    auto* recent = m_commands.addMenu(Menu::file, named("file.recent"), tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        fillRecentMenu(
            *recent, [this](const QString& file) { openFile(file); }, [this] { m_start->refresh(); });
    });
    auto* sample = m_commands.add({named("file.sample"), Menu::file, tr("Open the &sample"), {}, Needs::nothing, Glyph::chapeau}, [this] {
        if (const QString file = ownSample(); !file.isEmpty()) openFile(file);
    });
    sample->setEnabled(!deliveredSample().isEmpty());
    auto* returns = m_commands.add({named("file.returns"), Menu::file, tr("Start &where I left off"), {}, Needs::nothing}, [] {});
    returns->setCheckable(true);
    returns->setChecked(returnsToLast());
    connect(returns, &QAction::toggled, this, &setReturnsToLast);
}

void MainWindow::makeEditCommands() {
    m_commands.add({named("history.undo"), Menu::edit, tr("&Undo"), keysOf(QKeySequence::Undo), Needs::change, Glyph::undo},
                   [this] { undoLast(m_context); });
    m_commands.add({named("history.redo"), Menu::edit, tr("&Redo"), keysOf(QKeySequence::Redo), Needs::change, Glyph::redo},
                   [this] { redoNext(m_context); });
    for (const auto* id : {"history.undo", "history.redo"}) m_commands.find(QString::fromLatin1(id))->setAutoRepeat(true);
    m_commands.add(
        {named("capture.start"), Menu::negotiation, tr("Capture what is &said"), {QKeySequence{Qt::CTRL | Qt::Key_K}}, Needs::change},
        [this] { m_capture->startTyping(); });
}

void MainWindow::makeGoCommands() {
    const QKeySequence keys{Qt::CTRL | Qt::SHIFT | Qt::Key_P};
    m_commands.add({named("go.palette"), Menu::go, tr("&Command or paragraph…"), {keys}, Needs::nothing}, [this] { showPalette(); });
    m_commands.add({named("go.nextPart"), Menu::go, tr("Next p&art of the window"), {QKeySequence{Qt::Key_F6}}, Needs::open},
                   [this] { m_desk->focusNextPart(false); });
    m_commands.add(
        {named("go.previousPart"), Menu::go, tr("Pre&vious part of the window"), {QKeySequence{Qt::SHIFT | Qt::Key_F6}}, Needs::open},
        [this] { m_desk->focusNextPart(true); });
}

void MainWindow::makeViewCommands() {
    int number = Qt::Key_1;
    for (const auto& view : m_desk->views()) {
        const QKeySequence key{Qt::CTRL | static_cast<Qt::Key>(number++)};
        m_commands.add({QStringLiteral("view.%1").arg(view.id), Menu::view, view.title, {key}, Needs::open},
                       [this, id = view.id] { showView(id); });
        for (const auto& command : view.commands)
            m_commands.add(command.command, [this, command, id = view.id] {
                showView(id);
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
    m_commands.add({named("text.larger"), Menu::view, tr("&Larger text"), keysOf(QKeySequence::ZoomIn), Needs::nothing},
                   [this] { m_appearance.scaleBy(1); });
    m_commands.add({named("text.smaller"), Menu::view, tr("Smaller te&xt"), keysOf(QKeySequence::ZoomOut), Needs::nothing},
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
    m_commands.add({named("help.guide"), Menu::help, tr("&Guide"), {QKeySequence{Qt::Key_F1}}, Needs::nothing},
                   [this] { GuideWindow::showOver(*this); });
    m_commands.add(
        {named("help.capture"), Menu::help, tr("&Shorthand for informals"), {QKeySequence{Qt::SHIFT | Qt::Key_F1}}, Needs::nothing},
        [this] { m_capture->showHelp(); });
    m_commands.add({named("help.shortcuts"), Menu::help, tr("&Keyboard shortcuts…"), {}, Needs::nothing}, [this] { showShortcuts(); });
    m_commands.add({named("help.about"), Menu::help, tr("&About Chapeau"), {}, Needs::nothing}, [this] { about(); });
}

} // namespace chapeau
