// The table that the bench ends with: what, the aim, what was measured, and whether it is reached.
#pragma once

#include <string>
#include <vector>

namespace chapeau::bench {

class Table {
public:
    void atLeast(const std::string& what, double measured, double aim);
    void atMost(const std::string& what, double measured, double aim, const std::string& detail);
    void between(const std::string& what, double measured, double least, double most);
    void skipped(const std::string& what, const std::string& why);
    void print() const;

private:
    void add(const std::string& what, double measured, const std::string& aim, bool reached, const std::string& detail);

    std::vector<std::string> m_rows;
};

} // namespace chapeau::bench
