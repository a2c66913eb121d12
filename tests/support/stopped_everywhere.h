// Stops long work wherever it says how far it is: the first time, the second, and so on until it is done.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <stop_token>

namespace chapeau::test {

/// `work` is a Result of a Job; `check` is called after each stop, also where the work was done in spite of it: what is told last may be
/// told when all is done. In how many places it was stopped.
template <class Work, class Check>
std::size_t stoppedEverywhere(const Work& work, const Check& check) {
    std::size_t stopped = 0;
    for (std::size_t place = 0;; ++place) {
        std::stop_source source;
        std::size_t told = 0;
        const auto result = work(Job{source.get_token(), [&](std::size_t, std::size_t) {
                                         if (told++ == place) source.request_stop();
                                     }});
        if (!source.stop_requested()) {
            EXPECT_TRUE(result);
            return stopped;
        }
        EXPECT_TRUE(result || result.error().code == ErrorCode::cancelled) << "stopped in place " << place;
        if (!result) ++stopped;
        check();
    }
}

} // namespace chapeau::test
