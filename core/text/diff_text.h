// A text made ready for comparing, once for all comparisons: its tokens without blanks (line ends stay) and the gaps around them.
// The text must outlive it. Offsets are bytes. Immutable; any thread.
#pragma once

#include "core/text/align_tokens.h"
#include "core/text/range.h"

#include <string_view>
#include <vector>

namespace chapeau {

class DiffText {
public:
    explicit DiffText(std::string_view text);

    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const std::vector<DiffToken>& tokens() const { return m_tokens; }
    [[nodiscard]] ByteRange bytesOf(std::size_t token) const { return m_bytes[token]; }
    /// The blank before token `i`, often empty; behind the last token for i == tokens().size().
    [[nodiscard]] ByteRange gap(std::size_t i) const {
        return {i == 0 ? 0 : m_bytes[i - 1].end, i == m_bytes.size() ? m_text.size() : m_bytes[i].begin};
    }
    [[nodiscard]] std::string_view read(ByteRange bytes) const { return m_text.substr(bytes.begin, bytes.size()); }

private:
    std::string_view m_text;
    std::vector<DiffToken> m_tokens;
    std::vector<ByteRange> m_bytes;
};

/// Whether the texts are the same but for blanks and for what the tokens' keys leave out.
[[nodiscard]] bool haveSameTokens(const DiffText& a, const DiffText& b);

} // namespace chapeau
