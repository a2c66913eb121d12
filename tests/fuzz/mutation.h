// Changes a Word file as an attacker or a broken disk would: bytes of the zip, or the XML in a part that is zipped again. The same seed
// gives the same change.
#pragma once

#include "tests/core/intake/word_file.h"

#include <random>
#include <string>

namespace chapeau::fuzz {

using Dice = std::mt19937_64;

/// The bytes with some of them flipped, cut out, doubled or cut off.
[[nodiscard]] std::string withMutatedBytes(std::string bytes, Dice& dice);
/// The parts of the file, one of them with its elements, attributes or numbers changed.
[[nodiscard]] Parts withMutatedXml(Parts parts, Dice& dice);

} // namespace chapeau::fuzz
