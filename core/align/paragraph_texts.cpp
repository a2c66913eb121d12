#include "core/align/paragraph_texts.h"

#include "core/text/utf8.h"

#include <functional>

namespace chapeau {

ParagraphTexts::ParagraphTexts(const std::vector<std::string>& texts) : m_texts{texts}, m_ready(texts.size()) {
    m_trimmed.reserve(texts.size());
    m_fingerprints.reserve(texts.size());
    for (const std::string& text : texts) {
        m_trimmed.push_back(withoutOuterBlanks(text));
        m_fingerprints.push_back(std::hash<std::string_view>{}(m_trimmed.back()));
    }
}

const DiffText& ParagraphTexts::ready(std::size_t i) {
    auto& slot = m_ready[i];
    if (!slot) slot.emplace(m_texts[i]);
    return *slot;
}

std::string ParagraphTexts::joined(const std::vector<std::size_t>& which) const {
    std::string out;
    for (std::size_t i = 0; i < which.size(); ++i) out += (i == 0 ? "" : "\n") + m_texts[which[i]];
    return out;
}

} // namespace chapeau
