#include "ui/draft/checked_words.h"

namespace chapeau {

CheckedWords checkedWords(const std::string& base, const QString& words, Spelling* spelling, const MarkColours& colours) {
    CheckedWords checked;
    checked.words = words;
    const std::string typed = utf8(words);
    if (spelling != nullptr)
        for (const auto& range : spelling->misspelt(typed)) checked.misspelt.push_back(charRange(typed, range));
    const auto edits = diffWords(base, typed);
    std::size_t from = 0;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        at += edit.base.begin - from;
        if (!edit.text.empty()) checked.inserted.push_back(charRange(typed, {at, at + edit.text.size()}));
        at += edit.text.size();
        from = edit.base.end;
    }
    if (edits.empty() || base.empty()) return checked;
    checked.change = markedUp(base, typed, colours);
    checked.spoken = spokenChange(base, typed);
    return checked;
}

void tellFootnotes(CheckedWords& checked, const std::vector<NoteCall>& base, const std::vector<NoteCall>& typed,
                   const MarkColours& colours) {
    const QString change = markedUpNotes(base, typed, colours);
    if (change.isEmpty()) return;
    const auto add = [](QString& to, const QString& between, const QString& more) { to += (to.isEmpty() ? QString{} : between) + more; };
    add(checked.change, QStringLiteral("<br/>"), change);
    add(checked.spoken, QStringLiteral("; "), spokenChange(RichText{{}, {}, base}, RichText{{}, {}, typed}));
}

} // namespace chapeau
