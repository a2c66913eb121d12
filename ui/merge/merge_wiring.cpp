#include "ui/merge/merge_wiring.h"

#include "core/workspace/deciding.h"
#include "core/workspace/settling.h"
#include "ui/frame/refresher.h"
#include "ui/merge/accepting_all.h"
#include "ui/merge/conflicts.h"
#include "ui/text/qt_text.h"

namespace chapeau {

namespace {

DrawnMap drawn(const std::shared_ptr<const Negotiation>& negotiation, const std::shared_ptr<const MergedNegotiation>& merged,
               const Registry& registry, ColumnOrder order, const Job& job) {
    DrawnMap result{std::make_shared<const MergeMap>(mergeMap(*negotiation, *merged, registry, order, job)), merged, {}};
    for (const auto& column : result.map->columns) result.names.push_back(nameAndCode(registry, column));
    return result;
}

} // namespace

MergeWiring::MergeWiring(MergeView& view, ViewContext& context) : QObject{&view}, m_view{view}, m_context{context} {
    wireSession();
    wireSettling();
}

void MergeWiring::wireSession() {
    auto* map = new Refresher{&m_view, [this] { drawMap(); }};
    auto* bench = new Refresher{&m_view, [this] { showBench(); }};
    const Session& session = m_context.session;
    connect(&session, &Session::opened, map, &Refresher::refresh);
    connect(&session, &Session::mergeReady, map, &Refresher::refresh);
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        connect(&session, signal, bench, &Refresher::refresh);
    connect(&session, &Session::closed, &m_view, [this] {
        m_view.setMap({std::make_shared<const MergeMap>(), nullptr, {}});
        m_view.setConflicts({}, 0);
        m_view.setWorking(false);
        m_view.closeBench();
    });
    connect(&m_context.selection, &Selection::changed, bench, &Refresher::refresh);
    connect(&m_view, &MergeView::chosen, &m_context.selection, &Selection::select);
    connect(&m_view, &MergeView::benchOpened, this, &MergeWiring::showBench);
    connect(&m_view, &MergeView::columnOrderChanged, map, &Refresher::refresh);
    connect(&m_view, &MergeView::stepped, this, &MergeWiring::step);
    connect(&m_view, &MergeView::acceptAllWanted, this, [this] { acceptAllUncontested(m_context); });
    // The view is hidden once more when its window is gone, and the notices with it: nothing is greyed any more then.
    if (m_context.allow) connect(&m_view, &MergeView::possibleChanged, &m_context.notices, [this] { allow(); });
    map->refresh();
    bench->refresh();
}

void MergeWiring::wireSettling() {
    const auto perform = [this](const std::function<Done(Workspace&)>& useCase) { m_context.session.performOnShown(useCase); };
    connect(&m_view, &MergeView::accepted, this,
            [perform](const ProposalId& id) { perform([&](Workspace& workspace) { return decide(workspace, id, Decision::accept); }); });
    connect(&m_view, &MergeView::rejected, this, [perform](const std::vector<ProposalId>& proposals) {
        perform([&](Workspace& workspace) { return decideAll(workspace, proposals, Decision::reject); });
    });
    connect(&m_view, &MergeView::settled, this,
            [perform](const QString& label, const Choices& choices, std::optional<ParagraphState> state) {
                perform([&](Workspace& workspace) { return settleParagraph(workspace, utf8(label), choices, state); });
            });
    connect(&m_view, &MergeView::deletionSettled, this, [perform](const QString& label, bool deleteIt) {
        perform([&](Workspace& workspace) { return settleDeletion(workspace, utf8(label), deleteIt); });
    });
}

/// Of the paragraph alone, from the session as it is now: the whole merge may still be on its way.
void MergeWiring::showBench() {
    const Session& session = m_context.session;
    const auto& current = m_context.selection.current();
    m_view.select(current);
    m_view.setAcceptable(session.canChange() && session.merged() != nullptr && !session.merged()->sources.empty());
    if (session.merged() != nullptr) m_view.setConflicts(conflictsInOrder(*session.merged()), session.merged()->conflicts());
    if (!m_view.isBenchOpen()) return;
    if (!session.isOpen() || !current) return m_view.setBench(std::nullopt, false);
    std::optional<MergedOne> one;
    if (session.text().has(*current)) {
        auto merged = mergeOpenProposalsOn(session.negotiation(), session.text(), *current);
        if (!merged) return m_context.notices.fail(merged.error());
        one = std::move(*merged);
    }
    m_view.setBench(benchOf(session.negotiation(), session.merged(), *current, one ? &*one : nullptr), session.canChange());
}

void MergeWiring::drawMap() {
    const Session& session = m_context.session;
    m_view.setWorking(session.isOpen());
    if (!session.isOpen() || session.merged() == nullptr) return;
    m_drawing.start<DrawnMap>([negotiation = session.snapshot(), merged = session.mergeSnapshot(),
                               &registry = m_context.surroundings.registry,
                               order = m_view.columnOrder()](const Job& job) { return drawn(negotiation, merged, registry, order, job); },
                              [this](DrawnMap map) {
                                  m_view.setWorking(false);
                                  m_view.setMap(std::move(map));
                              });
}

void MergeWiring::allow() const {
    m_context.allow(QStringLiteral("merge.acceptUncontested"), m_view.canAcceptUncontested());
    m_context.allow(QStringLiteral("merge.useResult"), m_view.canUseResult());
    m_context.allow(QStringLiteral("merge.agree"), m_view.canAgree());
    m_context.allow(QStringLiteral("merge.acceptAll"), m_view.canAcceptAll());
}

void MergeWiring::step(int by) {
    stepToConflict(m_context, by);
}

} // namespace chapeau
