#include "core/text/token_joiner.h"

#include "core/text/character.h"
#include "core/text/piece.h"
#include "core/text/token_key.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isAsciiUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isAsciiLower(char c) {
    return c >= 'a' && c <= 'z';
}

bool isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
}

bool hasDigit(std::string_view s) {
    return std::any_of(s.begin(), s.end(), isAsciiDigit);
}

bool allUpper(std::string_view s) {
    return std::all_of(s.begin(), s.end(), isAsciiUpper);
}

bool allLower(std::string_view s) {
    return std::all_of(s.begin(), s.end(), isAsciiLower);
}

/// Joins the pieces that the field reads as one: A/C.1/79/L.53/Rev.1, sub-Saharan, 1,000.5, U.S., (ii).
class TokenJoiner {
public:
    TokenJoiner(std::string_view text, const std::vector<Piece>& pieces, std::size_t begin, std::vector<Token>& tokens)
        : m_text{text}, m_pieces{pieces}, m_begin{begin}, m_tokens{tokens} {}

    void join() {
        while (m_next < m_pieces.size()) joinNext();
    }

private:
    void joinNext() {
        const Piece& piece = m_pieces[m_next];
        switch (piece.kind) {
        case PieceKind::blank: return addBlank();
        case PieceKind::dictionaryWord: return add(m_next + 1, TokenKind::word);
        case PieceKind::word:
        case PieceKind::number: return addWord();
        case PieceKind::other: return isItemReference() ? add(m_next + 3, TokenKind::symbol) : addMark();
        }
    }

    void addBlank() { put(m_next + 1, TokenKind::blank, keyOfBlank(at(m_next))); }

    void addMark() {
        std::size_t begin = m_pieces[m_next].bytes.begin;
        add(m_next + 1, isPunctuation(nextCodePoint(m_text, begin)) ? TokenKind::punctuation : TokenKind::symbol);
    }

    void addWord() {
        std::size_t end = m_next + 1;
        if (isWebAddress()) {
            end = endOfWebAddress();
        } else {
            while (end + 1 < m_pieces.size() && isWordPiece(end + 1) && connects(end)) end += 2;
            if (isAbbreviation(end)) ++end;
        }
        add(end, kindOf(end));
    }

    void add(std::size_t end, TokenKind kind) {
        const std::size_t begin = m_pieces[m_next].bytes.begin;
        put(end, kind, keyOfToken(m_text.substr(begin, m_pieces[end - 1].bytes.end - begin)));
    }

    void put(std::size_t end, TokenKind kind, std::uint64_t key) {
        const ByteRange bytes{m_begin + m_pieces[m_next].bytes.begin, m_begin + m_pieces[end - 1].bytes.end};
        m_tokens.push_back({bytes, kind, key});
        m_next = end;
    }

    [[nodiscard]] TokenKind kindOf(std::size_t end) const {
        bool letters = false;
        bool digits = false;
        bool parted = false;
        for (std::size_t i = m_next; i < end; ++i) {
            letters = letters || m_pieces[i].kind == PieceKind::word;
            digits = digits || hasDigit(at(i));
            parted = parted || at(i) == "/" || (at(i) == "." && letters);
        }
        if (digits && parted) return TokenKind::symbol;
        return letters ? TokenKind::word : TokenKind::number;
    }

    [[nodiscard]] std::string_view at(std::size_t i) const {
        return i < m_pieces.size() ? m_text.substr(m_pieces[i].bytes.begin, m_pieces[i].bytes.size()) : std::string_view{};
    }

    [[nodiscard]] bool isWordPiece(std::size_t i) const {
        return i < m_pieces.size() && (m_pieces[i].kind == PieceKind::word || m_pieces[i].kind == PieceKind::number);
    }

    [[nodiscard]] bool isNumberPiece(std::size_t i) const { return m_pieces[i].kind == PieceKind::number; }

    /// Whether the mark at piece `i`, which stands between two word pieces, makes one token of them.
    [[nodiscard]] bool connects(std::size_t i) const {
        const std::string_view mark = at(i);
        std::size_t behind = 0;
        const char32_t plain = plainForm(nextCodePoint(mark, behind));
        if (behind != mark.size()) return false;
        const bool numbers = isNumberPiece(i - 1) && isNumberPiece(i + 1);
        switch (plain) {
        case U'-': return true;
        case U'\'': return !numbers;
        case U'@':
        case U'&': return true;
        case U',':
        case U':': return numbers;
        case U'.': return numbers || stopConnects(at(i - 1), at(i + 1));
        case U'/': return slashConnects(at(i - 1), at(i + 1));
        default: return false;
        }
    }

    // "L.53" and "Rev.1" are one; a stop that lost its blank, as in "peace.Recalling" or "States.1", parts two.
    static bool stopConnects(std::string_view left, std::string_view right) {
        if (left.size() == 1 && right.size() == 1 && !hasDigit(left) && !hasDigit(right)) return true;
        if (isAsciiDigit(right.front())) return left.size() <= 5 && isAsciiUpper(left.front());
        return allLower(left) && allLower(right);
    }

    // "70/1" and "and/or" are one; "women/girls" are two words.
    static bool slashConnects(std::string_view left, std::string_view right) {
        return hasDigit(left) || hasDigit(right) || allUpper(left) || allUpper(right) || (left.size() <= 3 && right.size() <= 3);
    }

    /// "U.S", "e.g" so far, and the stop that belongs to it at piece `end`.
    [[nodiscard]] bool isAbbreviation(std::size_t end) const {
        if (end - m_next < 3 || at(end) != ".") return false;
        for (std::size_t i = m_next; i < end; ++i) {
            const bool letter = (i - m_next) % 2 == 0;
            if (letter ? at(i).size() != 1 || isNumberPiece(i) : at(i) != ".") return false;
        }
        return true;
    }

    [[nodiscard]] bool isItemReference() const {
        return at(m_next) == "(" && at(m_next + 2) == ")" && isWordPiece(m_next + 1) && isItemMark(at(m_next + 1));
    }

    static bool isItemMark(std::string_view s) {
        if (isAsciiDigit(s.front())) return s.size() <= 2;
        if (s.size() == 1 || (s.size() == 2 && s[0] == s[1])) return allLower(s) || allUpper(s);
        const std::string_view numerals = isAsciiUpper(s.front()) ? "IVXLC" : "ivxlc";
        return s.size() <= 7 && s.find_first_not_of(numerals) == std::string_view::npos;
    }

    [[nodiscard]] bool isWebAddress() const { return at(m_next + 1) == ":" && at(m_next + 2) == "/" && at(m_next + 3) == "/"; }

    [[nodiscard]] std::size_t endOfWebAddress() const {
        std::size_t end = m_next + 4;
        while (end < m_pieces.size() && m_pieces[end].kind != PieceKind::blank) ++end;
        while (end > m_next + 1 && m_pieces[end - 1].kind == PieceKind::other && at(end - 1) != "/") --end;
        return end;
    }

    std::string_view m_text;
    const std::vector<Piece>& m_pieces;
    std::size_t m_begin; ///< of the pieces' text in the whole
    std::vector<Token>& m_tokens;
    std::size_t m_next = 0;
};

} // namespace

void joinTokens(std::string_view text, ByteRange bytes, std::vector<Token>& tokens) {
    const std::string_view part = text.substr(bytes.begin, bytes.size());
    TokenJoiner{part, cutPieces(part), bytes.begin, tokens}.join();
}

} // namespace chapeau
