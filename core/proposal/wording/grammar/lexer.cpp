#include "core/proposal/wording/grammar/lexer.h"

#include "core/proposal/wording/grammar/quotation.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isHigh(char c) {
    return static_cast<unsigned char>(c) >= 0x80U;
}

struct Mark {
    std::string_view bytes;
    Kind kind;
};

/// Longer marks before those they begin with.
constexpr std::array<Mark, 22> marks{
    {{"->", Kind::arrow}, {"=>", Kind::arrow}, {"→", Kind::arrow},     {"⇒", Kind::arrow}, {"–", Kind::dash},  {"—", Kind::dash},
     {"−", Kind::dash},   {"-", Kind::dash},   {"‑", Kind::dash},      {"‐", Kind::dash},  {"•", Kind::other}, {"…", Kind::other},
     {",", Kind::comma},  {":", Kind::colon},  {";", Kind::semicolon}, {".", Kind::stop},  {"?", Kind::other}, {"+", Kind::plus},
     {"(", Kind::open},   {"[", Kind::open},   {")", Kind::close},     {"]", Kind::close}}};

constexpr std::string_view curlyApostrophe = "’";

/// Invisible or blank beyond ASCII: no-break blanks, zero-width marks.
std::size_t foreignBlankAt(std::string_view text, std::size_t at) {
    for (const std::string_view blank : {"\u00A0", "\u202F", "\u2007", "\u200B", "\uFEFF", "\u200E", "\u200F", "\u2028"})
        if (text.substr(at).starts_with(blank)) return blank.size();
    return 0;
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text{text} {}

    std::vector<WordingToken> lex() {
        while (m_at < m_text.size()) next();
        return std::move(m_tokens);
    }

private:
    void next() {
        const char c = m_text[m_at];
        if (c == '\n') return lineEnd();
        if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
            ++m_at;
            return;
        }
        if (isDigit(c)) return run(Kind::number, [](char d) { return isDigit(d); });
        if (isAsciiLetter(c)) return word();
        if (const auto quotation = quotationAt(m_text, m_at)) return quoted(*quotation);
        if (isHigh(c)) {
            if (const auto blank = foreignBlankAt(m_text, m_at); blank > 0) {
                m_at += blank;
                return;
            }
        }
        for (const Mark& mark : marks)
            if (m_text.substr(m_at).starts_with(mark.bytes)) return add(mark.kind, mark.bytes.size());
        if (const auto quote = quotationMarkAt(m_text, m_at)) return add(Kind::other, quote->size);
        if (isHigh(c)) return word();
        add(Kind::other, 1);
    }

    void add(Kind kind, std::size_t size) {
        m_tokens.push_back({kind, {m_at, m_at + size}, std::string{m_text.substr(m_at, size)}, {}, true, false});
        m_at += size;
    }

    template <class Belongs>
    void run(Kind kind, const Belongs& belongs) {
        std::size_t end = m_at;
        while (end < m_text.size() && belongs(m_text[end])) ++end;
        add(kind, end - m_at);
    }

    void lineEnd() {
        const std::size_t begin = m_at++;
        bool empty = false;
        while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
            empty = m_text[m_at++] == '\n' || empty;
        m_tokens.push_back({Kind::lineEnd, {begin, m_at}, {}, {}, true, empty});
    }

    void quoted(const Quotation& quotation) {
        const auto content = m_text.substr(quotation.contentBegin, quotation.contentEnd - quotation.contentBegin);
        m_tokens.push_back({Kind::quotation, {m_at, quotation.end}, std::string{content}, {}, quotation.closed, false});
        m_at = quotation.end;
    }

    /// Letters, with a hyphen or an apostrophe between letters; a document's symbol where a stroke or more follow ("A/C.3/80/L.20/Rev.1").
    void word() {
        if (const auto symbol = symbolSize(); symbol > 0) return add(Kind::symbol, symbol);
        std::size_t end = m_at;
        while (end < m_text.size()) {
            if (belongsToWord(end) || joinsLetters(end))
                ++end;
            else if (isCurlyApostrophe(end))
                end += curlyApostrophe.size();
            else
                break;
        }
        if (end == m_at) ++end;
        WordingToken token{Kind::word, {m_at, end}, std::string{m_text.substr(m_at, end - m_at)}, {}, true, false};
        if (const auto apostrophe = token.text.find(curlyApostrophe); apostrophe != std::string::npos) {
            token.text.erase(apostrophe + 1, curlyApostrophe.size() - 1);
            token.text[apostrophe] = '\'';
        }
        const bool ascii = std::ranges::none_of(token.text, isHigh);
        if (ascii)
            std::ranges::transform(token.text, token.text.begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        else
            token.text = foldedForSearch(token.text);
        token.meaning = meaningOf(token.text);
        m_tokens.push_back(std::move(token));
        m_at = end;
    }

    [[nodiscard]] bool belongsToWord(std::size_t at) const {
        if (isAsciiLetter(m_text[at])) return true;
        if (!isHigh(m_text[at])) return false;
        if (static_cast<unsigned char>(m_text[at]) < 0xC0U) return true; // the rest of a character
        if (quotationMarkAt(m_text, at) || foreignBlankAt(m_text, at) > 0) return false;
        return std::ranges::none_of(marks, [&](const Mark& mark) { return m_text.substr(at).starts_with(mark.bytes); });
    }

    [[nodiscard]] bool joinsLetters(std::size_t at) const {
        if (at + 1 >= m_text.size() || (m_text[at] != '-' && m_text[at] != '\'')) return false;
        return at > m_at && isAsciiLetter(m_text[at + 1]) && !isDigit(m_text[at - 1]);
    }

    [[nodiscard]] bool isCurlyApostrophe(std::size_t at) const {
        const std::size_t behind = at + curlyApostrophe.size();
        return at > m_at && m_text.substr(at).starts_with(curlyApostrophe) && behind < m_text.size() && isAsciiLetter(m_text[behind]);
    }

    [[nodiscard]] std::size_t symbolSize() const {
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '/' || (m_text[m_at] != 'A' && m_text[m_at] != 'S' && m_text[m_at] != 'E'))
            return 0;
        std::size_t end = m_at;
        while (end < m_text.size() &&
               (isAsciiLetter(m_text[end]) || isDigit(m_text[end]) || m_text[end] == '/' || m_text[end] == '.' || m_text[end] == '-'))
            ++end;
        while (end > m_at && (m_text[end - 1] == '.' || m_text[end - 1] == '/')) --end;
        return end - m_at > 3 ? end - m_at : 0;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<WordingToken> m_tokens;
};

/// "4. ", "(a) ", "“" at the start of a line: a new paragraph of the new text begins there.
bool opensParagraph(std::string_view line) {
    if (line.empty()) return false;
    if (const auto mark = quotationMarkAt(line, 0); mark && mark->opens) return true;
    std::size_t at = 0;
    if (line[0] == '(') {
        const auto close = line.find(')');
        return close != std::string_view::npos && close >= 2 && close <= 5 && close + 1 < line.size() && line[close + 1] == ' ';
    }
    while (at < line.size() && isDigit(line[at])) ++at;
    return at > 0 && at <= 3 && at + 1 < line.size() && line[at] == '.' && line[at + 1] == ' ';
}

std::string_view withoutOpeningMark(std::string_view line) {
    const auto mark = line.empty() ? std::nullopt : quotationMarkAt(line, 0);
    return mark && mark->opens ? line.substr(mark->size) : line;
}

} // namespace

std::vector<WordingToken> lexWording(std::string_view text) {
    return Lexer{text}.lex();
}

std::vector<std::string> paragraphsOf(std::string_view quoted) {
    std::vector<std::string> paragraphs;
    bool fresh = true;
    for (std::size_t begin = 0; begin <= quoted.size();) {
        const std::size_t end = std::min(quoted.find('\n', begin), quoted.size());
        const std::string line = trimmed(quoted.substr(begin, end - begin));
        if (line.empty()) {
            fresh = true;
        } else if (fresh || opensParagraph(line)) {
            paragraphs.emplace_back(begin == 0 ? std::string_view{line} : withoutOpeningMark(line));
            fresh = false;
        } else {
            paragraphs.back() += " " + line;
        }
        begin = end + 1;
    }
    for (std::string& paragraph : paragraphs) paragraph = collapsed(paragraph);
    return paragraphs;
}

} // namespace chapeau
