// How high a row of a sheet is, told in the file because not every spreadsheet fits rows to their text when it opens one. An estimate: the
// reader's font is unknown, so it is rather too high than too low. For core/publish only. Pure.
#pragma once

#include "core/publish/publication.h"

#include <vector>

namespace chapeau {

/// In points; `widths` of the columns in characters. Never more than a spreadsheet takes.
[[nodiscard]] double rowHeight(const Row& row, const std::vector<double>& widths);

} // namespace chapeau
