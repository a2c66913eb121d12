#include "core/publish/layouts/table_parts.h"

#include <numeric>

namespace chapeau {

Cell cellOf(std::vector<Run> runs) {
    return {{{.style = BlockStyle::body, .runs = std::move(runs)}}};
}

Cell cellOf(std::string text, Run look) {
    if (text.empty()) return cellOf(std::vector<Run>{});
    look.text = std::move(text);
    return cellOf(std::vector<Run>{std::move(look)});
}

Row headingRow(const std::vector<std::string>& names) {
    Row row{.heading = true};
    for (const std::string& name : names) row.cells.push_back(cellOf(name, {.bold = true}));
    return row;
}

Block tableOf(const std::vector<double>& weights, const std::vector<std::string>& names) {
    Block table{.style = BlockStyle::table};
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (const double weight : weights) table.columns.push_back(weight / all);
    table.rows.push_back(headingRow(names));
    return table;
}

} // namespace chapeau
