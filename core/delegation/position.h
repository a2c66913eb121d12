// Where a delegation stands on a paragraph or a proposal, as it is said in the room. Values.
#pragma once

#include <optional>
#include <string_view>

namespace chapeau {

/// `withdrawn`: it takes back what it said before.
enum class Stance { proposes, supports, canAccept, flexible, reserves, opposes, redLine, withdrawn };

/// "proposes", "supports", "can-accept", "flexible", "reserves", "opposes", "red-line": the words of the command line; "withdrawn".
[[nodiscard]] std::string_view nameOf(Stance stance);
[[nodiscard]] std::optional<Stance> stanceFrom(std::string_view name);

} // namespace chapeau
