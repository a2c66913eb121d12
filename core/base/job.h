// What long work takes as a parameter: how to be stopped and whom to tell how far it is.
// Core never starts threads; the function runs on the caller's thread and reports there. A caller may lend it a second one.
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace chapeau {

struct Job {
    std::stop_token stop{};
    std::function<void(std::size_t done, std::size_t total)> progress{};
    /// Does both at the same time, one of them on another thread, and returns when both are done. What either throws comes through.
    /// Empty where there is no second thread to be had.
    std::function<void(const std::function<void()>& one, const std::function<void()>& other)> atOnce{};

    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
    void report(std::size_t done, std::size_t total) const {
        if (progress) progress(done, total);
    }
};

} // namespace chapeau
