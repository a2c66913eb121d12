#include "ui/print/pages/column.h"

#include <algorithm>

namespace chapeau {

void place(const SetText& text, int line, double down, ColumnLine& onto) {
    if (line >= text.lineCount()) return;
    onto.lines.push_back({text.layout, line, {0, down + text.drop(line)}});
    for (auto& [rect, target] : text.linksOf(line)) onto.links.push_back({rect.translated(0, down), std::move(target)});
    for (const std::size_t note : text.notesOf(line)) onto.flow.notes.push_back(note);
    for (const std::size_t hand : text.handsOf(line))
        if (std::find(onto.hands.begin(), onto.hands.end(), hand) == onto.hands.end()) onto.hands.push_back(hand);
    std::sort(onto.hands.begin(), onto.hands.end());
}

} // namespace chapeau
