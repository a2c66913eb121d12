// The hash beside a row: hashOf a JSON array of its values in the order of the schema (docs/file-format.md), made value by value without a
// JSON tree. One serves many rows, in the same room. For core/store only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chapeau {

class RowHash {
public:
    void addNull();
    void add(std::int64_t value);
    void add(double value);
    /// Bytes that aren't UTF-8 count too, with U+FFFD in their place: a row that a flipped bit has spoilt must be found out.
    void add(std::string_view text);

    /// Of what was added since the last one.
    [[nodiscard]] std::string finish();

private:
    std::string m_json = "[";
};

} // namespace chapeau
