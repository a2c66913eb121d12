#include "ui/intake/intake_commands.h"

#include "core/workspace/starting.h"
#include "core/workspace/taking/incoming.h"
#include "ui/files/chooser_folder.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/remarks.h"
#include "ui/intake/remarks_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/work/progress_box.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

void begin(ViewContext& context, const std::filesystem::path& workspace, const NewNegotiation& what) {
    using Begun = std::shared_ptr<Result<Started>>;
    auto* work = new Background{&context.window};
    showProgress(&context.window, *work, Words::tr("Reading the texts…"));
    QObject::connect(work, &Background::failed, work, [&context] { context.notices.fail({ErrorCode::internal, "", ""}); });
    QObject::connect(work, &Background::finished, work, &QObject::deleteLater);
    work->start<Begun>(
        [workspace, what, surroundings = context.surroundings](const Job& job) {
            return std::make_shared<Result<Started>>(startNegotiation(workspace, what, surroundings, job));
        },
        [&context](const Begun& begun) {
            if (!*begun) return context.notices.fail(begun->error());
            context.session.adopt(std::move((*begun)->workspace));
            if (const auto remarks = remarksOn((*begun)->notices); !remarks.isEmpty())
                QObject::connect(&context.session, &Session::closed, showRemarks(&context.window, remarks), &QDialog::close);
        });
}

void askAbout(ViewContext& context, const QString& file) {
    auto* dialog = new NewDialog{context.surroundings.registry, &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFile(file);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&context, dialog] { begin(context, dialog->workspace(), dialog->request()); });
    dialog->open();
}

/// The first paragraph that something was tabled on; a new one by its own identity.
std::optional<ParagraphId> firstOf(const Incoming& incoming) {
    const auto about = [](const Proposal& proposal) {
        return proposal.targets.empty() ? proposal.created.front() : proposal.targets.front();
    };
    if (const auto* taking = std::get_if<Taking>(&incoming)) {
        for (const auto& part : taking->parts)
            if (isTabled(part)) return about(part.proposals.front());
        return std::nullopt;
    }
    const auto& placed = std::get<Proposing>(incoming).landed.placed;
    return placed.empty() ? std::nullopt : std::optional{about(placed.front().proposal)};
}

/// What was tabled first is shown beside its paragraph. Where it is refused, the wizard stays as it is.
void table(ViewContext& context, TakeInDialog& wizard, const std::shared_ptr<const Incoming>& incoming) {
    // Asked for twice, it is done once.
    context.session.finishChange();
    if (!wizard.isVisible()) return;
    context.session.performLong(
        Words::tr("Tabling the proposals…"), [incoming](Workspace& workspace) { return tableIncoming(workspace, *incoming); },
        [&context, shown = QPointer{&wizard}, incoming] {
            if (shown) shown->accept();
            if (const auto first = firstOf(*incoming)) context.selection.select(first);
            const auto& history = context.session.negotiation().history;
            if (!history.empty()) context.notices.say(Words::tr("%1. Undo takes it back.", "what was done").arg(qs(history.back().what)));
        });
}

TakeInDialog* openTakeIn(ViewContext& context) {
    auto* dialog = new TakeInDialog{context.session.snapshot(), context.surroundings.registry, context.surroundings.clock, &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWorkspace(fileName(context.session.workspace().path()));
    // What was read is for this negotiation and no other.
    QObject::connect(&context.session, &Session::closed, dialog, &TakeInDialog::drop);
    QObject::connect(dialog, &TakeInDialog::tableWanted, dialog,
                     [&context, dialog](const std::shared_ptr<const Incoming>& incoming) { table(context, *dialog, incoming); });
    // A moment later: by then the wizard that made the change is closed.
    const auto again = [&context, dialog] {
        if (dialog->isVisible() && context.session.isOpen()) dialog->setNegotiation(context.session.snapshot());
    };
    QObject::connect(&context.session, &Session::changed, dialog, again, Qt::QueuedConnection);
    dialog->open();
    return dialog;
}

} // namespace

void askNew(ViewContext& context, const QString& file) {
    if (!file.isEmpty()) return askAbout(context, file);
    const QString workspace = context.session.isOpen() ? fileName(context.session.workspace().path()) : QString{};
    auto* chooser = new QFileDialog{&context.window, Words::tr("File with the text"), folderFor(Choosing::draft, workspace), draftFilter()};
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(chooser, &QFileDialog::fileSelected, &context.window, [&context](const QString& chosen) {
        keepFolder(Choosing::draft, chosen);
        askAbout(context, chosen);
    });
    chooser->open();
}

void askTakeIn(ViewContext& context, const QString& file) {
    if (!context.session.canChange()) return;
    auto* dialog = openTakeIn(context);
    if (file.isEmpty()) return dialog->chooseFile();
    dialog->setFile(file);
}

void askPaste(ViewContext& context) {
    if (!context.session.canChange()) return;
    const QString words = QGuiApplication::clipboard()->text();
    if (words.trimmed().isEmpty()) return context.notices.say(Words::tr("There are no words in the clipboard. Copy the e-mail first."));
    openTakeIn(context)->setWords(words);
}

std::vector<FreeCommand> intakeCommands() {
    const Command begin{QStringLiteral("file.new"),
                        Menu::file,
                        Words::tr("&New from a file…"),
                        QKeySequence::keyBindings(QKeySequence::New),
                        Needs::nothing,
                        Glyph::newFile};
    const Command take{QStringLiteral("intake.take"),        Menu::file,    Words::tr("&Take in a file…"),
                       {QKeySequence{Qt::CTRL | Qt::Key_I}}, Needs::change, Glyph::import};
    const Command paste{QStringLiteral("intake.paste"),
                        Menu::negotiation,
                        Words::tr("Paste as prop&osals…"),
                        {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
                        Needs::change,
                        {}};
    return {{begin, [](ViewContext& context) { askNew(context); }},
            {take, [](ViewContext& context) { askTakeIn(context); }},
            {paste, [](ViewContext& context) { askPaste(context); }}};
}

} // namespace chapeau
