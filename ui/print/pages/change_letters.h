// How the hands of tracked changes are told apart on paper, also without colour: each has a letter, printed after what it changed. Where
// there is one hand only, it needs none. Pure.
#pragma once

#include "core/publish/publication.h"

#include <string>

namespace chapeau {

/// "A" … "Z", "AA" …
[[nodiscard]] std::string letterOf(std::size_t hand);

/// The letter after a change of `hand`, or empty where the Publication has no other hand.
[[nodiscard]] std::string tagOf(const Publication& publication, std::size_t hand);

[[nodiscard]] bool hasChanges(const Publication& publication);

} // namespace chapeau
