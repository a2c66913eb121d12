// Work on many files with all processors: the one place of chapeau-cli that starts threads (core never does).
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace chapeau::cli {

/// Calls `work(worker, i)` for each i below `count`, on several threads, each a worker with a number of its own below workers(count); hands
/// the results to `use(i, result)` on the calling thread, in order. Ends with what `use` first returned false for. An exception of the work
/// is thrown again here.
template <class Value>
class InParallel {
public:
    using Work = std::function<Value(std::size_t worker, std::size_t i)>;
    using Use = std::function<bool(std::size_t i, Value value)>;

    static std::size_t workers(std::size_t count) {
        return std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
    }

    InParallel(std::size_t count, Work work) : m_work{std::move(work)}, m_slots(count) {
        for (std::size_t worker = 0; worker < workers(count); ++worker)
            m_threads.emplace_back([this, worker](const std::stop_token& stop) { run(worker, stop); });
    }

    void collect(const Use& use) {
        for (std::size_t i = 0; i < m_slots.size(); ++i) {
            std::unique_lock lock{m_mutex};
            m_ready.wait(lock, [&] { return m_slots[i].value.has_value() || m_slots[i].fault; });
            if (m_slots[i].fault) std::rethrow_exception(m_slots[i].fault);
            Value value = std::move(*m_slots[i].value);
            m_slots[i].value.reset();
            lock.unlock();
            if (!use(i, std::move(value))) break;
        }
        for (auto& thread : m_threads) thread.request_stop();
    }

private:
    struct Slot {
        std::optional<Value> value;
        std::exception_ptr fault;
    };

    void run(std::size_t worker, const std::stop_token& stop) {
        for (std::size_t i = next(); i < m_slots.size() && !stop.stop_requested(); i = next()) {
            Slot slot;
            try {
                slot.value.emplace(m_work(worker, i));
            } catch (...) {
                slot.fault = std::current_exception();
            }
            const std::lock_guard lock{m_mutex};
            m_slots[i] = std::move(slot);
            m_ready.notify_one();
        }
    }

    std::size_t next() {
        const std::lock_guard lock{m_mutex};
        return m_next++;
    }

    Work m_work;
    std::vector<Slot> m_slots;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    std::size_t m_next = 0;
    std::vector<std::jthread> m_threads; ///< last: they are joined before the rest goes
};

} // namespace chapeau::cli
