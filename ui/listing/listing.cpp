#include "ui/listing/listing.h"

#include "ui/listing/word_search.h"

#include <QCollator>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace chapeau {

namespace {

constexpr int before = 24; ///< characters that are seen before the first change
constexpr int longest = 300;

std::vector<WordSearch> searchesFor(const QString& words) {
    std::vector<WordSearch> searches;
    for (const auto& word : words.split(u' ', Qt::SkipEmptyParts)) searches.emplace_back(word);
    return searches;
}

bool holdsAll(const ListedRow& row, const ListFilter& filter, const std::vector<WordSearch>& words) {
    if (words.empty()) return true;
    const ListedTexts texts = filter.texts ? filter.texts(row) : ListedTexts{};
    return std::ranges::all_of(words, [&](const WordSearch& word) {
        return word.isIn(row.searched) || std::ranges::any_of(texts, [&](std::string_view text) { return word.isIn(text); });
    });
}

/// Not within a word, where one begins soon enough.
int cutBefore(const QString& text, int change) {
    if (change <= before + before / 2) return 0;
    const auto blank = text.indexOf(u' ', change - before);
    return blank < 0 || blank >= change ? change - before : static_cast<int>(blank) + 1;
}

} // namespace

std::vector<int> shownRows(const std::vector<ListedRow>& rows, const ListFilter& filter, const ListOrder& order) {
    const auto words = searchesFor(filter.words);
    std::vector<int> shown;
    shown.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        if ((!filter.admits || filter.admits(rows[i])) && holdsAll(rows[i], filter, words)) shown.push_back(static_cast<int>(i));
    const auto rank = [&](int row) { return rows[static_cast<std::size_t>(row)].ranks[static_cast<std::size_t>(order.column)]; };
    if (order.order == Qt::AscendingOrder) {
        std::ranges::stable_sort(shown, std::less{}, rank);
    } else {
        std::ranges::stable_sort(shown, std::greater{}, rank);
    }
    return shown;
}

std::vector<int> ranksOf(const std::vector<QString>& texts) {
    QHash<QString, int> rank;
    for (const auto& text : texts) rank.insert(text, 0);
    QStringList different = rank.keys();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(different.begin(), different.end(), collator);
    for (int i = 0; i < different.size(); ++i) rank[different[i]] = i;
    std::vector<int> ranks;
    ranks.reserve(texts.size());
    for (const auto& text : texts) ranks.push_back(rank.value(text));
    return ranks;
}

ListedWords excerptOf(const ParagraphRow& row) {
    const int begin = row.marks.empty() ? 0 : cutBefore(row.text, row.marks.front().chars.begin);
    const int end = std::min(static_cast<int>(row.text.size()), begin + longest);
    const QString dots = begin > 0 ? QStringLiteral("…") : QString{};
    ListedWords words{dots + row.text.mid(begin, end - begin), {}, row.change};
    words.text.replace(QChar{QChar::LineSeparator}, u' ');
    const int shift = static_cast<int>(dots.size()) - begin;
    for (auto marked : row.marks) {
        if (marked.chars.begin >= end) continue;
        marked.chars = {marked.chars.begin + shift, std::min(marked.chars.end, end) + shift};
        words.marks.push_back(marked);
    }
    return words;
}

} // namespace chapeau
