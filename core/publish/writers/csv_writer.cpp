#include "core/delegation/csv.h"
#include "core/publish/writers/text_cells.h"
#include "core/publish/writers/writers.h"

namespace chapeau {

Result<std::string> writeCsv(const Publication& publication) {
    std::string csv;
    for (const Block& block : publication.blocks) {
        if (block.style != BlockStyle::table) continue;
        if (!csv.empty()) csv += "\r\n";
        for (const Row& row : block.rows) {
            std::vector<std::string> fields;
            for (const Cell& cell : row.cells) fields.push_back(cellText(cell, publication));
            csv += csvLine(fields);
        }
    }
    if (csv.empty()) return fail(ErrorCode::layoutHasNoTable);
    return "\xEF\xBB\xBF" + (publication.internal ? csvLine({"Internal"}) : std::string{}) + csv;
}

} // namespace chapeau
