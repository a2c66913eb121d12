// What asks the program to end from outside: SIGTERM, SIGHUP and SIGINT, as a desktop sends them at the end of a session. The first one is
// told on the main thread, in its event loop; a second one of its kind ends the program at once, as where nobody listens. Signals that were
// ignored when the program started (nohup) stay ignored. One object a program.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace chapeau {

class QuitSignals final {
public:
    /// For the main thread, before the event loop or within it.
    explicit QuitSignals(std::function<void()> asked);
    /// The signals end the program again.
    ~QuitSignals();
    QuitSignals(const QuitSignals&) = delete;
    QuitSignals& operator=(const QuitSignals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier; ///< null where no pipe could be had: the signals are left as they are
};

} // namespace chapeau
