#include "core/text/token.h"

#include "core/text/character.h"
#include "core/text/token_joiner.h"
#include "core/text/token_key.h"

#include <array>

namespace chapeau {

namespace {

enum class Sign : std::uint8_t { letter, digit, blank, mark, beyondAscii, other };

// Marks that join nothing where a blank or the end follows.
constexpr std::string_view closingMarks = ",;:.!?)]\"";

constexpr std::size_t allBytes = 256;

constexpr std::array<Sign, allBytes> signTable() {
    std::array<Sign, allBytes> table{};
    table.fill(Sign::other);
    for (std::size_t c = 0x80; c < allBytes; ++c) table[c] = Sign::beyondAscii;
    for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = Sign::letter;
    for (std::size_t c = '0'; c <= '9'; ++c) table[c] = Sign::digit;
    for (const char c : closingMarks) table[static_cast<std::size_t>(c)] = Sign::mark;
    for (std::size_t c = 9; c <= 13; ++c) table[c] = Sign::blank;
    table[' '] = Sign::blank;
    table['_'] = Sign::letter;
    return table;
}

constexpr auto signs = signTable();

/// Goes through the text from blank to blank. Plain words with a closing mark or two, which are nearly all, are cut here; whatever
/// might be joined by the field's rules, or be cut by Unicode's, is left to joinTokens.
class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : m_text{text} { m_tokens.reserve(text.size() / 3 + 2); }

    std::vector<Token> tokenize() {
        while (m_at < m_text.size()) {
            if (!(sign(m_at) == Sign::blank ? takeBlanks() : takePlainWord())) takeJoined();
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] Sign sign(std::size_t at) const { return signs[static_cast<unsigned char>(m_text[at])]; }
    [[nodiscard]] bool endsWordAt(std::size_t at) const { return at == m_text.size() || sign(at) == Sign::blank; }

    std::size_t behindBlanks(std::size_t at) const {
        while (at < m_text.size() && sign(at) == Sign::blank) ++at;
        return at;
    }

    std::size_t behindChunk(std::size_t at) const {
        while (!endsWordAt(at)) ++at;
        return at;
    }

    /// Whether what follows, blanks skipped, may be a mark that stays with the blank before it.
    [[nodiscard]] bool startsBeyondAscii(std::size_t at) const {
        at = behindBlanks(at);
        return at < m_text.size() && sign(at) == Sign::beyondAscii;
    }

    bool takeBlanks() {
        const std::size_t end = behindBlanks(m_at);
        if (end < m_text.size() && sign(end) == Sign::beyondAscii) return false;
        const bool space = end == m_at + 1 && m_text[m_at] == ' ';
        add(end, TokenKind::blank, space ? m_keyOfSpace : keyOfBlank(m_text.substr(m_at, end - m_at)));
        return true;
    }

    bool takePlainWord() {
        const std::string_view text = m_text;
        std::size_t end = m_at;
        bool letters = false;
        for (; end < text.size(); ++end) {
            const Sign next = signs[static_cast<unsigned char>(text[end])];
            if (next > Sign::digit) break;
            letters |= next == Sign::letter;
        }
        if (end == m_at) return false;
        std::size_t behind = end;
        while (behind < m_text.size() && sign(behind) == Sign::mark) ++behind;
        if (!endsWordAt(behind)) return false;
        add(end, letters ? TokenKind::word : TokenKind::number, keyOfAscii(m_text.substr(m_at, end - m_at)));
        while (m_at < behind) add(m_at + 1, TokenKind::punctuation, keyOfAscii(m_text.substr(m_at, 1)));
        return true;
    }

    void takeJoined() {
        std::size_t end = m_at;
        do end = behindChunk(behindBlanks(end));
        while (end < m_text.size() && (sign(end - 1) == Sign::beyondAscii || startsBeyondAscii(end)));
        joinTokens(m_text, {m_at, end}, m_tokens);
        m_at = end;
    }

    void add(std::size_t end, TokenKind kind, std::uint64_t key) {
        m_tokens.push_back({{m_at, end}, kind, key});
        m_at = end;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::uint64_t m_keyOfSpace = keyOfBlank(" ");
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(std::string_view text) {
    return Tokenizer{text}.tokenize();
}

} // namespace chapeau
