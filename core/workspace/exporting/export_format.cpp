#include "core/workspace/exporting/export_format.h"

#include "core/text/utf8.h"

#include <map>
#include <string>

namespace chapeau {

std::string_view nameOf(Across across) {
    return across == Across::delegations ? "delegations" : "versions";
}

std::optional<Across> acrossFrom(std::string_view name) {
    for (const auto across : {Across::delegations, Across::versions})
        if (nameOf(across) == name) return across;
    return std::nullopt;
}

std::optional<ExportFormat> formatOf(const std::filesystem::path& file) {
    static const std::map<std::string, ExportFormat> formats{{".docx", ExportFormat::docx}, {".pdf", ExportFormat::pdf},
                                                             {".html", ExportFormat::html}, {".txt", ExportFormat::txt},
                                                             {".xlsx", ExportFormat::xlsx}, {".csv", ExportFormat::csv}};
    const auto found = formats.find(foldedForSearch(file.extension().string()));
    return found == formats.end() ? std::nullopt : std::optional{found->second};
}

bool canBeWritten(Layout layout, ExportFormat format) {
    const bool isSheet = format == ExportFormat::xlsx || format == ExportFormat::csv;
    return !isSheet || layout == Layout::comparison || layout == Layout::explanatory || layout == Layout::sponsors;
}

} // namespace chapeau
