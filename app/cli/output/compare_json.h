// "chapeau.compare/1" (docs/cli.md), written as it is composed: a line for each of many variants, without a tree of values in between.
// Pure.
#pragma once

#include "core/workspace/comparing.h"

#include <string>
#include <vector>

namespace chapeau::cli {

/// One line, without its end.
[[nodiscard]] std::string compareJson(const std::string& variant, const std::vector<ComparedEntry>& entries);

} // namespace chapeau::cli
