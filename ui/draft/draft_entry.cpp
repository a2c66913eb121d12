#include "ui/draft/draft_entry.h"

#include "ui/draft/draft_panel.h"
#include "ui/frame/refresher.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DraftView)
};

QWidget* make(ViewContext& context) {
    auto* panel = new DraftPanel{context};
    auto* refresher = new Refresher{panel, [panel] { panel->refresh(); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, panel, &DraftPanel::refreshSelection);
    QObject::connect(panel, &DraftPanel::commentsWanted, panel, [&context] { context.showPane(QStringLiteral("comments")); });
    refresher->refresh();
    return panel;
}

Command command(const char* id, Menu menu, const QString& text, const QList<QKeySequence>& keys, Needs needs) {
    return {QString::fromLatin1(id), menu, text, keys, needs, {}};
}

} // namespace

ViewEntry draftEntry() {
    const auto showing = [](const char* id, const QString& text, int key, void (DraftPanel::*run)()) {
        return ViewCommand{command(id, Menu::view, text, {QKeySequence{Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(key)}}, Needs::open),
                           onView(run)};
    };
    return {
        QStringLiteral("draft"),
        Words::tr("&Draft"),
        Glyph::newFile,
        make,
        {{command("draft.edit", Menu::paragraph, Words::tr("&Edit the paragraph"), {QKeySequence{Qt::Key_F2}}, Needs::change),
          onView(&DraftPanel::edit)},
         {command("draft.add", Menu::paragraph, Words::tr("&New paragraph after this one"),
                  {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}}, Needs::change),
          onView(&DraftPanel::addAfter)},
         {command("draft.footnote", Menu::paragraph, Words::tr("Insert &footnote"), {QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_F}},
                  Needs::change),
          onView(&DraftPanel::insertFootnote)},
         {command("draft.delete", Menu::paragraph, Words::tr("&Delete the paragraph…"), {}, Needs::change), onView(&DraftPanel::remove)},
         showing("draft.clean", Words::tr("T&ext: clean"), Qt::Key_1, &DraftPanel::showClean),
         showing("draft.redline", Words::tr("Text: redl&ine"), Qt::Key_2, &DraftPanel::showRedline),
         showing("draft.rolling", Words::tr("Text: rollin&g"), Qt::Key_3, &DraftPanel::showRolling),
         showing("draft.delegation", Words::tr("Text: &by delegation"), Qt::Key_4, &DraftPanel::showDelegation)},
        {}};
}

} // namespace chapeau
