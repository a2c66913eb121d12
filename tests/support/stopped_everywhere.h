// Stops long work wherever it can be stopped: where it asks for the first time, for the second, and so on until it is done.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <stop_token>

namespace chapeau::test {

/// `work` is a Result of a Job, `check` what must hold after each stop. In how many places it was stopped before it was done.
template <class Work, class Check>
std::size_t stoppedEverywhere(const Work& work, const Check& check) {
    for (std::size_t place = 0;; ++place) {
        std::stop_source source;
        std::size_t asked = 0;
        const auto result = work(Job{source.get_token(), {}, [&] {
                                         if (asked++ == place) source.request_stop();
                                     }});
        if (result && asked <= place) return place;
        const bool isStopped = !result && result.error().code == ErrorCode::cancelled;
        EXPECT_TRUE(isStopped) << "stopped in place " << place << " it went on";
        if (!isStopped) return place;
        check();
    }
}

} // namespace chapeau::test
