#include "ui/shell/actions.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

/// All keys that a platform gives to a standard command, so that nobody has to learn another.
QList<QKeySequence> keysOf(QKeySequence::StandardKey key) {
    return QKeySequence::keyBindings(key);
}

QAction* action(QWidget* window, const QString& text, const QList<QKeySequence>& keys, const QIcon& icon = {}) {
    auto* made = new QAction{icon, text, window};
    made->setShortcuts(keys);
    window->addAction(made);
    return made;
}

QAction* choice(QActionGroup* group, const QString& text, const QString& data) {
    auto* made = new QAction{text, group};
    made->setCheckable(true);
    made->setData(data);
    return made;
}

} // namespace

Actions::Actions(QWidget* window)
    : newFile{action(window, Words::tr("&New from a file…"), keysOf(QKeySequence::New), iconOf(Glyph::newFile))},
      open{action(window, Words::tr("&Open…"), keysOf(QKeySequence::Open), iconOf(Glyph::openFile))},
      close{action(window, Words::tr("&Close"), keysOf(QKeySequence::Close))}, quit{action(window, Words::tr("&Quit"),
                                                                                           {QKeySequence{Qt::CTRL | Qt::Key_Q}})},
      takeIn{action(window, Words::tr("&Take in a file…"), {QKeySequence{Qt::CTRL | Qt::Key_I}}, iconOf(Glyph::import))},
      exportOut{action(window, Words::tr("&Export…"), {QKeySequence{Qt::CTRL | Qt::Key_E}}, iconOf(Glyph::exportOut))},
      undo{action(window, Words::tr("&Undo"), keysOf(QKeySequence::Undo), iconOf(Glyph::undo))}, redo{action(window, Words::tr("&Redo"),
                                                                                                             keysOf(QKeySequence::Redo),
                                                                                                             iconOf(Glyph::redo))},
      comment{action(window, Words::tr("Add a &comment"), {QKeySequence{Qt::CTRL | Qt::Key_M}}, iconOf(Glyph::comment))},
      capture{action(window, Words::tr("Capture &what is said"), {QKeySequence{Qt::CTRL | Qt::Key_K}})},
      addSponsors{action(window, Words::tr("&Add sponsors…"), {})}, withdrawSponsors{action(window, Words::tr("&Withdraw sponsors…"), {})},
      nextConflict{action(window, Words::tr("&Next conflict"), {QKeySequence{Qt::Key_F8}})},
      previousConflict{action(window, Words::tr("&Previous conflict"), {QKeySequence{Qt::SHIFT | Qt::Key_F8}})},
      larger{action(window, Words::tr("&Larger text"), keysOf(QKeySequence::ZoomIn))}, smaller{action(window, Words::tr("&Smaller text"),
                                                                                                      keysOf(QKeySequence::ZoomOut))},
      normalSize{action(window, Words::tr("&Normal text size"), {QKeySequence{Qt::CTRL | Qt::Key_0}})},
      captureHelp{action(window, Words::tr("&Shorthand for informals"), {QKeySequence{Qt::Key_F1}})}, about{action(
                                                                                                          window,
                                                                                                          Words::tr("&About Chapeau"), {})},
      views{action(window, Words::tr("&Draft"), {QKeySequence{Qt::CTRL | Qt::Key_1}}),
            action(window, Words::tr("&Merge"), {QKeySequence{Qt::CTRL | Qt::Key_2}}),
            action(window, Words::tr("&Sponsors"), {QKeySequence{Qt::CTRL | Qt::Key_3}}),
            action(window, Words::tr("&History"), {QKeySequence{Qt::CTRL | Qt::Key_4}})},
      appearance{new QActionGroup{window}} {
    choice(appearance, Words::tr("As the &desktop"), QStringLiteral("desktop"));
    choice(appearance, Words::tr("L&ight"), QStringLiteral("light"));
    choice(appearance, Words::tr("Da&rk"), QStringLiteral("dark"));
}

void Actions::enable(bool isOpen, bool canChange) const {
    for (auto* one : {close, exportOut, nextConflict, previousConflict}) one->setEnabled(isOpen);
    for (auto* one : views) one->setEnabled(isOpen);
    for (auto* one : {takeIn, comment, capture, addSponsors, withdrawSponsors}) one->setEnabled(canChange);
}

} // namespace chapeau
