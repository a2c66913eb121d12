// How the views of each workspace file were left (ShownAs), by their ids. Kept in the settings for the files that stand among the recent
// ones and for the last one; of that alone where recent files aren't kept.
#pragma once

#include <QString>
#include <QVariantMap>

namespace chapeau {

/// Nothing where that file wasn't open before.
[[nodiscard]] QVariantMap keptViews(const QString& file);
/// `file` is absolute.
void keepViews(const QString& file, const QVariantMap& views);

} // namespace chapeau
