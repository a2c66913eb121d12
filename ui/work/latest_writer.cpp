#include "ui/work/latest_writer.h"

#include <mutex>
#include <utility>

namespace chapeau {

namespace {

constexpr int writeAfterMs = 1200;

} // namespace

/// Writes come in the order of their numbers; one that was overtaken is left out.
struct LatestWriter::Order {
    std::mutex mutex;
    quint64 last = 0; ///< number of what was written last
    quint64 next = 0;
};

LatestWriter::LatestWriter(std::function<Writing()> latest, QObject* parent)
    : QObject{parent}, m_latest{std::move(latest)}, m_order{std::make_shared<Order>()} {
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfterMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto writing = m_latest();
        if (!writing) return;
        m_background.start<bool>(
            [order = m_order, number = ++m_order->next, writing](const Job&) {
                const std::scoped_lock lock{order->mutex};
                if (number < order->last) return false;
                order->last = number;
                writing();
                return true;
            },
            [](bool) {});
    });
}

void LatestWriter::soon() {
    if (!m_timer.isActive()) m_timer.start();
}

void LatestWriter::now() {
    m_timer.stop();
    if (const auto writing = m_latest()) instead(writing);
}

void LatestWriter::instead(const Writing& writing) {
    m_timer.stop();
    const std::scoped_lock lock{m_order->mutex};
    m_order->last = ++m_order->next;
    writing();
}

} // namespace chapeau
