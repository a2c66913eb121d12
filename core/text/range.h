// A half-open range of bytes in a UTF-8 text, always on code point boundaries.
#pragma once

#include <compare>
#include <cstddef>

namespace chapeau {

struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] std::size_t size() const { return end - begin; }

    friend bool operator==(const ByteRange&, const ByteRange&) = default;
    friend auto operator<=>(const ByteRange&, const ByteRange&) = default;
};

} // namespace chapeau
