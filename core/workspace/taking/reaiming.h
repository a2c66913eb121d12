// A person corrects where the parts of a file land, before anything is tabled: another paragraph, several, a new one, nowhere; two parts
// as one, one part as several. The proposals follow. Each paragraph of the issued text stays with one part of a hand: a part that is laid
// where another lies displaces it, and a paragraph that a whole text no longer answers becomes one that they left out, to be looked at and
// not tabled unless a person wants it. Pure: a Taking in, a Taking out.
#pragma once

#include "core/workspace/taking/taking_in.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace chapeau {

/// Indexes of the issued text.
struct AimAt {
    std::vector<std::size_t> paragraphs; ///< in order; several are joined
    friend bool operator==(const AimAt&, const AimAt&) = default;
};
struct AimAfter {
    std::optional<std::size_t> paragraph; ///< as a new paragraph after this one; nothing: at the start
    friend bool operator==(const AimAfter&, const AimAfter&) = default;
};
struct AimNowhere {
    friend bool operator==(const AimNowhere&, const AimNowhere&) = default;
};
using Aim = std::variant<AimAt, AimAfter, AimNowhere>;

/// "OP5", "pp 3", "OP5, OP6", "PP8 bis" and "after PP8", "start", "none"; nothing where that names no place in the text.
[[nodiscard]] std::optional<Aim> aimFrom(std::string_view written, const LabelledText& issued);

/// `part` is an index into Taking::parts; a part that has no text of theirs can't be aimed.
[[nodiscard]] Taking reaim(Taking taking, const Negotiation& negotiation, std::size_t part, const Aim& aim);
[[nodiscard]] bool canJoinNext(const Taking& taking, std::size_t part);
/// The part and the next one of the same hand as one: the paragraph of the first that has one is split.
[[nodiscard]] Taking joinNext(Taking taking, const Negotiation& negotiation, std::size_t part);
[[nodiscard]] bool canTakeApart(const Taking& taking, std::size_t part);
/// Each of their paragraphs on its own: the first keeps the first paragraph of ours, what follows is new.
[[nodiscard]] Taking takeApart(Taking taking, const Negotiation& negotiation, std::size_t part);
/// Whether it is tabled.
[[nodiscard]] Taking leaveOut(Taking taking, const Negotiation& negotiation, std::size_t part, bool leftOut);

} // namespace chapeau
