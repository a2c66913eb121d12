#include "core/publish/writers/text_cells.h"

namespace chapeau {

namespace {

enum class Mark { none, inserted, deleted };

bool isOfAccompanyingPaper(BlockStyle style) {
    return style == BlockStyle::body || style == BlockStyle::bullet;
}

Mark markOf(const Run& run, bool accompanying) {
    if (run.change) return run.change->kind == TrackedChange::Kind::inserted ? Mark::inserted : Mark::deleted;
    if (!accompanying) return Mark::none;
    if (run.strike) return Mark::deleted;
    return run.bold && run.underline ? Mark::inserted : Mark::none;
}

const char* openingOf(Mark mark) {
    return mark == Mark::none ? "" : mark == Mark::inserted ? "{+" : "[-";
}

const char* closingOf(Mark mark) {
    return mark == Mark::none ? "" : mark == Mark::inserted ? "+}" : "-]";
}

std::string runsText(const Block& block, const Publication& publication, bool withCalls) {
    const bool accompanying = isOfAccompanyingPaper(block.style);
    std::string text;
    Mark open = Mark::none;
    const auto change = [&](Mark mark) {
        if (mark == open) return;
        text += closingOf(open);
        text += openingOf(mark);
        open = mark;
    };
    for (const Run& run : block.runs) {
        if (run.note && !withCalls) continue;
        change(markOf(run, accompanying));
        text += run.note ? noteCallText(publication.notes[*run.note]) : run.text;
    }
    change(Mark::none);
    return text;
}

} // namespace

bool isNumber(const std::string& mark) {
    return !mark.empty() && mark.find_first_not_of("0123456789") == std::string::npos;
}

std::string noteCallText(const PrintedNote& note) {
    return isNumber(note.mark) ? "[^" + note.mark + "]" : note.mark;
}

std::string markedText(const Block& block, const Publication& publication) {
    return runsText(block, publication, true);
}

std::string cellText(const Cell& cell, const Publication& publication) {
    std::string text;
    for (const Block& block : cell.blocks) text += (text.empty() ? "" : "\n") + runsText(block, publication, false);
    return text;
}

} // namespace chapeau
