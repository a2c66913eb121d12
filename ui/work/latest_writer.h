// Writes the latest of what changes often, off the window's thread, a moment after the change, the latest last: what is written or
// forgotten at once outlasts a write that is under way. For the thread of the window.
#pragma once

#include "ui/work/background.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace chapeau {

class LatestWriter final : public QObject {
public:
    /// Any thread; of values alone.
    using Writing = std::function<void()>;

    /// `latest` is asked for it when it is time to write; it gives nothing where nothing is to be written.
    LatestWriter(std::function<Writing()> latest, QObject* parent);

    /// Something has changed: it is on the disk within two seconds.
    void soon();
    [[nodiscard]] bool isDue() const { return m_timer.isActive(); }
    /// Writes the latest at once, and waits for it.
    void now();
    /// Writes this instead, at once.
    void instead(const Writing& writing);

private:
    struct Order;

    std::function<Writing()> m_latest;
    QTimer m_timer;
    std::shared_ptr<Order> m_order;
    Background m_background;
};

} // namespace chapeau
