#include "core/store/row_hash.h"

#include "core/base/hash.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace chapeau {

namespace {

bool isPlain(char c) {
    return c >= 0x20 && c < 0x7f;
}

bool isEscaped(char c) {
    return c == '"' || c == '\\';
}

} // namespace

void RowHash::addNull() {
    m_json += "null,";
}

void RowHash::add(std::int64_t value) {
    m_json += std::to_string(value) + ",";
}

void RowHash::add(double value) {
    m_json += nlohmann::json(value).dump() + ",";
}

void RowHash::add(std::string_view text) {
    if (!std::ranges::all_of(text, isPlain)) {
        m_json += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + ",";
        return;
    }
    m_json += '"';
    for (auto rest = text.begin(); rest != text.end();) {
        const auto next = std::find_if(rest, text.end(), isEscaped);
        m_json.append(rest, next);
        rest = next;
        if (rest == text.end()) break;
        m_json += '\\';
        m_json += *rest++;
    }
    m_json += "\",";
}

std::string RowHash::finished() const {
    std::string json = m_json;
    if (json.size() == 1) return hashOf("[]");
    json.back() = ']';
    return hashOf(json);
}

} // namespace chapeau
