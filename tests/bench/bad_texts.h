// Texts that make a comparison slow where it is made carelessly.
#pragma once

#include <string>
#include <vector>

namespace chapeau::bench {

struct BadTexts {
    std::string name;
    std::vector<std::string> base;
    std::vector<std::string> variant;
};

[[nodiscard]] std::vector<BadTexts> badTexts();

} // namespace chapeau::bench
