// How fast amendment wording is read: the wordings of the test tables, and inputs that make a careless parser slow. Needs nothing else.
#include "tests/bench/table.h"
#include "tests/core/proposal/wording/sample.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

namespace chapeau::bench {

namespace {

constexpr std::size_t kibibytes = 16;

double milliseconds(const std::string& input) {
    const auto begin = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(test::landed(input));
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double wordingsPerSecond() {
    constexpr int rounds = 10;
    const auto wordings = test::tableOfWordings();
    milliseconds(wordings.front());
    double all = 0;
    for (int round = 0; round < rounds; ++round)
        for (const std::string& wording : wordings) all += milliseconds(wording);
    return 1000.0 * rounds * static_cast<double>(wordings.size()) / all;
}

} // namespace

} // namespace chapeau::bench

int main() {
    using namespace chapeau::bench;
    Table table;
    table.atLeast("wordings a second", wordingsPerSecond(), 5000);
    std::string slowest;
    double worst = 0;
    for (const std::string& piece : chapeau::test::repeatedPieces()) {
        const double took = milliseconds(chapeau::test::repeated(piece, kibibytes * 1024)) / static_cast<double>(kibibytes);
        if (took > worst) slowest = piece;
        worst = std::max(worst, took);
    }
    table.atMost("slowest repeated piece, ms a kilobyte", worst, 50, slowest);
    table.print();
    return 0;
}
