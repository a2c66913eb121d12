// One window a person: a second start hands its file over to the first and ends. Over a local socket in the person's own run-time folder
// ($XDG_RUNTIME_DIR), that nobody else may open. For the main thread.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace chapeau {

class SingleInstance final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// True where another instance runs and has taken `file` (absolute, or empty: it only comes to the front).
    [[nodiscard]] static bool handOver(const QString& file);
    /// Answers later starts. What an instance that crashed has left behind is cleared away. Where it fails, each start has its own window.
    bool listen();

Q_SIGNALS:
    /// A second start; `file` may be empty.
    void started(const QString& file);

private:
    void answer();

    QLocalServer m_server;
};

} // namespace chapeau
