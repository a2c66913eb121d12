#include "core/workspace/workspace.h"

#include "core/base/log.h"
#include "core/store/store.h"

namespace chapeau {

Workspace::Workspace(std::filesystem::path path, const Surroundings& surroundings, std::unique_ptr<Store> store,
                     std::shared_ptr<const Negotiation> negotiation)
    : m_path{std::move(path)}, m_surroundings{surroundings}, m_store{std::move(store)}, m_negotiation{std::move(negotiation)},
      m_readOnly{m_store->readOnly()} {}

Workspace::Workspace(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::open(const std::filesystem::path& path, const Surroundings& surroundings, const Job& job) {
    auto store = Store::open(path, surroundings.log);
    if (!store) return tl::unexpected(store.error());
    auto negotiation = (*store)->load(job);
    if (!negotiation) return tl::unexpected(negotiation.error());
    surroundings.log->info("opened a workspace: {} versions, {} proposals", negotiation->versions.size(), negotiation->proposals.size());
    return Workspace{path, surroundings, std::move(*store), std::make_shared<const Negotiation>(std::move(*negotiation))};
}

void Workspace::setJob(const Job& job) {
    m_store->setJob(job);
}

bool Workspace::isStopped() const {
    return m_store->job().stopped();
}

bool Workspace::isReplaced() const {
    return m_store->isReplaced();
}

Done Workspace::perform(const std::string& what, const std::string& paragraph, const std::function<Done(Store&)>& change) {
    const LogEntry entry{clock().now(), m_surroundings.user, what, paragraph};
    const auto done = m_store->transact(entry, change);
    if (!done && done.error().code != ErrorCode::workspaceChanged) return done;
    const auto refreshed = refresh();
    return done ? refreshed : done;
}

Done Workspace::refresh() {
    auto negotiation = m_store->loadAgain(*m_negotiation);
    if (!negotiation) return tl::unexpected(negotiation.error());
    m_negotiation = std::make_shared<const Negotiation>(std::move(*negotiation));
    return {};
}

Done Workspace::refreshIfChanged() {
    return m_store->isAsLoaded().and_then([this](bool same) { return same ? Done{} : refresh(); });
}

} // namespace chapeau
