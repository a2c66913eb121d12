#include "core/publish/layouts/marked_runs.h"

#include "core/draft/opening_words.h"
#include "core/publish/layouts/layout_parts.h"

namespace chapeau {

namespace {

void addRange(const RichText& base, ByteRange range, bool struck, std::vector<Run>& runs) {
    if (range.empty()) return;
    NoteBook none;
    for (Run& run : runsOf(base, range, none)) {
        if (run.text.empty()) continue;
        run.strike = struck;
        runs.push_back(std::move(run));
    }
}

} // namespace

Run newRun(std::string text) {
    return {.text = std::move(text), .bold = true, .underline = true};
}

Run deletedRun(std::string text) {
    return {.text = std::move(text), .strike = true};
}

std::vector<Run> newWords(const std::string& text) {
    std::vector<Run> runs;
    const std::size_t opening = openingWords(text).end;
    if (opening > 0) {
        runs.push_back(newRun(text.substr(0, opening)));
        runs.back().italic = true;
    }
    if (opening < text.size()) runs.push_back(newRun(text.substr(opening)));
    return runs;
}

std::vector<Run> markedRuns(const RichText& base, const std::vector<Edit>& edits) {
    const RichText plain{base.text, base.italic, {}};
    if (plain.text.empty()) return edits.empty() ? std::vector<Run>{} : newWords(edits.front().text);
    std::vector<Run> runs;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        addRange(plain, {at, edit.base.begin}, false, runs);
        addRange(plain, edit.base, true, runs);
        if (!edit.text.empty()) runs.push_back(newRun(edit.text));
        at = edit.base.end;
    }
    addRange(plain, {at, plain.text.size()}, false, runs);
    return runs;
}

} // namespace chapeau
