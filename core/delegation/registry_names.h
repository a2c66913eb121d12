// The names a delegation goes by in writing, and cutting a list of them apart. Pure.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// What two spellings of one name share: case, accents, outer blanks and an initial "the" don't count.
[[nodiscard]] std::string nameKey(std::string_view written);

/// The other ways an English name of the UN is written: "Iran (Islamic Republic of)" is also "Iran", "Islamic Republic of Iran" and
/// "Iran, Islamic Republic of"; "Republic of Korea" is also "Korea, Republic of".
[[nodiscard]] std::vector<std::string> variantsOf(std::string_view name);

struct NameList {
    std::vector<std::string> keys; ///< of known names, in the order written
    std::string unknown;           ///< the first piece that is no known name, where there is one
};

/// Cuts at commas, semicolons, slashes, "and", "&" and blanks, preferring the longest known name at each place.
[[nodiscard]] NameList cutNames(std::string_view written, const std::function<bool(const std::string& key)>& known);

} // namespace chapeau
