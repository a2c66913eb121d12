// The text of one paragraph with what it carries: italic ranges and calls to footnotes. A value; offsets are bytes.
// The text never contains the paragraph's number or item mark, nor a note's mark.
#pragma once

#include "core/text/range.h"
#include "core/text/word_diff.h"

#include <string>
#include <vector>

namespace chapeau {

/// A footnote called at byte `at` of the text; `mark` as printed ("1", "*"), `text` the note's body, empty where it is missing.
struct NoteCall {
    std::size_t at = 0;
    std::string mark;
    std::string text;

    friend bool operator==(const NoteCall&, const NoteCall&) = default;
};

struct RichText {
    std::string text;
    std::vector<ByteRange> italic{};
    std::vector<NoteCall> notes{};

    friend bool operator==(const RichText&, const RichText&) = default;
};

/// `base` with its words changed to `text`: italics and note calls stay with the words that carry them.
/// A note whose surrounding words were all deleted stays at the nearest place, so that none is lost in silence.
[[nodiscard]] RichText withText(const RichText& base, const std::string& text);

/// `first`, a newline and `second`, with italics and notes of both.
[[nodiscard]] RichText joinedByNewline(const RichText& first, const RichText& second);
/// The parts between newlines.
[[nodiscard]] std::vector<RichText> splitAtNewlines(const RichText& text);

} // namespace chapeau
