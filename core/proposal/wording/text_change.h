// Makes the steps of an instruction on the text of one paragraph: finds the words, puts others in their place with the right blanks and
// punctuation, and checks what it "would read". Never guesses: what isn't there just once, or not as quoted, is told. Pure.
#pragma once

#include "core/proposal/wording/grammar/statement.h"
#include "core/proposal/wording/grammar/why.h"
#include "core/text/rich_text.h"

#include <string>
#include <variant>
#include <vector>

namespace chapeau {

struct NotMade {
    Why why{};
    std::string subject{};
    std::vector<std::string> candidates{};
};

struct Made {
    RichText text;
    double confidence = 1;
};

using TextChange = std::variant<Made, NotMade>;

/// Applies the steps one after the other. Steps on whole paragraphs are not for it.
[[nodiscard]] TextChange changedText(const RichText& text, const std::vector<Step>& steps);

} // namespace chapeau
