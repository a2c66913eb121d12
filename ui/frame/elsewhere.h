// Looks every other second whether another program has changed the file of the open negotiation, and shows it then. What it costs where
// nothing has changed is one look at the file's date. For the thread of the window.
#pragma once

#include "ui/frame/notices.h"
#include "ui/frame/session.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace chapeau {

class Elsewhere final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    Elsewhere(Session& session, Notices& notices, QObject* parent);

    /// Looks now. Where the file can't be read just then, the next look does.
    void look();

private:
    [[nodiscard]] QDateTime changedAt() const;
    void tell(const Negotiation& before);

    Session& m_session;
    Notices& m_notices;
    std::optional<QDateTime> m_lookedAt; ///< date of the file as it was read last; invalid where there was none
};

} // namespace chapeau
