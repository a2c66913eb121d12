// Footnotes as words of the text: each call becomes one character, the same for the same note, so that whatever compares, carries or merges
// texts word by word does the same with their footnotes. The characters are those of Unicode's last private area, where no text has
// anything. Pure.
#pragma once

#include "core/publish/layouts/layout_parts.h"
#include "core/text/rich_text.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chapeau {

class CallSigns {
public:
    static constexpr std::size_t size = 4; ///< of a sign, in bytes

    /// Numbers don't count: they are given anew in each document. Asterisks do.
    [[nodiscard]] std::string signOf(const PrintedNote& note);
    /// The note whose sign stands at byte `at`, or null. Valid until the next signOf().
    [[nodiscard]] const PrintedNote* noteAt(std::string_view text, std::size_t at) const;

    friend bool operator==(const CallSigns&, const CallSigns&) = default;

private:
    std::map<std::pair<std::string, std::string>, std::size_t> m_signs;
    std::vector<PrintedNote> m_notes;
};

/// The text with a sign for each of its calls, and no calls.
[[nodiscard]] RichText withSigns(const RichText& text, CallSigns& signs);

/// The runs with a call for each sign, which is marked, changed and commented on as the words around it.
[[nodiscard]] std::vector<Run> withCalls(const std::vector<Run>& runs, const CallSigns& signs, NoteBook& notes);

/// Calls for all signs of a document that has no notes as yet.
void callNotes(Publication& publication, const CallSigns& signs, NoteBook notes = NoteBook{});

} // namespace chapeau
