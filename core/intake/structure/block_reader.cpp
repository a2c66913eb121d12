#include "core/intake/structure/block_reader.h"

#include "core/intake/structure/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

using Lines = std::vector<std::string_view>;

bool endsLine(char c) {
    return c == '\r' || c == '\f';
}

/// A row between two newlines; it may hold the line ends of old files and page breaks. A page break is an empty line.
void addLines(std::string_view row, Lines& lines) {
    const bool plain = row.find('\r') == std::string_view::npos && row.find('\f') == std::string_view::npos;
    for (auto end = plain ? row.end() : std::ranges::find_if(row, endsLine); end != row.end(); end = std::ranges::find_if(row, endsLine)) {
        const auto length = static_cast<std::size_t>(end - row.begin());
        lines.push_back(row.substr(0, length));
        if (*end == '\f') lines.emplace_back();
        row.remove_prefix(length + 1);
    }
    lines.push_back(row);
}

/// Lines without their ends.
Lines linesOf(std::string_view text) {
    Lines lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto row = text.substr(begin, end - begin);
        if (end < text.size() && row.ends_with('\r')) row.remove_suffix(1);
        addLines(row, lines);
        begin = end + 1;
    }
    return lines;
}

bool isRule(std::string_view line) {
    return line.size() >= 3 &&
           (line.find_first_not_of('-') == std::string_view::npos || line.find_first_not_of('*') == std::string_view::npos ||
            line.find_first_not_of('_') == std::string_view::npos);
}

std::string_view unquoted(std::string_view value) {
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        return value.substr(1, value.size() - 2);
    return value;
}

/// The number of lines of the YAML header, its two rules included; nothing unless all of it reads "key: value".
std::optional<std::size_t> headerLength(const Lines& lines, HeaderFields& fields) {
    if (withoutOuterBlanks(lines.front()) != "---") return std::nullopt;
    HeaderFields found;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string_view line = withoutOuterBlanks(lines[i]);
        if (line == "---") {
            fields = std::move(found);
            return i + 1;
        }
        const auto colon = line.find(':');
        const bool field = colon != std::string_view::npos && colon > 0 && line.find(' ') >= colon;
        if (!field && !line.empty() && !line.starts_with('#') && !line.starts_with("- ") && isLetter(lines[i].front())) return std::nullopt;
        if (field) found.emplace(line.substr(0, colon), unquoted(withoutOuterBlanks(line.substr(colon + 1))));
    }
    return std::nullopt;
}

} // namespace

TextFile textFileOf(std::string_view text) {
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    const auto lines = linesOf(text);
    TextFile file;
    bool open = false;
    for (std::size_t i = headerLength(lines, file.header).value_or(0); i < lines.size(); ++i) {
        const std::string_view line = withoutOuterBlanks(lines[i]);
        const bool empty = line.empty() || (!open && isRule(line));
        if (!empty && open) file.blocks.back().rich.text.append("\n").append(line);
        if (!empty && !open) file.blocks.push_back({{std::string{line}}, i + 1});
        open = !empty;
    }
    return file;
}

} // namespace chapeau
