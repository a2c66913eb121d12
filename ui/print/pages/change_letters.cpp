#include "ui/print/pages/change_letters.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isChanged(const Block& block) {
    const auto changed = [](const Run& run) { return run.change.has_value(); };
    if (block.endChange || std::any_of(block.runs.begin(), block.runs.end(), changed)) return true;
    for (const Row& row : block.rows)
        for (const Cell& cell : row.cells)
            if (std::any_of(cell.blocks.begin(), cell.blocks.end(), isChanged)) return true;
    return false;
}

} // namespace

std::string letterOf(std::size_t hand) {
    constexpr std::size_t letters = 26;
    std::string letter(1, static_cast<char>('A' + hand % letters));
    return hand < letters ? letter : letterOf(hand / letters - 1) + letter;
}

std::string tagOf(const Publication& publication, std::size_t hand) {
    return publication.hands.size() > 1 ? letterOf(hand) : std::string{};
}

bool hasChanges(const Publication& publication) {
    return std::any_of(publication.blocks.begin(), publication.blocks.end(), isChanged);
}

} // namespace chapeau
