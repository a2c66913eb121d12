#include "ui/selection/selection.h"

namespace chapeau {

void Selection::select(const std::optional<ParagraphId>& paragraph) {
    if (paragraph == m_current) return;
    m_current = paragraph;
    m_words.clear();
    Q_EMIT changed();
}

void Selection::selectWords(const ParagraphId& paragraph, const std::vector<ByteRange>& words) {
    if (m_current == paragraph && m_words == words) return;
    m_current = paragraph;
    m_words = words;
    Q_EMIT changed();
}

} // namespace chapeau
