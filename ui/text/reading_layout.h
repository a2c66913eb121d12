// How pages of the documentation are laid out in a window: for reading, not for filling in.
#pragma once

#include <QList>
#include <QTextDocument>

namespace chapeau {

/// Tables made of Markdown come with the frames of a spreadsheet; afterwards they have none, and fill the width. `shares` are the widths of
/// the columns in per cent; without them each takes what it needs.
void layOutForReading(QTextDocument& document, const QList<int>& shares = {});

} // namespace chapeau
