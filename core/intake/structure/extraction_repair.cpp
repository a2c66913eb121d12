#include "core/intake/structure/extraction_repair.h"

#include "core/draft/opening_words.h"
#include "core/intake/structure/front_matter.h"
#include "core/intake/structure/mark.h"
#include "core/intake/structure/note_numbers.h"
#include "core/intake/structure/run_together.h"
#include "core/intake/structure/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Shorter lines than this may repeat a title by chance.
constexpr std::size_t shortestHeader = 15;

bool repeatsTitle(std::string_view line, const std::vector<std::string>& titles) {
    const std::string words = collapsed(line);
    return words.size() >= shortestHeader && closingStop(words) == 0 &&
           std::ranges::any_of(titles, [&](const std::string& title) { return title.starts_with(words); });
}

/// "2/5" and "25-19999 (E)" at the foot of a page.
bool isPageFoot(std::string_view line) {
    std::size_t digits = 0;
    while (digits < line.size() && isDigit(line[digits])) ++digits;
    if (digits == 0 || digits > 3 || digits == line.size() || line.size() > 14) return false;
    const auto rest = line.substr(digits + 1);
    if (line[digits] == '/') return !rest.empty() && rest.size() <= 3 && std::ranges::all_of(rest, isDigit);
    return line[digits] == '-' && digits == 2 && rest.size() >= 5 && std::ranges::all_of(rest.substr(0, 5), isDigit);
}

std::string withoutHeaderLines(const SourceBlock& block, const std::vector<std::string>& titles, std::vector<Notice>& notices) {
    std::string kept;
    const std::string& text = block.rich.text;
    std::size_t line = block.line;
    for (std::size_t begin = 0; begin <= text.size(); ++line) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const std::string_view words = std::string_view{text}.substr(begin, end - begin);
        if (repeatsTitle(words, titles) || isPageFoot(words)) {
            notices.push_back({NoticeCode::pageHeaderRemoved, NoticePlace::line(line), firstWords(words)});
        } else {
            if (!kept.empty()) kept += '\n';
            kept += words;
        }
        begin = end + 1;
    }
    return kept;
}

void mendHyphensOf(SourceBlock& block, std::vector<Notice>& notices) {
    const std::string& text = block.rich.text;
    std::string mended;
    std::size_t done = 0;
    for (std::size_t at = text.find('-'); at != std::string::npos; at = text.find('-', at + 1)) {
        if (at == 0 || !isLetter(text[at - 1]) || at + 2 >= text.size() || !isBlank(text[at + 1]) || !isLetter(text[at + 2])) continue;
        if (isSuspendedBefore(wordFrom(text, at + 2))) continue;
        notices.push_back({NoticeCode::hyphenMended, NoticePlace::line(block.line), wordsAround(text, at, at + 3)});
        mended.append(text, done, at + 1 - done);
        done = at + 2;
    }
    if (done > 0) block.rich.text = mended.append(text, done);
}

/// Whether most paragraphs end with a stop, as in a finished text: only then does a missing one mean anything.
bool usesStops(const Blocks& body) {
    const auto closed = std::ranges::count_if(body, [](const SourceBlock& block) { return closingStop(block.rich.text) != 0; });
    return static_cast<std::size_t>(closed) * 10 >= body.size() * 6;
}

bool opensParagraph(const std::string& text) {
    return markOf(text).kind != MarkKind::none || opensAsPreambular(text) || opensAsOperative(text) || hasRomanNumber(text);
}

bool standsAlone(const std::string& text) {
    return isAnnexLine(text) || startsWithWord(text, "Annex") || isClosingLine(text);
}

/// A heading with nothing run into it.
bool isRomanHeading(const std::string& text) {
    constexpr std::size_t longest = 200;
    return hasRomanNumber(text) && text.size() <= longest;
}

bool isCutBefore(const SourceBlock& before, const SourceBlock& after, bool stopsAreUsed) {
    const std::string& first = before.rich.text;
    const std::string& second = after.rich.text;
    if (standsAlone(first) || standsAlone(second) || isRomanHeading(first) || opensParagraph(second)) return false;
    const char stop = closingStop(first);
    const char sign = firstSign(second);
    if (isLower(sign)) return stop == 0 || (stop == ',' && markOf(first).kind != MarkKind::item);
    return stop == 0 && stopsAreUsed;
}

} // namespace

bool isAnnexLine(std::string_view line) {
    for (const std::string_view word : {"Annex", "ANNEX", "Appendix", "APPENDIX"}) {
        if (!startsWithWord(line, word)) continue;
        const auto rest = line.substr(word.size());
        return rest.empty() || (rest.front() == ' ' && rest.find_first_not_of("IVX", 1) == std::string_view::npos);
    }
    return false;
}

bool hasRomanNumber(std::string_view text) {
    const auto end = std::min(text.find_first_not_of("IVX"), text.size());
    if (end == 0 || end > 6) return false;
    if (end == text.size()) return true;
    return text[end] == '.' && (end + 1 == text.size() || isBlank(text[end + 1]));
}

void unwrapLines(SourceBlock& block) {
    block.rich.text = collapsed(block.rich.text);
}

void removePageHeaders(Blocks& body, const std::vector<std::string>& titles, std::vector<Notice>& notices) {
    bool afterAnnex = false;
    for (auto& block : body) {
        // The annex may bear the title of the resolution.
        if (!afterAnnex) block.rich.text = withoutHeaderLines(block, titles, notices);
        afterAnnex = isAnnexLine(block.rich.text);
    }
    std::erase_if(body, [](const SourceBlock& block) { return block.rich.text.empty(); });
}

void mendHyphens(Blocks& body, std::vector<Notice>& notices) {
    for (auto& block : body) mendHyphensOf(block, notices);
}

void joinCutParagraphs(Blocks& body, std::vector<Notice>& notices) {
    const bool stopsAreUsed = usesStops(body);
    Blocks joined;
    for (auto& block : body) {
        if (joined.empty() || !isCutBefore(joined.back(), block, stopsAreUsed)) {
            joined.push_back(std::move(block));
            continue;
        }
        auto& first = joined.back().rich.text;
        notices.push_back(
            {NoticeCode::cutParagraphJoined, NoticePlace::line(block.line), lastWords(first) + " | " + firstWords(block.rich.text)});
        first += (first.ends_with('-') ? "" : " ") + block.rich.text;
    }
    body = std::move(joined);
}

void mendExtraction(Blocks& body, const std::vector<std::string>& titles, const NoteBodies& bodies, std::vector<Notice>& notices) {
    removePageHeaders(body, titles, notices);
    mendHyphens(body, notices);
    markNoteNumbers(body, bodies, notices);
    joinCutParagraphs(body, notices);
    separateRunTogether(body, notices);
    for (auto& block : body) unwrapLines(block);
}

} // namespace chapeau
