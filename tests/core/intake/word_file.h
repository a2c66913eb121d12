// Small Word files made in memory for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace chapeau {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip of the parts, deflated unless `stored`.
[[nodiscard]] std::string zipOf(const Parts& parts, bool stored = false);

/// A WordprocessingML part: `inside` in the element <w:ROOT>, with the usual namespaces.
[[nodiscard]] std::string wordPart(const std::string& root, const std::string& inside);

/// A Word file whose body holds `body`, with further parts of word/ by the type of their relationship ("styles", "footnotes").
[[nodiscard]] Parts wordParts(const std::string& body, const Parts& further = {});
[[nodiscard]] std::string wordFile(const std::string& body, const Parts& further = {});

/// <w:p> with one run of this text.
[[nodiscard]] std::string p(const std::string& text, const std::string& properties = "");

} // namespace chapeau
