#include "tests/bench/table.h"

#include <fmt/format.h>

#include <cstdio>

namespace chapeau::bench {

void Table::atLeast(const std::string& what, double measured, double aim) {
    add(what, measured, fmt::format(">= {}", aim), measured >= aim, "");
}

void Table::atMost(const std::string& what, double measured, double aim, const std::string& detail) {
    add(what, measured, fmt::format("<= {}", aim), measured <= aim, detail);
}

void Table::between(const std::string& what, double measured, double least, double most) {
    add(what, measured, fmt::format("{} to {}", least, most), least <= measured && measured <= most, "");
}

void Table::skipped(const std::string& what, const std::string& why) {
    m_rows.push_back(fmt::format("| {} | | | skipped: {} | |", what, why));
}

void Table::print() const {
    fmt::print("\n| what | aim | measured | | detail |\n|---|---|---|---|---|\n");
    for (const std::string& row : m_rows) fmt::print("{}\n", row);
    std::fflush(stdout);
}

void Table::add(const std::string& what, double measured, const std::string& aim, bool reached, const std::string& detail) {
    m_rows.push_back(fmt::format("| {} | {} | {:.4g} | {} | {} |", what, aim, measured, reached ? "reached" : "NOT reached", detail));
}

} // namespace chapeau::bench
