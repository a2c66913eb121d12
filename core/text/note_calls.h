// What is asked of the footnotes of a text, whatever carries it. Offsets are bytes. Pure.
#pragma once

#include "core/text/rich_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// A number, which is given anew in each document, or none yet; asterisks stay as they are.
[[nodiscard]] bool isNumbered(std::string_view mark);

/// Whether both call the same notes at the same places: their numbers don't count.
[[nodiscard]] bool callsTheSame(const std::vector<NoteCall>& a, const std::vector<NoteCall>& b);

/// What becomes of one footnote: put in without `before`, taken out without `after`.
struct NoteChange {
    std::string mark;
    std::string before;
    std::string after;

    friend bool operator==(const NoteChange&, const NoteChange&) = default;
};
/// Of the notes whose words differ, in order; a note that only moved isn't one of them, nor one that has no words.
[[nodiscard]] std::vector<NoteChange> noteChanges(const std::vector<NoteCall>& before, const std::vector<NoteCall>& after);

/// Words as they are saved, runs of blanks as one and none around them: each call stays behind its word, in the order of the text, and the
/// notes' own words are tidied likewise. No italics.
[[nodiscard]] RichText tidied(const std::string& words, const std::vector<NoteCall>& notes);

/// Gives the numbered notes their numbers; `last` is the last number before them, and then the last of them.
void numberNotes(std::vector<NoteCall>& notes, std::size_t& last);

} // namespace chapeau
