// A folder of its own for each test, gone at the end.
#pragma once

#include "core/base/ids.h"

#include <filesystem>

namespace chapeau::test {

class TemporaryFolder {
public:
    TemporaryFolder() { std::filesystem::create_directories(m_path); }
    ~TemporaryFolder() {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] std::ptrdiff_t entries() const { return std::distance(std::filesystem::directory_iterator{m_path}, {}); }

private:
    std::filesystem::path m_path = std::filesystem::temp_directory_path() / ("chapeau_test_" + randomHex128());
};

} // namespace chapeau::test
