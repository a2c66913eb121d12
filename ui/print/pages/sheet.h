// The sheet that a Publication is printed on, in points: ISO A4 upright or on its side, with the margins of core/publish/look.h. Pure.
#pragma once

#include "core/publish/look.h"

#include <utility>

namespace chapeau {

struct Sheet {
    double width = paper::width;
    double height = paper::height;
    bool mirrored = false; ///< an Arabic document: the masthead, the head and the page number change sides

    [[nodiscard]] double textWidth() const { return width - 2 * paper::marginSide; }
    /// Where the lines of the document begin beside the organ: as far from the right on each sheet.
    [[nodiscard]] double mastheadLeft() const { return textWidth() - (paper::textWidth - paper::mastheadLeft); }
    [[nodiscard]] double bodyHeight() const { return height - paper::marginTop - paper::marginBottom; }

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

[[nodiscard]] inline Sheet sheetOf(const Publication& publication) {
    Sheet sheet{.mirrored = publication.language.starts_with("ar")};
    if (publication.landscape) std::swap(sheet.width, sheet.height);
    return sheet;
}

} // namespace chapeau
