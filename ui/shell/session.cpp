#include "ui/shell/session.h"

namespace chapeau {

namespace {

struct Merging {
    std::shared_ptr<const MergedNegotiation> merged;
    MergeMap map;
};

Result<Merging> mergingOf(const Negotiation& negotiation, const Registry& registry, ColumnOrder order, const Job& job) {
    auto merged = mergeOpenProposals(negotiation, job);
    if (!merged) return tl::unexpected(merged.error());
    MergeMap map = mergeMap(negotiation, *merged, registry, order);
    return Merging{std::make_shared<const MergedNegotiation>(std::move(*merged)), std::move(map)};
}

} // namespace

Session::Session(QObject* parent) : QObject{parent} {}

void Session::adopt(Workspace workspace) {
    close();
    m_workspace.emplace(std::move(workspace));
    m_workspace->observe([this](const std::vector<Changed>&) {
        take();
        Q_EMIT changed();
    });
    take();
    Q_EMIT opened();
    Q_EMIT changed();
}

void Session::close() {
    if (!isOpen()) return;
    m_background.cancel();
    m_workspace.reset();
    m_negotiation.reset();
    m_merged.reset();
    m_map = {};
    m_text = {};
    Q_EMIT closed();
}

void Session::take() {
    m_negotiation = m_workspace->negotiation();
    m_text = workingText(*m_negotiation);
    mergeAgain();
}

void Session::setColumnOrder(ColumnOrder order) {
    if (order == m_order) return;
    m_order = order;
    if (isOpen()) mergeAgain();
}

void Session::mergeAgain() {
    m_mergeIsCurrent = false;
    m_background.start<Result<Merging>>([negotiation = m_negotiation, registry = &m_workspace->registry(),
                                         order = m_order](const Job& job) { return mergingOf(*negotiation, *registry, order, job); },
                                        [this](Result<Merging> merging) {
                                            if (!merging || !isOpen()) return;
                                            m_merged = std::move(merging->merged);
                                            m_map = std::move(merging->map);
                                            m_mergeIsCurrent = true;
                                            Q_EMIT mergeReady();
                                        });
}

} // namespace chapeau
