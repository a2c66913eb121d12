#include "core/delegation/csv.h"

#include <algorithm>

namespace chapeau {

namespace {

using Record = std::vector<std::string>;

class Reader {
public:
    explicit Reader(std::string_view bytes) : m_rest{bytes} {
        if (m_rest.starts_with("\xEF\xBB\xBF")) m_rest.remove_prefix(3);
    }

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::size_t line() const { return m_line; }

    /// Nothing for a quotation that isn't closed.
    [[nodiscard]] std::optional<Record> next() {
        Record record;
        while (true) {
            auto field = nextField();
            if (!field) return std::nullopt;
            record.push_back(std::move(*field));
            if (atEnd() || take() == '\n') return record;
        }
    }

private:
    char take() {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        if (c == '\n') ++m_line;
        return c;
    }

    std::optional<std::string> nextField() {
        if (m_rest.starts_with('"')) return quotedField();
        const std::size_t end = std::min(m_rest.find_first_of(",\n"), m_rest.size());
        std::string field{m_rest.substr(0, end)};
        m_rest.remove_prefix(end);
        if (field.ends_with('\r')) field.pop_back();
        return field;
    }

    std::optional<std::string> quotedField() {
        take();
        std::string field;
        while (!atEnd()) {
            const char c = take();
            if (c != '"') {
                field += c;
            } else if (m_rest.starts_with('"')) {
                field += take();
            } else {
                if (m_rest.starts_with('\r')) take();
                return m_rest.empty() || m_rest.front() == ',' || m_rest.front() == '\n' ? std::optional{field} : std::nullopt;
            }
        }
        return std::nullopt;
    }

    std::string_view m_rest;
    std::size_t m_line = 1;
};

bool isBlankLine(const Record& record) {
    return record.size() == 1 && record.front().empty();
}

std::string fieldOf(const std::string& text) {
    const bool looksLikeFormula = !text.empty() && std::string_view{"=+-@\t\r\n"}.find(text.front()) != std::string_view::npos;
    const std::string safe = looksLikeFormula ? "'" + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + "\"";
}

} // namespace

std::string csvLine(const std::vector<std::string>& fields) {
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i) line += (i > 0 ? "," : "") + fieldOf(fields[i]);
    return line + "\r\n";
}

Result<CsvTable> CsvTable::parse(std::string_view bytes, const std::string& subject) {
    CsvTable table;
    Reader reader{bytes};
    while (!reader.atEnd()) {
        const std::size_t line = reader.line();
        auto record = reader.next();
        const bool tooLong = record && !table.m_header.empty() && record->size() > table.m_header.size();
        if (!record || tooLong) return fail(ErrorCode::fileDamaged, subject, "line " + std::to_string(line));
        if (isBlankLine(*record)) continue;
        if (table.m_header.empty())
            table.m_header = std::move(*record);
        else
            table.m_rows.push_back(std::move(*record));
    }
    return table;
}

std::string_view CsvTable::at(std::size_t row, std::string_view column) const {
    const auto index = columnNamed(column);
    if (!index || *index >= m_rows[row].size()) return {};
    return m_rows[row][*index];
}

std::optional<std::size_t> CsvTable::columnNamed(std::string_view name) const {
    const auto found = std::ranges::find(m_header, name);
    if (found == m_header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_header.begin());
}

} // namespace chapeau
