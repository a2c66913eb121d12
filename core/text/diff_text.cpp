#include "core/text/diff_text.h"

#include "core/text/function_words.h"
#include "core/text/token.h"

#include <algorithm>
#include <iterator>

namespace chapeau {

namespace {

bool isLineEnd(const Token& token, std::string_view text) {
    const std::string_view blank = text.substr(token.bytes.begin, token.bytes.size());
    return blank != " " && blank.find_first_of("\n\r") != std::string_view::npos;
}

TokenRole roleOfPunctuation(std::string_view mark) {
    static constexpr std::string_view stops[] = {".", ";", ":", "?", "!", "。", "；", "：", "؛", "؟"};
    static constexpr std::string_view openings[] = {"(", "[", "{", "“", "‘", "«", "（", "《", "「"};
    if (mark == ",") return TokenRole::mark;
    if (std::find(std::begin(stops), std::end(stops), mark) != std::end(stops)) return TokenRole::stop;
    return std::find(std::begin(openings), std::end(openings), mark) != std::end(openings) ? TokenRole::opening : TokenRole::mark;
}

TokenRole roleOf(const Token& token, std::string_view bytes) {
    switch (token.kind) {
    case TokenKind::blank: return TokenRole::lineEnd;
    case TokenKind::punctuation: return roleOfPunctuation(bytes);
    case TokenKind::word: return isFunctionWord(token.key) ? TokenRole::function : TokenRole::content;
    case TokenKind::number:
    case TokenKind::symbol: return TokenRole::content;
    }
    return TokenRole::content;
}

} // namespace

DiffText::DiffText(std::string_view text) : m_text{text} {
    const std::vector<Token> tokens = tokenize(text);
    m_bytes.reserve(tokens.size());
    m_tokens.reserve(tokens.size());
    for (const Token& token : tokens) {
        if (token.kind == TokenKind::blank && !isLineEnd(token, text)) continue;
        m_bytes.push_back(token.bytes);
        m_tokens.push_back({token.key, roleOf(token, text.substr(token.bytes.begin, token.bytes.size()))});
    }
}

bool haveSameTokens(const DiffText& a, const DiffText& b) {
    return std::ranges::equal(a.tokens(), b.tokens(), {}, &DiffToken::key, &DiffToken::key);
}

} // namespace chapeau
