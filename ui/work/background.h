// Runs long work off the window's thread and brings its result back to it. Starting new work drops the older one: it is asked to stop, and
// its result never arrives. The only place where threads start; the work may have a second one (Job::atOnce). To be used on the thread of
// the window alone; the work itself may only touch values it was given (snapshots), and should ask its Job whether to stop.
#pragma once

#include "core/base/job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace chapeau {

class Background final : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    /// `done` is called on the window's thread, unless other work was started or this object is gone by then.
    template <class T>
    void start(std::function<T(const Job&)> work, std::function<void(T)> done) {
        launch([this, work = std::move(work), done = std::move(done)](const Job& job, quint64 number) {
            auto result = std::make_shared<T>(work(job));
            deliver(number, [done, result] { done(std::move(*result)); });
        });
    }

    /// Asks the work to stop; its result, mostly ErrorCode::cancelled, still arrives.
    void cancel();
    /// Waits for the work; its result has arrived on return.
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    /// Some of the steps are done; `total` 0 = unknown.
    void progressed(int done, int total);
    void finished();
    /// The work ended by an exception instead of a result: a fault of ours, or no memory left.
    void failed();

private:
    void launch(std::function<void(const Job&, quint64)> work);
    void deliver(quint64 number, std::function<void()> done);
    void arrive(quint64 number, const std::function<void()>& done);

    quint64 m_number = 0;
    bool m_running = false;
    std::vector<std::pair<quint64, std::jthread>> m_threads;
};

} // namespace chapeau
