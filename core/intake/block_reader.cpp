#include "core/intake/block_reader.h"

#include "core/intake/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

using Lines = std::vector<std::string_view>;

bool endsLine(char c) {
    return c < ' ' && (c == '\n' || c == '\r' || c == '\f');
}

/// Lines without their ends. A page break is an empty line.
Lines linesOf(std::string_view text) {
    Lines lines;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto line = text.substr(begin);
        const auto end = begin + static_cast<std::size_t>(std::ranges::find_if(line, endsLine) - line.begin());
        lines.push_back(text.substr(begin, end - begin));
        if (end < text.size() && text[end] == '\f') lines.emplace_back();
        begin = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
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
