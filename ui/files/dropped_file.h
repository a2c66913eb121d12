// What is dropped on the window or on a dialog.
#pragma once

#include <QMimeData>
#include <QString>
#include <QUrl>

namespace chapeau {

/// The file, where it is one and no more; else empty.
[[nodiscard]] inline QString onlyFileIn(const QMimeData& dropped) {
    const auto urls = dropped.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString{};
}

} // namespace chapeau
