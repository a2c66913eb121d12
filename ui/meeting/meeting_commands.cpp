#include "ui/meeting/meeting_entry.h"
#include "ui/meeting/projector.h"
#include "ui/meeting/stepping.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Meeting)
};

void toggleProjector(ViewContext& context) {
    Projector& projector = Projector::of(context);
    projector.isVisible() ? projector.hide() : projector.open();
}

void toggleFollowing(ViewContext& context) {
    Stage& stage = Stage::of(context);
    stage.setFollows(!stage.follows());
    context.notices.say(stage.follows() ? Words::tr("The projector follows the selection.")
                                        : Words::tr("The projector stays with its paragraph."));
}

void toggleBlank(ViewContext& context) {
    Stage& stage = Stage::of(context);
    stage.setBlank(!stage.isBlank());
    context.notices.say(stage.isBlank() ? Words::tr("The projector is blank.") : Words::tr("The projector shows the paragraph."));
}

void toggleOwn(ViewContext& context) {
    Stage& stage = Stage::of(context);
    stage.setShowsOwn(!stage.showsOwn());
    context.notices.say(stage.showsOwn() ? Words::tr("The projector shows our own drafting too.")
                                         : Words::tr("Our own drafting is kept off the projector."));
}

Command command(const char* id, Menu menu, const QString& text, const QKeySequence& key, Needs needs = Needs::open) {
    return {QString::fromLatin1(id), menu, text, key.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{key}, needs, {}};
}

} // namespace

std::vector<FreeCommand> meetingCommands() {
    return {
        {command("meeting.next", Menu::go, Words::tr("Next para&graph"), {Qt::CTRL | Qt::Key_Down}),
         [](ViewContext& context) { stepParagraph(context, 1); }},
        {command("meeting.previous", Menu::go, Words::tr("Previous paragrap&h"), {Qt::CTRL | Qt::Key_Up}),
         [](ViewContext& context) { stepParagraph(context, -1); }},
        {command("meeting.agree", Menu::paragraph, Words::tr("&Agreed ad ref, or open again"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
                 Needs::change),
         [](ViewContext& context) { toggleAgreed(context); }},
        {command("meeting.projector", Menu::view, Words::tr("Pro&jector"), {Qt::Key_F5}), toggleProjector},
        {command("meeting.follow", Menu::view, Words::tr("Projector follo&ws the selection"), {Qt::CTRL | Qt::Key_F5}), toggleFollowing},
        {command("meeting.blank", Menu::view, Words::tr("Blan&k the projector"), {Qt::SHIFT | Qt::Key_F5}), toggleBlank},
        {command("meeting.own", Menu::view, Words::tr("Projector shows o&ur own drafting"), {}), toggleOwn},
    };
}

} // namespace chapeau
