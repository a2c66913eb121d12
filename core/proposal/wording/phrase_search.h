// Finds quoted words in a paragraph: by tokens, so that quotation marks, hyphens, no-break blanks and line ends make no difference; what
// is nearly there is offered, never taken. Ranges are bytes of the text. Pure.
#pragma once

#include "core/text/range.h"
#include "core/text/token.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

class PhraseSearch {
public:
    explicit PhraseSearch(std::string_view text);

    /// Every place where the words stand, in order.
    [[nodiscard]] std::vector<ByteRange> all(std::string_view phrase) const;
    /// The words most like the phrase, where they differ little; nothing where none do.
    [[nodiscard]] std::optional<std::string> nearest(std::string_view phrase) const;

private:
    std::string_view m_text;
    std::vector<Token> m_tokens; ///< without blanks
};

/// Whether the words of `part` stand in `text`; "…" in it stands for any words.
[[nodiscard]] bool readsLike(std::string_view text, std::string_view part);

/// Without the comma, semicolon or full stop at its end.
[[nodiscard]] std::string_view withoutFinalMark(std::string_view phrase);
[[nodiscard]] bool endsInMark(std::string_view text);

} // namespace chapeau
