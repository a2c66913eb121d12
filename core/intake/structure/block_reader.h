// A text file as blocks: what stands between empty lines, with its line number; a YAML header at the top aside. Line ends of any
// system, a byte order mark and page breaks are understood. Pure.
#pragma once

#include "core/intake/structure/block.h"

#include <string_view>

namespace chapeau {

struct TextFile {
    HeaderFields header{};
    Blocks blocks{};
};

/// `text` is valid UTF-8. A block of nothing but rules ("---") is none.
[[nodiscard]] TextFile textFileOf(std::string_view text);

} // namespace chapeau
