// The signs of Word's symbol fonts (w:sym) as Unicode. Pure.
#pragma once

#include <string>
#include <string_view>

namespace chapeau {

/// `hex` as in w:char. Symbol fonts have their signs at F000 to F0FF; one that has no known sign there is a bullet.
[[nodiscard]] std::string symbolText(std::string_view font, std::string_view hex);

} // namespace chapeau
