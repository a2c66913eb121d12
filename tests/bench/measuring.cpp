#include "tests/bench/measuring.h"

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

namespace chapeau::bench {

namespace {

double peakMebibytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

void Medians::ReportRuns(const std::vector<Run>& runs) {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs)
        if (run.aggregate_name == "median") m_medians[run.run_name.function_name] = run.GetAdjustedRealTime();
}

void measure(const std::string& name, const std::function<void()>& once, int repetitions) {
    benchmark::RegisterBenchmark(name.c_str(),
                                 [once](benchmark::State& state) {
                                     for (auto _ : state) once();
                                 })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->Repetitions(repetitions)
        ->ReportAggregatesOnly();
}

double grownMemory(const std::function<void()>& work) {
    // What lies free here would be used by the child without growing it.
    ::malloc_trim(0);
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return -1;
    if (const pid_t child = ::fork(); child == 0) {
        const double before = peakMebibytes();
        work();
        const double grown = peakMebibytes() - before;
        const bool told = ::write(ends[1], &grown, sizeof grown) == sizeof grown;
        ::_exit(told ? 0 : 1);
    } else {
        double grown = -1;
        const bool heard = ::read(ends[0], &grown, sizeof grown) == sizeof grown;
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        ::close(ends[1]);
        return heard ? grown : -1;
    }
}

} // namespace chapeau::bench
