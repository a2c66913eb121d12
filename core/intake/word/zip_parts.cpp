#include "core/intake/word/zip_parts.h"

#include <zip.h>

#include <algorithm>
#include <optional>
#include <set>

namespace chapeau {

namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;
constexpr std::uint64_t mostEntries = 4096;
constexpr std::uint64_t largestPart = 32 * mebibyte;
constexpr std::uint64_t largestTotal = 256 * mebibyte;
/// Only above a size where expansion matters: small XML parts may compress that well.
constexpr std::uint64_t mostExpansion = 200;

std::uint64_t numberAt(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]) + (std::uint64_t{static_cast<unsigned char>(bytes[at + 1])} << 8U);
}

/// The number of entries from the end of the directory, before libzip reads all of it.
std::optional<std::uint64_t> declaredEntries(std::string_view bytes) {
    constexpr std::size_t length = 22;
    const auto at = bytes.rfind("PK\x05\x06");
    if (at == std::string_view::npos || at + length > bytes.size()) return std::nullopt;
    return numberAt(bytes, at + 10);
}

bool isStrangeName(std::string_view name) {
    const bool climbs = name == ".." || name.starts_with("../") || name.find("/../") != std::string_view::npos || name.ends_with("/..");
    return name.empty() || climbs || name.starts_with('/') || name.find('\\') != std::string_view::npos ||
           name.find("//") != std::string_view::npos || name.find('\0') != std::string_view::npos;
}

/// Names of parts are the same in capitals (ECMA-376 part 2, 6.2.2.3): a file with both could be read in two ways.
std::string inLowerCase(std::string name) {
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

} // namespace

void ZipParts::Closer::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<ZipParts> ZipParts::open(std::string_view bytes, const std::string& file) {
    const auto entries = declaredEntries(bytes);
    if (!entries) return fail(ErrorCode::fileDamaged, file, "its end is missing");
    if (*entries > mostEntries) return fail(ErrorCode::fileForbiddenPart, file, "more than 4096 parts");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        if (source != nullptr) zip_source_free(source);
        return fail(ErrorCode::fileDamaged, file, "it is no whole zip file");
    }
    ZipParts parts{archive, file};
    if (auto checked = parts.checkEntries(); !checked) return tl::unexpected(checked.error());
    return parts;
}

Done ZipParts::checkEntries() {
    const auto count = zip_get_num_entries(m_archive.get(), 0);
    if (count < 0 || static_cast<std::uint64_t>(count) > mostEntries)
        return fail(ErrorCode::fileForbiddenPart, m_file, "more than 4096 parts");
    std::set<std::string> seen;
    std::uint64_t total = 0;
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), i, 0, &stat) != 0 || stat.name == nullptr)
            return fail(ErrorCode::fileDamaged, m_file, "its list of parts");
        const std::string name = stat.name;
        if (isStrangeName(name)) return fail(ErrorCode::fileForbiddenPart, m_file, "a part named “" + name + "”");
        if (!seen.insert(inLowerCase(name)).second) return fail(ErrorCode::fileForbiddenPart, m_file, "two parts named “" + name + "”");
        if (stat.encryption_method != ZIP_EM_NONE) return fail(ErrorCode::fileProtected, m_file);
        if (stat.size > mebibyte && stat.size / mostExpansion > stat.comp_size)
            return fail(ErrorCode::fileForbiddenPart, m_file, "a part that expands more than 200-fold: " + name);
        if (stat.size > largestTotal - total) return fail(ErrorCode::fileForbiddenPart, m_file, "more than 256 MiB of parts");
        total += stat.size;
        m_names.push_back(name);
    }
    return {};
}

bool ZipParts::has(std::string_view name) const {
    return std::ranges::find(m_names, name) != m_names.end();
}

Result<std::string> ZipParts::part(const std::string& name) const {
    zip_stat_t stat;
    if (zip_stat(m_archive.get(), name.c_str(), 0, &stat) != 0) return fail(ErrorCode::fileDamaged, m_file, name + " is missing");
    if (stat.size > largestPart) return fail(ErrorCode::fileForbiddenPart, m_file, "a part of more than 32 MiB: " + name);
    zip_file_t* opened = zip_fopen(m_archive.get(), name.c_str(), 0);
    if (opened == nullptr) return fail(ErrorCode::fileDamaged, m_file, name);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file{opened, zip_fclose};
    // One byte more than declared shows a part that lies about its size.
    std::string bytes(stat.size + 1, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto n = zip_fread(opened, bytes.data() + done, bytes.size() - done);
        if (n < 0) return fail(ErrorCode::fileDamaged, m_file, name);
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
    }
    if (done != stat.size) return fail(ErrorCode::fileDamaged, m_file, name + " is not as long as it says");
    bytes.resize(done);
    return bytes;
}

} // namespace chapeau
