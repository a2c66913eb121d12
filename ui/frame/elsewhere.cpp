#include "ui/frame/elsewhere.h"

#include "ui/text/qt_text.h"

#include <QFileInfo>
#include <QTimer>

#include <memory>

namespace chapeau {

namespace {

constexpr int everyMs = 2000;

} // namespace

Elsewhere::Elsewhere(Session& session, Notices& notices, QObject* parent) : QObject{parent}, m_session{session}, m_notices{notices} {
    auto* timer = new QTimer{this};
    timer->setInterval(everyMs);
    connect(timer, &QTimer::timeout, this, &Elsewhere::look);
    connect(&session, &Session::opened, this, [this, timer] {
        m_lookedAt.reset();
        timer->start();
    });
    connect(&session, &Session::closed, timer, &QTimer::stop);
}

QDateTime Elsewhere::changedAt() const {
    return QFileInfo{fileName(m_session.workspace().path())}.lastModified();
}

void Elsewhere::look() {
    if (!m_session.isOpen() || m_session.isChanging()) return;
    const auto at = changedAt();
    if (at == m_lookedAt) return;
    const auto read = std::make_shared<Done>();
    m_session.performLong(
        {}, // nobody asked for it, and nobody waits
        [read](Workspace& workspace) -> Done {
            *read = workspace.refreshIfChanged();
            return {};
        },
        [this, read, at, before = m_session.snapshot()] {
            const bool isReplaced = !*read && read->error().code == ErrorCode::workspaceReplaced;
            // Of what may pass, such as a lock, nobody is told: it is looked at again.
            if (*read || isReplaced) m_lookedAt = at;
            if (isReplaced) return m_notices.fail(read->error());
            if (m_session.isOpen() && m_session.snapshot() != before) tell(*before);
        });
}

void Elsewhere::tell(const Negotiation& before) {
    const auto& history = m_session.negotiation().history;
    if (history.size() <= before.history.size()) return m_notices.say(tr("This negotiation was changed elsewhere."));
    const auto& last = history.back();
    m_notices.say(tr("%1 changed this negotiation elsewhere: %2", "name of a user; what was done").arg(qs(last.who), qs(last.what)));
}

} // namespace chapeau
