#include "core/text/word_diff.h"

#include "core/text/character.h"
#include "core/text/function_words.h"
#include "core/text/readable_changes.h"
#include "core/text/token.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isLineEnd(const Token& token, std::string_view text) {
    return token.kind == TokenKind::blank &&
           text.substr(token.bytes.begin, token.bytes.size()).find_first_of("\n\r") != std::string_view::npos;
}

TokenRole roleOfPunctuation(std::string_view mark) {
    static constexpr std::string_view stops[] = {".", ";", ":", "?", "!", "。", "；", "：", "؛", "؟"};
    static constexpr std::string_view openings[] = {"(", "[", "{", "“", "‘", "«", "（", "《", "「"};
    if (std::find(std::begin(stops), std::end(stops), mark) != std::end(stops)) return TokenRole::stop;
    return std::find(std::begin(openings), std::end(openings), mark) != std::end(openings) ? TokenRole::opening : TokenRole::mark;
}

TokenRole roleOf(const Token& token, std::string_view bytes) {
    switch (token.kind) {
    case TokenKind::blank: return TokenRole::lineEnd;
    case TokenKind::punctuation: return roleOfPunctuation(bytes);
    case TokenKind::word: return isFunctionWord(bytes) ? TokenRole::function : TokenRole::content;
    case TokenKind::number:
    case TokenKind::symbol: return TokenRole::content;
    }
    return TokenRole::content;
}

/// One text as what is compared (all tokens but blanks, line ends included) and the gaps around them.
class Side {
public:
    explicit Side(std::string_view text) : m_text{text} {
        for (const Token& token : tokenize(text)) {
            if (token.kind == TokenKind::blank && !isLineEnd(token, text)) continue;
            m_bytes.push_back(token.bytes);
            m_tokens.push_back({token.key, roleOf(token, text.substr(token.bytes.begin, token.bytes.size()))});
        }
    }

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

/// Walks both texts from end to end in pairs of ranges; the pairs whose bytes differ become edits, those that touch one edit.
class EditWriter {
public:
    EditWriter(const Side& base, const Side& variant) : m_base{base}, m_variant{variant} {}

    std::vector<Edit> write(const std::vector<Change>& changes) {
        std::size_t i = 0;
        std::size_t j = 0;
        bool gapWritten = false;
        for (const Change& change : changes) {
            writeKept(i, j, change.baseBegin - i, gapWritten);
            writeChange(change);
            gapWritten = true;
            i = change.baseEnd;
            j = change.variantEnd;
        }
        writeKept(i, j, m_base.tokens().size() - i, gapWritten);
        if (changes.empty() || i < m_base.tokens().size())
            pair(m_base.gap(m_base.tokens().size()), m_variant.gap(m_variant.tokens().size()));
        return std::move(m_edits);
    }

private:
    void writeKept(std::size_t i, std::size_t j, std::size_t count, bool gapWritten) {
        for (std::size_t k = 0; k < count; ++k) {
            if (k > 0 || !gapWritten) pair(m_base.gap(i + k), m_variant.gap(j + k));
            pair(m_base.bytesOf(i + k), m_variant.bytesOf(j + k));
        }
    }

    // A phrase takes the blank behind it, so that it begins with a word; at a sentence's end only the blank before it is there.
    void writeChange(const Change& change) {
        const ByteRange baseBefore = m_base.gap(change.baseBegin);
        const ByteRange baseBehind = m_base.gap(change.baseEnd);
        const ByteRange variantBefore = m_variant.gap(change.variantBegin);
        const ByteRange variantBehind = m_variant.gap(change.variantEnd);
        const ByteRange base{baseBefore.begin, baseBehind.end};
        const ByteRange variant{variantBefore.begin, variantBehind.end};
        const bool keepsBefore = m_base.read(baseBefore) == m_variant.read(variantBefore);
        const bool keepsBehind = m_base.read(baseBehind) == m_variant.read(variantBehind);
        const bool sharesGap = !change.deletes() || !change.inserts();
        const std::size_t before = keepsBefore ? baseBefore.size() : 0;
        const std::size_t behind = keepsBehind && !(sharesGap && keepsBefore) ? baseBehind.size() : 0;
        pair({base.begin, base.begin + before}, {variant.begin, variant.begin + before});
        pair({base.begin + before, base.end - behind}, {variant.begin + before, variant.end - behind});
        pair({base.end - behind, base.end}, {variant.end - behind, variant.end});
    }

    void pair(ByteRange base, ByteRange variant) {
        const std::string_view text = m_variant.read(variant);
        if (m_base.read(base) == text) return;
        if (!m_edits.empty() && m_edits.back().base.end == base.begin) {
            m_edits.back().base.end = base.end;
            m_edits.back().text += text;
        } else {
            m_edits.push_back({base, std::string{text}});
        }
    }

    const Side& m_base;
    const Side& m_variant;
    std::vector<Edit> m_edits;
};

} // namespace

std::vector<Edit> diffWords(std::string_view base, std::string_view variant) {
    if (base == variant) return {};
    const Side from{base};
    const Side to{variant};
    const auto changes = readableChanges(alignTokens(from.tokens(), to.tokens()), from.tokens(), to.tokens());
    return EditWriter{from, to}.write(changes);
}

std::string applyEdits(std::string_view base, const std::vector<Edit>& edits) {
    std::string out;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        out.append(base, at, edit.base.begin - at);
        out += edit.text;
        at = edit.base.end;
    }
    out.append(base, at);
    return out;
}

std::size_t movedOffset(std::size_t at, const std::vector<Edit>& edits) {
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (const Edit& edit : edits) {
        if (at <= edit.base.begin) break;
        grown += edit.text.size();
        shrunk += std::min(at, edit.base.end) - edit.base.begin;
    }
    return at - shrunk + grown;
}

} // namespace chapeau
