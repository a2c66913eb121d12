#include "core/standing/redlining.h"

#include <algorithm>
#include <map>
#include <set>

namespace chapeau {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Which of the numbers are in the longest increasing run: the paragraphs that kept their order, so that as few as can be count as moved.
std::set<std::size_t> inOrder(const std::vector<std::size_t>& numbers) {
    std::vector<std::size_t> tails; // by length - 1: place of the smallest last number of a run of that length
    std::vector<std::size_t> before(numbers.size(), none);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::ranges::lower_bound(tails, numbers[i], {}, [&](std::size_t place) { return numbers[place]; });
        if (at != tails.begin()) before[i] = *std::prev(at);
        at == tails.end() ? tails.push_back(i) : void(*at = i);
    }
    std::set<std::size_t> kept;
    for (std::size_t place = tails.empty() ? none : tails.back(); place != none; place = before[place]) kept.insert(numbers[place]);
    return kept;
}

std::map<ParagraphId, std::size_t> indexed(const std::vector<Paragraph>& paragraphs) {
    std::map<ParagraphId, std::size_t> index;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) index.emplace(paragraphs[i].id, i);
    return index;
}

} // namespace

std::vector<RedlineEntry> redline(const LabelledText& text, const Version& earlier) {
    const auto& now = text.draft.paragraphs;
    const auto& then = earlier.draft.paragraphs;
    const auto nowAt = indexed(now);
    const auto thenAt = indexed(then);
    std::vector<std::size_t> shared;
    for (const auto& paragraph : now)
        if (const auto at = thenAt.find(paragraph.id); at != thenAt.end()) shared.push_back(at->second);
    const auto kept = inOrder(shared);
    std::vector<RedlineEntry> entries;
    const auto addGone = [&](std::size_t from) {
        for (; from < then.size() && !nowAt.contains(then[from].id); ++from) entries.push_back({std::nullopt, from, false});
    };
    addGone(0);
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto at = thenAt.find(now[i].id);
        if (at == thenAt.end()) {
            entries.push_back({i, std::nullopt, false});
            continue;
        }
        entries.push_back({i, at->second, !kept.contains(at->second)});
        addGone(at->second + 1);
    }
    return entries;
}

} // namespace chapeau
