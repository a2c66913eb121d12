#include "core/proposal/wording/text_splice.h"

#include "core/proposal/wording/phrase_search.h"

namespace chapeau {

bool isBlankCharacter(char c) {
    return c == ' ' || c == '\n';
}

char withCase(char c, bool upper) {
    if (upper) return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c;
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

namespace {

bool isMark(char c) {
    return c == ',' || c == ';' || c == '.' || c == ':' || c == ')' || c == ']' || c == '?';
}

void tidyDeletion(std::string& text, std::size_t at) {
    const bool startGone = at == 0;
    if (startGone) {
        while (!text.empty() && (isBlankCharacter(text.front()) || text.front() == ',')) text.erase(0, 1);
        if (!text.empty()) text.front() = withCase(text.front(), true);
        return;
    }
    while (at < text.size() && isBlankCharacter(text[at]) && isBlankCharacter(text[at - 1])) text.erase(at, 1);
    const std::size_t next = at < text.size() && isBlankCharacter(text[at]) ? at + 1 : at;
    if (at < text.size() && isMark(text[next < text.size() ? next : at]) && next < text.size()) {
        std::size_t begin = at;
        while (begin > 0 && isBlankCharacter(text[begin - 1])) --begin;
        const bool last = next + 1 == text.size();
        if (begin > 0 && text[next] != ')' && (text[begin - 1] == ',' || (last && text[begin - 1] == '.'))) --begin;
        text.erase(begin, next - begin);
    }
    while (!text.empty() && isBlankCharacter(text.back())) text.pop_back();
}

} // namespace

/// Where the text ends before its final mark.
std::size_t endOfWords(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && (endsInMark(text.substr(0, end)) || isBlankCharacter(text[end - 1]))) --end;
    return end;
}

/// Ranges of the sentences: from a letter to a full stop that a capital follows.
std::vector<ByteRange> sentencesOf(std::string_view text) {
    std::vector<ByteRange> sentences;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool ends = text[i] == '.' && text[i + 1] == ' ' && ((text[i + 2] >= 'A' && text[i + 2] <= 'Z') || text[i + 2] == '"');
        if (!ends || (i > 1 && text[i - 2] == ' ')) continue; // an initial
        sentences.push_back({begin, i + 1});
        begin = i + 2;
    }
    sentences.push_back({begin, text.size()});
    return sentences;
}

std::string spliced(const std::string& text, ByteRange range, std::string words) {
    std::string out = text;
    if (words.empty()) {
        const bool opening = range.begin == 0;
        out.erase(range.begin, range.size());
        tidyDeletion(out, opening ? 0 : std::min(range.begin, out.size()));
        return out;
    }
    // Two marks never stand side by side: the new words' own is left out.
    if (range.end < text.size() && endsInMark(words) && isMark(text[range.end]) && words.size() > 1) words = withoutFinalMark(words);
    const bool blankBefore = range.begin > 0 && !isBlankCharacter(text[range.begin - 1]) && !isMark(words.front()) &&
                             text[range.begin - 1] != '(' && text[range.begin - 1] != '[' && text[range.begin - 1] != '-';
    const bool replacesBlankLess = !range.empty() && range.begin > 0 && !isBlankCharacter(text[range.begin - 1]);
    const bool blankBehind = range.end < text.size() && !isBlankCharacter(text[range.end]) && !isMark(text[range.end]) && range.empty();
    out.replace(range.begin, range.size(), words + (blankBehind ? " " : ""));
    const bool afterWord =
        blankBefore && (!replacesBlankLess || isBlankCharacter(text[range.begin]) || isMark(text[range.begin]) || range.empty());
    if (afterWord) out.insert(range.begin, " ");
    if (isMark(words.front()) && range.begin > 0 && isBlankCharacter(out[range.begin - 1])) {
        out.erase(range.begin - 1, 1);
        if (range.empty() && range.end < text.size() && !isBlankCharacter(text[range.end])) {
            const std::size_t behind = range.begin - 1 + words.size();
            if (behind < out.size() && !isBlankCharacter(out[behind])) out.insert(behind, " ");
        }
    }
    if (range.begin == 0 && !text.empty() && text.front() >= 'A' && text.front() <= 'Z' && !range.empty())
        out.front() = withCase(out.front(), true);
    return out;
}

} // namespace chapeau
