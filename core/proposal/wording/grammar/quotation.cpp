#include "core/proposal/wording/grammar/quotation.h"

#include "core/proposal/wording/grammar/lexicon.h"

#include <algorithm>
#include <array>
#include <string>

namespace chapeau {

namespace {

struct Shape {
    std::string_view bytes;
    bool single;
    bool opens;
    bool closes;
};

constexpr std::array<Shape, 10> shapes{{{"\"", false, true, true},
                                        {"'", true, true, true},
                                        {"“", false, true, false},
                                        {"”", false, false, true},
                                        {"„", false, true, false},
                                        {"«", false, true, false},
                                        {"»", false, false, true},
                                        {"‘", true, true, false},
                                        {"’", true, false, true},
                                        {"`", true, true, true}}};

/// A quotation is no longer than a long paragraph; so a stray mark costs no more than this.
constexpr std::size_t longestQuotation = 20'000;
constexpr std::size_t longestSingleQuotation = 3'000;

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

std::size_t skipBlanks(std::string_view text, std::size_t at) {
    while (at < text.size() && isBlank(text[at])) ++at;
    return at;
}

/// Where an empty line begins at this line end, or 0.
bool isEmptyLineAt(std::string_view text, std::size_t at) {
    if (text[at] != '\n') return false;
    for (std::size_t i = at + 1; i < text.size() && isBlank(text[i]); ++i)
        if (text[i] == '\n') return true;
    return false;
}

/// Whether the words after a closing mark go on as an instruction does: so ’ in “States’ rights” is an apostrophe.
bool goesOnAsInstruction(std::string_view text, std::size_t at) {
    const std::size_t next = skipBlanks(text, at);
    if (next == text.size() || (next > at && text.substr(at, next - at).find('\n') != std::string_view::npos)) return true;
    if (next == at) return !isWordByte(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80U;
    std::string word;
    for (std::size_t i = next; i < text.size() && isWordByte(text[i]) && (text[i] < '0' || text[i] > '9'); ++i)
        word += static_cast<char>(text[i] | 0x20);
    return word.empty() || meaningOf(word).sense != Sense::none;
}

bool isApostrophe(std::string_view text, std::size_t at, std::size_t size) {
    const bool before = at > 0 && isWordByte(text[at - 1]) && static_cast<unsigned char>(text[at - 1]) < 0x80U;
    const bool after = at + size < text.size() && isWordByte(text[at + size]) && static_cast<unsigned char>(text[at + size]) < 0x80U;
    return before && after;
}

class Closing {
public:
    Closing(std::string_view text, const QuotationMark& opening, std::size_t begin)
        : m_text{text}, m_opening{opening}, m_begin{begin}, m_limit{std::min(text.size(), begin + (opening.single ? longestSingleQuotation
                                                                                                                  : longestQuotation))} {}

    [[nodiscard]] Quotation find() {
        for (m_at = m_begin; m_at < m_limit; ++m_at) {
            if (m_text[m_at] == '\n' && isEmptyLineAt(m_text, m_at)) {
                if (!m_paragraphEnd) m_paragraphEnd = m_at;
                if (!reopensAfterEmptyLine()) break;
                continue;
            }
            const auto mark = quotationMarkAt(m_text, m_at);
            if (!mark) continue;
            if (mark->single == m_opening.single && closesAt(*mark)) return {m_begin, m_at, m_at + mark->size, true};
            m_at += mark->size - 1;
        }
        const std::size_t end = m_paragraphEnd.value_or(m_at);
        return {m_begin, end, end, false};
    }

private:
    /// Each further paragraph of a quotation opens with a mark of its own.
    [[nodiscard]] bool reopensAfterEmptyLine() {
        const std::size_t next = skipBlanks(m_text, m_at);
        const auto mark = next < m_text.size() ? quotationMarkAt(m_text, next) : std::nullopt;
        if (!mark || !mark->opens || mark->single != m_opening.single) return false;
        m_at = next + mark->size - 1;
        return true;
    }

    [[nodiscard]] bool closesAt(const QuotationMark& mark) {
        if (m_opening.single && isApostrophe(m_text, m_at, mark.size)) return false;
        if (mark.opens && !mark.closes) {
            const bool reopens = m_at > m_begin && atLineStart();
            if (!reopens) ++m_depth;
            return false;
        }
        if (mark.opens && (isBlank(m_text[m_at - 1]) || m_text[m_at - 1] == '(') && m_at > m_begin && m_at + 1 < m_text.size() &&
            isWordByte(m_text[m_at + 1])) {
            if (!atLineStart()) ++m_depth;
            return false;
        }
        if (m_depth > 0) {
            --m_depth;
            return false;
        }
        return !m_opening.single || goesOnAsInstruction(m_text, m_at + mark.size);
    }

    [[nodiscard]] bool atLineStart() const {
        std::size_t i = m_at;
        while (i > m_begin && (m_text[i - 1] == ' ' || m_text[i - 1] == '\t')) --i;
        return i > m_begin && m_text[i - 1] == '\n';
    }

    std::string_view m_text;
    QuotationMark m_opening;
    std::size_t m_begin;
    std::size_t m_limit;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::optional<std::size_t> m_paragraphEnd;
};

} // namespace

std::optional<QuotationMark> quotationMarkAt(std::string_view text, std::size_t at) {
    const char first = text[at];
    if (first != '"' && first != '\'' && first != '`' && static_cast<unsigned char>(first) < 0xC2U) return std::nullopt;
    for (const Shape& shape : shapes)
        if (text.substr(at).starts_with(shape.bytes)) return QuotationMark{shape.bytes.size(), shape.single, shape.opens, shape.closes};
    return std::nullopt;
}

std::optional<Quotation> quotationAt(std::string_view text, std::size_t at) {
    const auto mark = quotationMarkAt(text, at);
    if (!mark || !mark->opens) return std::nullopt;
    if (mark->single && (isApostrophe(text, at, mark->size) || (at > 0 && isWordByte(text[at - 1])))) return std::nullopt;
    const std::size_t begin = at + mark->size;
    if (begin >= text.size() || (mark->closes && isBlank(text[begin]) && text[begin] != '\n')) return std::nullopt;
    Quotation found = Closing{text, *mark, begin}.find();
    // A stray single mark is an apostrophe; a double one that never closes is told.
    if (mark->single && !found.closed) return std::nullopt;
    return found;
}

} // namespace chapeau
