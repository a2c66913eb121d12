// A folder for the files of one conversion: under the system's folder for temporary files, for this user alone (mode 0700), removed with
// all that is in it when the value goes. While it lives, this thread holds SIGINT, SIGTERM and SIGHUP back, so that they can't end the
// program before it is removed (runChild() sees them and stops). What a killed program left behind is removed by the next one.
#pragma once

#include "core/base/result.h"

#include <csignal>
#include <filesystem>
#include <string>

namespace chapeau {

class PrivateFolder {
public:
    /// ErrorCode::folderNotWritable or ErrorCode::diskFull, with `subject`.
    [[nodiscard]] static Result<PrivateFolder> make(const std::string& subject);
    ~PrivateFolder();
    PrivateFolder(PrivateFolder&& other) noexcept;
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    PrivateFolder& operator=(PrivateFolder&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    PrivateFolder(std::filesystem::path path, const sigset_t& earlier) : m_path{std::move(path)}, m_earlier{earlier} {}

    std::filesystem::path m_path;
    sigset_t m_earlier;
};

} // namespace chapeau
