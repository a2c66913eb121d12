#include "core/base/private_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <system_error>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view prefix = "chapeau-work-";
/// Younger ones may be of a program that is only just starting, or of one that runs in another container.
constexpr std::chrono::hours oldEnough{1};

sigset_t holdSignals() {
    sigset_t held;
    sigset_t earlier;
    sigemptyset(&held);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&held, signal);
    ::pthread_sigmask(SIG_BLOCK, &held, &earlier);
    return earlier;
}

bool isOfThisUser(const fs::path& folder) {
    struct stat status {};
    return ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::getuid();
}

/// "chapeau-work-4711-Xy12ab": whether the program 4711 is gone.
bool isLeftBehind(const fs::path& folder) {
    const std::string name = folder.filename().string();
    if (!name.starts_with(prefix) || !isOfThisUser(folder)) return false;
    pid_t program = 0;
    std::from_chars(name.data() + prefix.size(), name.data() + name.size(), program);
    if (program <= 0 || ::kill(program, 0) == 0 || errno != ESRCH) return false;
    std::error_code error;
    const auto age = fs::file_time_type::clock::now() - fs::last_write_time(folder, error);
    return !error && age > oldEnough;
}

void removeLeftBehind(const fs::path& parent) {
    std::error_code error;
    for (fs::directory_iterator entry{parent, fs::directory_options::skip_permission_denied, error}, end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (isLeftBehind(entry->path())) fs::remove_all(entry->path(), ignored);
    }
}

} // namespace

Result<PrivateFolder> PrivateFolder::make(const std::string& subject) {
    std::error_code error;
    const fs::path parent = fs::temp_directory_path(error);
    if (error) return fail(ErrorCode::folderNotWritable, subject);
    removeLeftBehind(parent);
    const sigset_t earlier = holdSignals();
    std::string path = (parent / (std::string{prefix} + std::to_string(::getpid()) + "-XXXXXX")).string();
    if (::mkdtemp(path.data()) == nullptr) {
        const auto code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::diskFull : ErrorCode::folderNotWritable;
        ::pthread_sigmask(SIG_SETMASK, &earlier, nullptr);
        return fail(code, subject);
    }
    return PrivateFolder{path, earlier};
}

PrivateFolder::PrivateFolder(PrivateFolder&& other) noexcept : m_path{std::move(other.m_path)}, m_earlier{other.m_earlier} {
    other.m_path.clear();
}

PrivateFolder::~PrivateFolder() {
    if (m_path.empty()) return;
    std::error_code error;
    fs::remove_all(m_path, error);
    ::pthread_sigmask(SIG_SETMASK, &m_earlier, nullptr);
}

} // namespace chapeau
