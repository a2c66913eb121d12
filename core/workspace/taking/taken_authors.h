// Whom the authors of a file's tracked changes write for: as is said now, as was said before, as their name says, or else the sender. All
// authors of one delegation are one hand: their changes are read together. Pure.
#pragma once

#include "core/delegation/registry.h"
#include "core/store/negotiation.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// How it is known whom an author writes for.
enum class AuthorKnownBy {
    request, ///< it was said with this file
    memory,  ///< it was said with an earlier one
    name,    ///< they are called like a state or group: "China", "EU", "Chile, Peru"
    sender   ///< nothing else is known: whoever sends the file
};

struct TakenAuthor {
    std::string name; ///< as Word has it; may be empty
    std::size_t changes = 0;
    std::vector<DelegationCode> delegations;
    AuthorKnownBy by = AuthorKnownBy::sender;

    friend bool operator==(const TakenAuthor&, const TakenAuthor&) = default;
};

/// "author", "memory", "name", "from": the words of the JSON contract.
[[nodiscard]] std::string_view nameOf(AuthorKnownBy by);

/// Names are the same whatever their case and accents.
[[nodiscard]] bool isSameAuthor(std::string_view a, std::string_view b);
/// What was said of this author, or null.
[[nodiscard]] const AuthorMapping* findAuthor(const std::vector<AuthorMapping>& mappings, std::string_view author);

/// One for each name, in their order. `said` with the file counts before what the negotiation remembers.
[[nodiscard]] std::vector<TakenAuthor> authorsTaken(const std::vector<std::string>& names, const std::vector<std::size_t>& changes,
                                                    const std::vector<AuthorMapping>& said, const std::vector<AuthorMapping>& remembered,
                                                    const Registry& registry, const std::vector<DelegationCode>& from);

/// A delegation, or several that write together throughout, and the indexes of all authors who write for it, alone or with others.
struct TakenHand {
    std::vector<DelegationCode> delegations;
    std::set<std::size_t> authors;
};

/// In the order of their first authors.
[[nodiscard]] std::vector<TakenHand> handsOf(const std::vector<TakenAuthor>& authors);

} // namespace chapeau
