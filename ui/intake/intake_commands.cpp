#include "ui/intake/intake_commands.h"

#include "core/workspace/starting.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/work/progress_box.h"

#include <QCoreApplication>

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
            const auto remarks = static_cast<int>((*begun)->notices.size());
            context.session.adopt(std::move((*begun)->workspace));
            if (remarks > 0) context.notices.say(Words::tr("The text was read with %n remark(s).", nullptr, remarks));
        });
}

} // namespace

void askNew(ViewContext& context, const QString& file) {
    auto* dialog = new NewDialog{context.surroundings.registry, &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!file.isEmpty()) dialog->setFile(file);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&context, dialog] { begin(context, dialog->workspace(), dialog->request()); });
    dialog->open();
}

void askTakeIn(ViewContext& context, const QString& file) {
    if (!context.session.canChange()) return;
    auto* dialog = new TakeInDialog{context.session.snapshot(), context.surroundings.registry, context.surroundings.clock, &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!file.isEmpty()) dialog->setFile(file);
    QObject::connect(dialog, &TakeInDialog::tabled, dialog, [&context](const std::shared_ptr<const Taking>& taking) {
        context.session.perform([&](Workspace& workspace) { return tableTaking(workspace, *taking); });
    });
    dialog->open();
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
    return {{begin, [](ViewContext& context) { askNew(context); }}, {take, [](ViewContext& context) { askTakeIn(context); }}};
}

} // namespace chapeau
