// How core's patterns read in the language of the window (core/base/sentence.h).
#pragma once

#include <string>

namespace chapeau {

/// A Translate.
[[nodiscard]] std::string inWindow(const char* context, const char* pattern, int count);

} // namespace chapeau
