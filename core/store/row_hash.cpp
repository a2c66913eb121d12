#include "core/store/row_hash.h"

#include "core/base/hash.h"

#include <nlohmann/json.hpp>
#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace chapeau {

namespace {

/// Whether a byte is below U+0020. Eight bytes at once: this looks at all that a file holds.
bool hasControls(std::string_view text) {
    constexpr std::uint64_t each = 0x0101'0101'0101'0101;
    std::uint64_t below = 0;
    for (; text.size() >= sizeof below; text.remove_prefix(sizeof below)) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data(), sizeof bytes);
        below |= (bytes - 0x20 * each) & ~bytes;
    }
    // A byte that had to borrow from the next may spoil that one's answer, but is itself below.
    if ((below & 0x80 * each) != 0) return true;
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// As JSON writes it where it needs no other escapes than these two.
void appendQuoted(std::string& json, std::string_view text) {
    const auto appendEscaped = [&json](std::string_view part, char special, const auto& appendBetween) {
        for (auto at = part.find(special); at != std::string_view::npos; at = part.find(special)) {
            appendBetween(part.substr(0, at));
            json += '\\';
            json += special;
            part.remove_prefix(at + 1);
        }
        appendBetween(part);
    };
    json += '"';
    appendEscaped(text, '"',
                  [&](std::string_view unquoted) { appendEscaped(unquoted, '\\', [&](std::string_view plain) { json += plain; }); });
    json += '"';
}

} // namespace

void RowHash::addNull() {
    m_json += "null,";
}

void RowHash::add(std::int64_t value) {
    m_json += std::to_string(value);
    m_json += ',';
}

void RowHash::add(double value) {
    m_json += nlohmann::json(value).dump();
    m_json += ',';
}

void RowHash::add(std::string_view text) {
    if (hasControls(text) || !simdjson::validate_utf8(text))
        m_json += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    else
        appendQuoted(m_json, text);
    m_json += ',';
}

std::string RowHash::finish() {
    if (m_json.size() > 1) m_json.pop_back();
    m_json += ']';
    auto hash = hashOf(m_json);
    m_json.resize(1);
    return hash;
}

} // namespace chapeau
