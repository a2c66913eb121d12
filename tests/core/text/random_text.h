// Random texts of a small vocabulary, so that they share words: quotes, no-break blanks, Chinese, Arabic, emoji, line ends.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

[[nodiscard]] rc::Gen<std::string> randomText();
/// A text, and the same with some of its pieces taken out, doubled or replaced.
struct TextPair {
    std::string base;
    std::string variant;
};
[[nodiscard]] rc::Gen<TextPair> randomPair();

/// The paragraphs of the shared resolutions; none where the folder is missing.
[[nodiscard]] std::vector<std::string> realParagraphs();

/// Byte offsets at which a grapheme ends, by ICU.
[[nodiscard]] std::vector<bool> graphemeEnds(std::string_view text);

} // namespace chapeau
