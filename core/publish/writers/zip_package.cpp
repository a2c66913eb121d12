#include "core/publish/writers/zip_package.h"

#include <zip.h>

#include <memory>

namespace chapeau {

namespace {

// 1980-01-01 00:00, the earliest time a zip file can state; as a DOS time it doesn't depend on the zone.
constexpr zip_uint16_t fixedTime = 0;
constexpr zip_uint16_t fixedDate = (1 << 5) | 1;

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

bool addPart(zip_t* archive, const PackagePart& part) {
    zip_source_t* bytes = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    if (bytes == nullptr) return false;
    const zip_int64_t index = zip_file_add(archive, part.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 9) == 0 && zip_file_set_dostime(archive, at, fixedTime, fixedDate, 0) == 0;
}

std::string allOf(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) != 0) return {};
    std::string bytes;
    if (zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0) bytes.resize(stat.size);
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    return read == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string{};
}

tl::unexpected<Error> failed() {
    return fail(ErrorCode::internal, {}, "packing the Word file");
}

} // namespace

Result<std::string> zipPackage(const std::vector<PackagePart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    const Source source{zip_source_buffer_create(nullptr, 0, 0, &error)};
    if (!source) return failed();
    Archive archive{zip_open_from_source(source.get(), ZIP_TRUNCATE, &error)};
    if (!archive) return failed();
    // The archive takes one reference and frees it when it closes; ours is needed to read the bytes afterwards.
    zip_source_keep(source.get());
    for (const PackagePart& part : parts)
        if (!addPart(archive.get(), part)) return failed();
    if (zip_close(archive.get()) != 0) return failed();
    static_cast<void>(archive.release());
    std::string bytes = allOf(source.get());
    if (bytes.empty()) return failed();
    return bytes;
}

} // namespace chapeau
