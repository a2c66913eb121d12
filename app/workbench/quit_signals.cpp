#include "app/workbench/quit_signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace chapeau {

namespace {

constexpr std::array quitSignals{SIGTERM, SIGHUP, SIGINT};

/// From the handler, which may call nothing but write(), to the event loop.
std::array<int, 2> ends{-1, -1};

extern "C" void tellOfSignal(int) {
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
    errno = before;
}

void handle(int signal) {
    struct sigaction now {};
    if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler == SIG_IGN) return;
    struct sigaction telling {};
    telling.sa_handler = tellOfSignal;
    telling.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&telling.sa_mask);
    ::sigaction(signal, &telling, nullptr);
}

void leave(int signal) {
    struct sigaction now {};
    if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == tellOfSignal) std::signal(signal, SIG_DFL);
}

} // namespace

QuitSignals::QuitSignals(std::function<void()> asked) {
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [asked = std::move(asked)] {
        char byte = 0;
        if (::read(ends[0], &byte, 1) == 1) asked();
    });
    for (const int signal : quitSignals) handle(signal);
}

QuitSignals::~QuitSignals() {
    for (const int signal : quitSignals) leave(signal);
    m_notifier.reset();
    for (int& end : ends)
        if (end >= 0) ::close(std::exchange(end, -1));
}

} // namespace chapeau
