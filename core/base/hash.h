// BLAKE2b of bytes as 64 hexadecimal digits (256 bits): the hash kept beside each text row and document. Pure.
#pragma once

#include <string>
#include <string_view>

namespace chapeau {

[[nodiscard]] std::string hashOf(std::string_view bytes);

} // namespace chapeau
