#include "ui/work/background.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>

#include <exception>
#include <future>

namespace chapeau {

namespace {

void atOnce(const std::function<void()>& one, const std::function<void()>& other) {
    auto beside = std::async(std::launch::async, one);
    other();
    beside.get();
}

} // namespace

Background::Background(QObject* parent) : QObject{parent} {}

Background::~Background() {
    for (auto& [number, thread] : m_threads) thread.request_stop();
}

void Background::cancel() {
    if (!m_threads.empty()) m_threads.back().second.request_stop();
}

void Background::finish() {
    if (!m_running) return;
    m_threads.back().second.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Background::launch(std::function<void(const Job&, quint64)> work) {
    cancel();
    const quint64 number = ++m_number;
    m_running = true;
    Q_EMIT started();
    m_threads.emplace_back(number, std::jthread{[this, work = std::move(work), number](const std::stop_token& stop) {
                               const auto progress = [this, number](std::size_t done, std::size_t total) {
                                   QMetaObject::invokeMethod(this, [this, number, done, total] {
                                       if (number == m_number && m_running)
                                           Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total));
                                   });
                               };
                               try {
                                   work(Job{stop, progress, atOnce}, number);
                               } catch (const std::exception&) {
                                   deliver(number, [this] { Q_EMIT failed(); });
                               }
                           }});
}

void Background::deliver(quint64 number, std::function<void()> done) {
    QMetaObject::invokeMethod(this, [this, number, done = std::move(done)] { arrive(number, done); });
}

void Background::arrive(quint64 number, const std::function<void()>& done) {
    std::erase_if(m_threads, [number](const auto& entry) { return entry.first == number; });
    if (number != m_number) return;
    m_running = false;
    Q_EMIT finished();
    done();
}

} // namespace chapeau
