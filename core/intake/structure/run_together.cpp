#include "core/intake/structure/run_together.h"

#include "core/draft/opening_words.h"
#include "core/intake/structure/extraction_repair.h"
#include "core/intake/structure/mark.h"
#include "core/intake/structure/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

/// A number after these is a reference.
constexpr std::array<std::string_view, 12> references{"paragraph", "paragraphs", "para",    "article", "articles", "annex",
                                                      "No",        "section",    "chapter", "item",    "rule",     "Goal"};

bool isReference(std::string_view before) {
    const std::string_view word = wordBefore(before, before.size());
    return isMonth(word) || std::ranges::find(references, word) != references.end();
}

std::string_view beforeBlanks(std::string_view text, std::size_t at) {
    while (at > 0 && isBlank(text[at - 1])) --at;
    return text.substr(0, at);
}

class Separator {
public:
    explicit Separator(std::vector<Notice>& notices) : m_notices{notices} {}

    Blocks pieces;

    void take(const SourceBlock& block) {
        const std::string& text = block.rich.text;
        if (isAnnexLine(text) || (closingStop(text) == 0 && opensAnnex(text))) {
            m_inAnnex = true;
            m_last = 0;
        }
        std::size_t begin = 0;
        std::size_t parts = 0;
        m_line = block.line;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!startsParagraph(text, at) || at == begin) continue;
            cut(text, begin, at);
            begin = at;
            ++parts;
        }
        cut(text, begin, text.size());
        if (parts > 0)
            m_notices.push_back({NoticeCode::runTogetherSeparated, NoticePlace::line(block.line), firstWords(pieces.back().rich.text)});
    }

private:
    static bool opensAnnex(std::string_view text) {
        return startsWithWord(text, "Annex") && text.size() > 6 && isBlank(text[5]) && !isLower(text[6]) && text.size() < 300;
    }

    bool startsParagraph(const std::string& text, std::size_t at) {
        const bool lineStart = at == 0 || text[at - 1] == '\n';
        if (!lineStart && text[at - 1] != ' ') return false;
        if (at > 0 && m_inAnnex && m_last == 0 && at == 6 && isAnnexWord(text) && !isAnnexLine(text)) return true;
        const std::string_view rest = std::string_view{text}.substr(at);
        if (isDigit(rest.front())) return takesNumber(text, at, lineStart);
        if (!lineStart || at == 0) return false;
        const std::string_view line = lineBefore(text, at);
        const MarkKind kind = markOf(rest).kind;
        if (kind == MarkKind::preambularLabel || kind == MarkKind::operativeLabel) return true;
        if (kind == MarkKind::item) return closingStop(line) != 0;
        const char stop = closingStop(line);
        return (stop == ',' && opensAsPreambular(rest)) || (stop == ';' && opensAsOperative(rest));
    }

    static bool isAnnexWord(std::string_view text) { return startsWithWord(text, "Annex") && !startsWithWord(text, "Annex to"); }

    static std::string_view lineBefore(std::string_view text, std::size_t at) {
        const auto end = at - 1;
        const auto begin = text.substr(0, end).rfind('\n');
        return begin == std::string_view::npos ? text.substr(0, end) : text.substr(begin + 1, end - begin - 1);
    }

    bool takesNumber(const std::string& text, std::size_t at, bool lineStart) {
        const std::string_view rest = std::string_view{text}.substr(at);
        const Mark mark = markOf(rest);
        const std::size_t number = numberOf(mark);
        if (number == 0) return false;
        const bool inTurn = number == m_last + 1 || (number == m_last + 2 && (m_inAnnex || lineStart));
        const std::string_view before = beforeBlanks(text, at);
        const bool afterEnd = before.ends_with(']') || closingStop(before) != 0;
        const bool inLine = isUpper(firstSign(rest.substr(mark.length))) && !isReference(before) && (afterEnd || m_inAnnex);
        const bool starts = at == 0 || (inTurn && (lineStart ? !isReference(before) : inLine));
        if (starts) m_last = number;
        return starts;
    }

    void cut(std::string_view text, std::size_t begin, std::size_t end) {
        const std::string_view part = text.substr(begin, end - begin);
        if (std::string piece = trimmed(part); !piece.empty()) pieces.push_back({{std::move(piece)}, m_line});
        m_line += static_cast<std::size_t>(std::ranges::count(part, '\n'));
    }

    std::vector<Notice>& m_notices;
    bool m_inAnnex = false;
    std::size_t m_last = 0;
    std::size_t m_line = 0;
};

/// Where a sentence of an annex starts inside another without any stop: "the development agenda of the We welcome …".
std::size_t brokenSentence(std::string_view text) {
    for (auto at = text.find(" We "); at != std::string_view::npos; at = text.find(" We ", at + 1)) {
        const bool breaks = at > 0 && isLower(text[at - 1]) && at + 4 < text.size() && isLower(text[at + 4]);
        if (breaks) return at;
    }
    return std::string_view::npos;
}

/// A number missing from an annex may have been lost together with the end of the paragraph before it.
void separateWhereNumberIsMissing(Blocks& blocks, std::vector<Notice>& notices) {
    std::size_t last = 0;
    std::size_t lastAt = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (isAnnexLine(blocks[i].rich.text)) last = 0;
        const std::size_t number = numberOf(markOf(blocks[i].rich.text));
        if (number == 0) continue;
        if (last > 0 && number == last + 2) {
            const std::string text = blocks[lastAt].rich.text;
            if (const auto at = brokenSentence(text); at != std::string_view::npos) {
                SourceBlock second{{text.substr(at + 1)}, blocks[lastAt].line};
                blocks[lastAt].rich.text.resize(at);
                notices.push_back({NoticeCode::runTogetherSeparated, NoticePlace::line(second.line), firstWords(second.rich.text)});
                blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(lastAt) + 1, std::move(second));
                ++i;
            }
        }
        last = number;
        lastAt = i;
    }
}

} // namespace

void separateRunTogether(Blocks& body, std::vector<Notice>& notices) {
    Separator separator{notices};
    for (const auto& block : body) separator.take(block);
    body = std::move(separator.pieces);
    separateWhereNumberIsMissing(body, notices);
}

} // namespace chapeau
