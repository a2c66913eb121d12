// What the benches have in common: a median of wall time by name, and the memory of one piece of work.
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace chapeau::bench {

/// Keeps the median of each benchmark, in milliseconds of real time.
class Medians : public benchmark::ConsoleReporter {
public:
    Medians() : ConsoleReporter{OO_None} {}

    void ReportRuns(const std::vector<Run>& runs) override;
    /// The name must have been measured.
    [[nodiscard]] double of(const std::string& name) const { return m_medians.at(name); }

private:
    std::map<std::string, double> m_medians;
};

void measure(const std::string& name, const std::function<void()>& once, int repetitions = 5);

/// Mebibytes that the work adds to the peak of what the process had, in a process of its own; -1 where that can't be told.
[[nodiscard]] double grownMemory(const std::function<void()>& work);

} // namespace chapeau::bench
