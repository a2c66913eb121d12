// What was found out about the words that stand in the editor: what they change, and what may be misspelt. Pure but for the dictionaries;
// any thread.
#pragma once

#include "core/text/rich_text.h"
#include "ui/spelling/spelling.h"
#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"

#include <string>
#include <vector>

namespace chapeau {

struct CheckedWords {
    QString words; ///< those that it is about: of others it says nothing
    std::vector<CharRange> inserted{};
    std::vector<CharRange> misspelt{};
    QString change{}; ///< the paragraph with the change marked up
    QString spoken{}; ///< the same in words
};

[[nodiscard]] CheckedWords checkedWords(const std::string& base, const QString& words, Spelling* spelling, const MarkColours& colours);

/// Adds what becomes of the footnotes, a line each.
void tellFootnotes(CheckedWords& checked, const std::vector<NoteCall>& base, const std::vector<NoteCall>& typed,
                   const MarkColours& colours);

} // namespace chapeau
