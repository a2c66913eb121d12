#include "ui/listing/listing_entries.h"

#include "ui/frame/refresher.h"
#include "ui/listing/comments_list.h"
#include "ui/listing/proposals_list.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

template <class List>
QWidget* make(ViewContext& context) {
    auto* list = new List{context};
    auto* refresher = new Refresher{list, [list] { list->refresh(); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, refresher, &Refresher::refresh);
    list->refresh();
    return list;
}

template <class List>
ViewCommand command(const char* id, const QString& text, Qt::Key key, void (List::*run)()) {
    return {{QString::fromLatin1(id), Menu::negotiation, text, {QKeySequence{Qt::CTRL | Qt::SHIFT | key}}, Needs::change, {}}, onView(run)};
}

} // namespace

ViewEntry allProposalsEntry() {
    return {
        QStringLiteral("proposals"),
        Words::tr("All proposals"),
        Glyph::open,
        make<ProposalsList>,
        {command("proposals.accept", Words::tr("A&ccept the chosen proposals"), Qt::Key_Y, &ProposalsList::accept),
         command("proposals.reject", Words::tr("&Reject the chosen proposals"), Qt::Key_N, &ProposalsList::reject),
         command("proposals.withdraw", Words::tr("Withdraw the chosen pro&posals"), Qt::Key_W, &ProposalsList::withdraw),
         command("proposals.takenOver", Words::tr("&Mark the chosen proposals as taken over"), Qt::Key_T, &ProposalsList::markTakenOver),
         command("proposals.reintroduce", Words::tr("Rei&ntroduce the chosen proposal…"), Qt::Key_D, &ProposalsList::askWhoReintroduces),
         command("proposals.reasons", Words::tr("Reason and sources of the chosen proposa&l…"), Qt::Key_S, &ProposalsList::askReasons)},
        {}};
}

ViewEntry allCommentsEntry() {
    return {QStringLiteral("comments"),
            Words::tr("All comments"),
            Glyph::comment,
            make<CommentsList>,
            {command("comments.resolve", Words::tr("Resolve the chosen comment, or open it a&gain"), Qt::Key_L,
                     &CommentsList::resolveOrReopen)},
            {}};
}

} // namespace chapeau
