#include "ui/selection/selection.h"

namespace chapeau {

void Selection::select(const std::optional<ParagraphId>& paragraph) {
    if (paragraph == m_current) return;
    m_current = paragraph;
    Q_EMIT changed();
}

} // namespace chapeau
