// A comma-separated table with a header line, as RFC 4180 has it: fields may be quoted, quotes doubled, line ends LF or CRLF.
// A byte order mark is passed over. Not a general importer: for tables whose columns are known by name. And the way back, a line at a time.
// Pure.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

class CsvTable {
public:
    /// ErrorCode::fileDamaged, with `subject` and the line, for an open quotation or a row with more fields than the header.
    [[nodiscard]] static Result<CsvTable> parse(std::string_view bytes, const std::string& subject);

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] bool has(std::string_view column) const { return columnNamed(column).has_value(); }
    /// Empty where the row is shorter or there is no such column.
    [[nodiscard]] std::string_view at(std::size_t row, std::string_view column) const;

private:
    [[nodiscard]] std::optional<std::size_t> columnNamed(std::string_view name) const;

    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_rows;
};

/// A record with its line end (CRLF): quoted where a field needs it, quotes doubled. A field that a spreadsheet would take for a formula
/// (it begins with = + - @, a tab or a line end) gets an apostrophe in front, as spreadsheets themselves mark what is text.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& fields);

} // namespace chapeau
