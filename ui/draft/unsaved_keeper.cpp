#include "ui/draft/unsaved_keeper.h"

#include <mutex>

namespace chapeau {

namespace {

constexpr int keepAfterMs = 1200;

} // namespace

/// Writes come in the order of their numbers; one that was overtaken is left out.
struct UnsavedKeeper::Order {
    std::mutex mutex;
    quint64 last = 0; ///< number of what was written or forgotten last
    quint64 next = 0;
};

UnsavedKeeper::UnsavedKeeper(Words words, QObject* parent)
    : QObject{parent}, m_words{std::move(words)}, m_order{std::make_shared<Order>()} {
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto typed = m_words()) write(*typed);
    });
}

void UnsavedKeeper::typed() {
    if (!m_timer.isActive()) m_timer.start();
}

void UnsavedKeeper::write(const UnsavedWords& words) {
    m_background.start<bool>(
        [order = m_order, number = ++m_order->next, path = m_workspace, words](const Job&) {
            const std::scoped_lock lock{order->mutex};
            if (number < order->last) return false;
            order->last = number;
            return keepUnsavedWords(path, words).has_value();
        },
        [](bool) {});
}

void UnsavedKeeper::keepNow() {
    m_timer.stop();
    const auto typed = m_words();
    if (!typed) return;
    const std::scoped_lock lock{m_order->mutex};
    m_order->last = ++m_order->next;
    // Where it can't be written there is nothing left to do: the words are lost with the window, as they would be without.
    static_cast<void>(keepUnsavedWords(m_workspace, *typed));
}

void UnsavedKeeper::forget() {
    m_timer.stop();
    const std::scoped_lock lock{m_order->mutex};
    m_order->last = ++m_order->next;
    forgetUnsavedWords(m_workspace);
}

} // namespace chapeau
