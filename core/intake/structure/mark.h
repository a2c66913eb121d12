// The mark printed or written before a paragraph: "2.", "(a)", "PP3", "OP 3 bis:". UN Editorial Manual for the printed ones; the rest
// is how delegations label by hand. Pure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chapeau {

enum class MarkKind {
    none,
    number,          ///< "2." or "2)"
    item,            ///< "(a)", "a)", "(i)", "a."
    preambularLabel, ///< "PP3", "PP 8 bis:"
    operativeLabel,  ///< "OP2."
    flushLabel       ///< "OP2 flush", as we write it
};

struct Mark {
    MarkKind kind = MarkKind::none;
    std::string text{};     ///< "2", "(a)"
    std::size_t length = 0; ///< bytes to take off, blanks behind it included
};

[[nodiscard]] Mark markOf(std::string_view text);

/// The number of a mark of kind number, else 0.
[[nodiscard]] std::size_t numberOf(const Mark& mark);

} // namespace chapeau
