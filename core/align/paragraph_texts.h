// The paragraphs of one text, made ready for comparing as they are asked for: most are equal to one of the other text and never cut into
// words. The texts must outlive it. Not for several threads at once.
#pragma once

#include "core/text/diff_text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

class ParagraphTexts {
public:
    explicit ParagraphTexts(const std::vector<std::string>& texts);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] const std::string& text(std::size_t i) const { return m_texts[i]; }
    /// As it is compared for equality: without blanks around it.
    [[nodiscard]] std::string_view trimmed(std::size_t i) const { return m_trimmed[i]; }
    /// Equal for equal trimmed texts.
    [[nodiscard]] std::size_t fingerprint(std::size_t i) const { return m_fingerprints[i]; }
    [[nodiscard]] const DiffText& ready(std::size_t i);
    /// The paragraphs in order, a newline between two.
    [[nodiscard]] std::string joined(const std::vector<std::size_t>& which) const;

private:
    const std::vector<std::string>& m_texts;
    std::vector<std::string_view> m_trimmed;
    std::vector<std::size_t> m_fingerprints;
    std::vector<std::optional<DiffText>> m_ready;
};

} // namespace chapeau
