#include "core/intake/block_reader.h"

#include "core/intake/text_shape.h"
#include "core/text/utf8.h"

#include <optional>

namespace chapeau {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Lines without their ends. A page break is an empty line.
std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n') {
            if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
            lines.emplace_back();
        } else if (c == '\f') {
            lines.insert(lines.end(), 2, "");
        } else {
            lines.back() += c;
        }
    }
    return lines;
}

bool isRule(std::string_view line) {
    return line.size() >= 3 &&
           (line.find_first_not_of('-') == std::string_view::npos || line.find_first_not_of('*') == std::string_view::npos ||
            line.find_first_not_of('_') == std::string_view::npos);
}

std::string unquoted(std::string value) {
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        return value.substr(1, value.size() - 2);
    return value;
}

/// The number of lines of the YAML header, its two rules included; nothing unless all of it reads "key: value".
std::optional<std::size_t> headerLength(const std::vector<std::string>& lines, HeaderFields& fields) {
    if (trimmed(lines.front()) != "---") return std::nullopt;
    HeaderFields found;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string line = trimmed(lines[i]);
        if (line == "---") {
            fields = std::move(found);
            return i + 1;
        }
        const auto colon = line.find(':');
        const bool field = colon != std::string::npos && colon > 0 && line.find(' ') >= colon;
        if (!field && !line.empty() && !line.starts_with('#') && !line.starts_with("- ") && isLetter(lines[i].front())) return std::nullopt;
        if (field) found.emplace(line.substr(0, colon), unquoted(trimmed(line.substr(colon + 1))));
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
        const std::string line = trimmed(lines[i]);
        const bool empty = line.empty() || (!open && isRule(line));
        if (!empty && open) file.blocks.back().rich.text += "\n" + line;
        if (!empty && !open) file.blocks.push_back({{line}, i + 1});
        open = !empty;
    }
    return file;
}

} // namespace chapeau
