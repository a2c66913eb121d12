#include "core/delegation/position.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chapeau {

namespace {

constexpr std::array<std::pair<Stance, std::string_view>, 8> names{{{Stance::proposes, "proposes"},
                                                                    {Stance::supports, "supports"},
                                                                    {Stance::canAccept, "can-accept"},
                                                                    {Stance::flexible, "flexible"},
                                                                    {Stance::reserves, "reserves"},
                                                                    {Stance::opposes, "opposes"},
                                                                    {Stance::redLine, "red-line"},
                                                                    {Stance::withdrawn, "withdrawn"}}};

} // namespace

std::string_view nameOf(Stance stance) {
    return std::ranges::find(names, stance, &std::pair<Stance, std::string_view>::first)->second;
}

std::optional<Stance> stanceFrom(std::string_view name) {
    const auto found = std::ranges::find(names, name, &std::pair<Stance, std::string_view>::second);
    return found == names.end() ? std::nullopt : std::optional{found->first};
}

} // namespace chapeau
