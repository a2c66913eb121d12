// What stands in a zip file that we wrote: its parts with their bytes, in their order. Empty where it is none.
#pragma once

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace chapeau {

inline std::vector<std::pair<std::string, std::string>> unzipped(const std::string& bytes) {
    std::vector<std::pair<std::string, std::string>> parts;
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        std::string content(stat.size, '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), content.size());
        zip_fclose(file);
        parts.emplace_back(stat.name, std::move(content));
    }
    zip_discard(archive);
    return parts;
}

} // namespace chapeau
