#include "ui/comments/comments_entry.h"

#include "core/workspace/commenting.h"
#include "ui/comments/begun_comments.h"
#include "ui/comments/comments_pane.h"
#include "ui/frame/refresher.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

constexpr int width = 400;

bool isShown(const Session& session, const ParagraphId& paragraph) {
    return session.text().has(paragraph) || (session.merged() != nullptr && additionOf(*session.merged(), paragraph) != nullptr);
}

void show(CommentsPane& pane, const ViewContext& context) {
    const Session& session = context.session;
    const auto& current = context.selection.current();
    pane.setTarget(current ? qs(current->text()) : QString{});
    if (!session.isOpen() || !current) return pane.setComments({}, false);
    std::vector<ProposalId> ids;
    for (const auto* proposal : proposalsOn(session.negotiation(), session.merged(), *current)) ids.push_back(proposal->id);
    pane.setComments(commentsOn(session.negotiation(), *current, ids), session.canChange() && isShown(session, *current));
}

/// What is said of a paragraph that is only proposed is said of the proposal.
CommentTarget targetOf(const Session& session, const ParagraphId& paragraph) {
    if (session.merged() == nullptr || session.text().has(paragraph)) return paragraph;
    const auto proposals = proposalsOn(session.negotiation(), session.merged(), paragraph);
    return proposals.empty() ? CommentTarget{paragraph} : CommentTarget{proposals.front()->id};
}

/// False where it was refused.
bool add(const ViewContext& context, const QString& text, bool internal) {
    const auto current = context.selection.current();
    if (!context.session.isOpen() || !current) return false;
    return context.session.perform([&](Workspace& workspace) -> Done {
        const CommentTarget target = targetOf(context.session, *current);
        const auto added = addComment(workspace, target, utf8(text), context.surroundings.user, internal);
        return added ? Done{} : Done{tl::unexpected(added.error())};
    });
}

QWidget* make(ViewContext& context) {
    auto* pane = new CommentsPane;
    new BegunComments{*pane, context};
    auto* refresher = new Refresher{pane, [pane, &context] { show(*pane, context); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, refresher, &Refresher::refresh);
    QObject::connect(pane, &CommentsPane::addWanted, pane, [pane, &context](const QString& text, bool internal) {
        if (add(context, text, internal)) pane->takeAdded();
    });
    QObject::connect(pane, &CommentsPane::resolved, pane, [&context](const CommentId& comment) {
        context.session.perform([&](Workspace& workspace) { return resolveComment(workspace, comment); });
    });
    refresher->refresh();
    return pane;
}

} // namespace

PaneEntry commentsEntry() {
    const Command start{
        QStringLiteral("comments.add"),       Menu::paragraph, QCoreApplication::translate("CommentsPane", "Add a &comment"),
        {QKeySequence{Qt::CTRL | Qt::Key_M}}, Needs::change,   Glyph::comment};
    return {QStringLiteral("comments"),
            QCoreApplication::translate("CommentsPane", "&Comments"),
            Qt::RightDockWidgetArea,
            width,
            make,
            {{start, onView(&CommentsPane::startComment)}}};
}

} // namespace chapeau
