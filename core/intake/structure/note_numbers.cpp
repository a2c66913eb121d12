#include "core/intake/structure/note_numbers.h"

#include "core/intake/structure/text_shape.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

/// How sure a number is a call; the chain of calls with the largest sum is taken.
enum Weight { bare = 10, glued = 30, afterBlank = 30, afterYear = 40, afterStop = 60, marked = 200 };

struct Candidate {
    std::size_t block = 0;
    std::size_t begin = 0; ///< of what is taken out, blanks before a loose number included
    std::size_t end = 0;
    int number = 0;
    int weight = 0;
};

/// Beyond this the best chain would take too long to find; only marked calls are then read.
constexpr std::size_t mostCandidates = 6000;
constexpr std::array<std::string_view, 34> neverBeforeCall{
    "a",     "about", "an",   "and",   "article",   "articles",   "at",   "between", "by",    "chapter", "first", "for",
    "from",  "goal",  "Goal", "Goals", "in",        "is",         "item", "items",   "least", "No",      "on",    "or",
    "annex", "over",  "page", "para",  "paragraph", "paragraphs", "rule", "section", "than",  "to"};

bool isYear(std::string_view digits) {
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

bool endsWithOneOf(std::string_view text, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return text.ends_with(ending); });
}

bool endsWithPunctuation(std::string_view text) {
    return endsWithOneOf(text, {",", ".", ";", ":", ")", "]", "”", "’", "\"", "»"});
}

class Finder {
public:
    Finder(std::size_t block, std::string_view text, int last, std::vector<Candidate>& found)
        : m_block{block}, m_text{text}, m_last{last}, m_found{found} {}

    void find() {
        for (std::size_t at = 0; at < m_text.size();) {
            if (!isDigit(m_text[at])) {
                ++at;
                continue;
            }
            std::size_t end = at;
            while (end < m_text.size() && isDigit(m_text[end])) ++end;
            run(at, end);
            at = end;
        }
    }

private:
    void add(std::size_t begin, std::size_t end, std::string_view digits, int weight) {
        if (m_found.size() > mostCandidates || digits.empty() || digits.size() > 4 || digits.front() == '0') return;
        const int number = std::stoi(std::string{digits});
        if (number <= m_last) m_found.push_back({m_block, begin, end, number, weight});
    }

    void run(std::size_t begin, std::size_t end) {
        const std::string_view before = m_text.substr(0, begin);
        const std::string_view after = m_text.substr(end);
        const std::string_view digits = m_text.substr(begin, end - begin);
        if (before.ends_with("[^") && after.starts_with("]")) return add(begin - 2, end + 1, digits, marked);
        const bool ends =
            after.empty() || isBlank(after.front()) || std::string_view{",;:.)"}.find(after.front()) != std::string_view::npos;
        if (!ends || before.empty()) return;
        if (digits.size() > 4 && isYear(digits.substr(0, 4))) return add(begin + 4, end, digits.substr(4), afterYear);
        if (isBlank(before.back())) return loose(begin, end);
        if (endsWithPunctuation(before) && !isDecimal(before)) return add(begin, end, digits, afterStop);
        if (isLower(before.back())) add(begin, end, digits, glued);
    }

    /// "1,000" and "2.5": a small number stands before the stop, where a year or a symbol would be longer.
    static bool isDecimal(std::string_view before) {
        if (before.size() < 2 || (before.back() != ',' && before.back() != '.') || !isDigit(before[before.size() - 2])) return false;
        std::size_t digits = 0;
        std::size_t at = before.size() - 1;
        while (at > 0 && isDigit(before[at - 1])) {
            --at;
            ++digits;
        }
        const bool symbol = at > 0 && before[at - 1] == '/';
        return digits < 4 && !symbol;
    }

    void loose(std::size_t begin, std::size_t end) {
        std::size_t blanks = begin;
        while (blanks > 0 && isBlank(m_text[blanks - 1])) --blanks;
        const bool standsAlone = end == m_text.size() || isBlank(m_text[end]);
        if (!standsAlone || blanks == 0) return;
        std::size_t next = end;
        while (next < m_text.size() && isBlank(m_text[next])) ++next;
        const std::string_view nextWord = wordFrom(m_text, next);
        if (isMonth(nextWord) || startsWithWord(m_text.substr(next), "per cent")) return;
        const std::string_view digits = m_text.substr(begin, end - begin);
        if (endsWithPunctuation(m_text.substr(0, blanks))) return add(blanks, end, digits, afterBlank);
        const std::string_view word = wordBefore(m_text, blanks);
        const bool named = std::ranges::find(neverBeforeCall, word) != neverBeforeCall.end() || isMonth(word);
        if (!named && !nextWord.empty() && isLower(nextWord.front())) add(blanks, end, digits, next - end > 1 ? afterBlank : bare);
    }

    std::size_t m_block;
    std::string_view m_text;
    int m_last;
    std::vector<Candidate>& m_found;
};

/// The chain of candidates, in the order of the text, whose numbers rise and whose weights sum up to the most.
std::vector<Candidate> bestChain(const std::vector<Candidate>& candidates) {
    std::vector<int> best(candidates.size());
    std::vector<std::size_t> before(candidates.size(), candidates.size());
    std::size_t last = candidates.size();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        int sum = 0;
        for (std::size_t j = 0; j < i; ++j) {
            if (candidates[j].number >= candidates[i].number || best[j] <= sum) continue;
            // A call after every number in between is missing is less likely than the next in turn.
            sum = best[j];
            before[i] = j;
        }
        best[i] = sum + candidates[i].weight;
        if (last == candidates.size() || best[i] > best[last]) last = i;
    }
    std::vector<Candidate> chain;
    for (std::size_t i = last; i < candidates.size(); i = before[i]) chain.push_back(candidates[i]);
    std::ranges::reverse(chain);
    return chain;
}

int lastNumber(const NoteBodies& bodies) {
    int last = 0;
    for (const auto& [key, text] : bodies) {
        if (!key.empty() && key.size() <= 4 && std::ranges::all_of(key, isDigit)) last = std::max(last, std::stoi(key));
    }
    return last;
}

} // namespace

void markNoteNumbers(Blocks& blocks, const NoteBodies& bodies, std::vector<Notice>& notices) {
    std::vector<Candidate> candidates;
    const int last = lastNumber(bodies);
    for (std::size_t i = 0; i < blocks.size() && last > 0; ++i) Finder{i, blocks[i].rich.text, last, candidates}.find();
    if (candidates.size() > mostCandidates) return;
    auto chain = bestChain(candidates);
    for (const auto& call : chain) {
        if (call.weight == marked) continue;
        const auto& block = blocks[call.block];
        notices.push_back(
            {NoticeCode::noteNumberUnglued, NoticePlace::line(block.line), wordsAround(block.rich.text, call.begin, call.end)});
    }
    std::ranges::reverse(chain);
    for (const auto& call : chain) {
        if (call.weight == marked) continue;
        blocks[call.block].rich.text.replace(call.begin, call.end - call.begin, "[^" + std::to_string(call.number) + "]");
    }
}

} // namespace chapeau
