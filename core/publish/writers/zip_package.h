// Packs parts into one zip file in memory, in the order given: deflated, with one fixed time, so that the same parts give the same bytes
// in every time zone. The only writer that knows libzip. For core/publish only. Any thread.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace chapeau {

struct PackagePart {
    std::string name; ///< "word/document.xml"
    std::string bytes;
};

/// Fails with ErrorCode::internal where the library has no memory left.
[[nodiscard]] Result<std::string> zipPackage(const std::vector<PackagePart>& parts);

} // namespace chapeau
