#include "core/text/note_calls.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Those of `notes` whose words aren't among `others`, each of which counts once.
std::vector<NoteCall> without(std::vector<NoteCall> notes, std::vector<NoteCall> others) {
    std::erase_if(notes, [&](const NoteCall& note) {
        const auto same = std::ranges::find(others, note.text, &NoteCall::text);
        if (same == others.end()) return note.text.empty();
        others.erase(same);
        return true;
    });
    return notes;
}

} // namespace

bool isNumbered(std::string_view mark) {
    return mark.find_first_not_of("0123456789") == std::string_view::npos;
}

bool callsTheSame(const std::vector<NoteCall>& a, const std::vector<NoteCall>& b) {
    return std::ranges::equal(a, b, [](const NoteCall& one, const NoteCall& other) {
        const bool sameMark = one.mark == other.mark || (isNumbered(one.mark) && isNumbered(other.mark));
        return one.at == other.at && one.text == other.text && sameMark;
    });
}

std::vector<NoteChange> noteChanges(const std::vector<NoteCall>& before, const std::vector<NoteCall>& after) {
    const auto gone = without(before, after);
    const auto come = without(after, before);
    std::vector<NoteChange> changes;
    for (std::size_t i = 0; i < std::max(gone.size(), come.size()); ++i) {
        if (i >= come.size())
            changes.push_back({gone[i].mark, gone[i].text, ""});
        else
            changes.push_back({come[i].mark, i < gone.size() ? gone[i].text : std::string{}, come[i].text});
    }
    return changes;
}

RichText tidied(const std::string& words, const std::vector<NoteCall>& notes) {
    RichText text{collapsed(words), {}, notes};
    for (NoteCall& note : text.notes) {
        note.at = std::min(collapsed(std::string_view{words}.substr(0, note.at)).size(), text.text.size());
        note.text = collapsed(note.text);
    }
    std::ranges::stable_sort(text.notes, {}, &NoteCall::at);
    return text;
}

void numberNotes(std::vector<NoteCall>& notes, std::size_t& last) {
    for (NoteCall& note : notes)
        if (isNumbered(note.mark)) note.mark = std::to_string(++last);
}

} // namespace chapeau
