// The pages of a Publication as pictures, broken as its PDF file is: for a preview. Needs a QGuiApplication for its fonts; may run on any
// thread, and leaves nothing behind on it but the pictures.
#pragma once

#include "core/base/job.h"
#include "core/publish/publication.h"

#include <QImage>
#include <QSizeF>

#include <cstddef>
#include <map>
#include <vector>

namespace chapeau {

struct PageImages {
    std::size_t count = 0; ///< of all pages
    QSizeF sheet;          ///< points
    std::map<std::size_t, QImage> images{};
};

/// Paints those of `wanted` (from 0) that there are. `scale`: pixels a point. Stopped, it gives fewer.
[[nodiscard]] PageImages pageImages(const Publication& publication, const std::vector<std::size_t>& wanted, double scale,
                                    const Job& job = {});

} // namespace chapeau
