#include "core/base/read_file.h"

#include "core/base/ids.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

ErrorCode codeOfLastWriteError() {
    return errno == ENOSPC || errno == EDQUOT ? ErrorCode::diskFull : ErrorCode::folderNotWritable;
}

/// Writes all bytes and has them on the disk before it returns.
bool writeAll(int file, const std::string& bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(file, bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += static_cast<std::size_t>(n);
    }
    return ::fsync(file) == 0;
}

} // namespace

Result<std::string> readFile(const fs::path& path, std::uintmax_t limit) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return fail(ErrorCode::fileNotFound, path.string());
    if (status.type() == fs::file_type::directory) return fail(ErrorCode::fileIsFolder, path.string());
    // A pipe or device may never end.
    if (status.type() != fs::file_type::regular) return fail(ErrorCode::fileUnreadable, path.string());
    const auto size = fs::file_size(path, error);
    if (error) return fail(ErrorCode::fileUnreadable, path.string());
    if (size == 0) return fail(ErrorCode::fileEmpty, path.string());
    if (size > limit) return fail(ErrorCode::fileTooLarge, path.string(), std::to_string(size >> 20U) + " MiB");
    std::ifstream file{path, std::ios::binary};
    std::string bytes(size, '\0');
    if (!file || !file.read(bytes.data(), static_cast<std::streamsize>(size))) return fail(ErrorCode::fileUnreadable, path.string());
    return bytes;
}

Done writeFileAtomically(const fs::path& path, const std::string& bytes) {
    std::error_code error;
    if (fs::is_directory(path, error)) return fail(ErrorCode::fileIsFolder, path.string());
    fs::path part = path;
    part.replace_filename("." + path.filename().string() + "." + randomHex128().substr(0, 8) + ".part");
    const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) return fail(codeOfLastWriteError(), path.string());
    const bool written = writeAll(file, bytes);
    const auto code = written ? ErrorCode::internal : codeOfLastWriteError();
    ::close(file);
    if (written) fs::rename(part, path, error);
    if (!written || error) {
        fs::remove(part, error);
        return fail(written ? ErrorCode::folderNotWritable : code, path.string());
    }
    return {};
}

} // namespace chapeau
