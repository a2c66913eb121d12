#include "core/intake/item_levels.h"

#include "core/draft/label.h"

#include <algorithm>
#include <array>
#include <set>

namespace chapeau {

namespace {

constexpr int deepest = 4;
constexpr std::size_t mostReadings = 32;
constexpr std::size_t mostItems = 104;

/// One way to read the items so far: the ordinals of the open levels, what it cost, and which reading of the item before it goes on from.
struct Reading {
    std::vector<std::size_t> ordinals;
    int cost = 0;
    int level = 0;
    std::size_t before = 0;
};

/// The ordinals that a mark has at each level; 0 where it has none.
using Ordinals = std::array<std::size_t, deepest>;

Ordinals ordinalsOf(const std::string& mark) {
    Ordinals ordinals{};
    for (int level = 1; level <= deepest; ++level) {
        const std::size_t ordinal = itemOrdinal(level, mark);
        if (ordinal <= mostItems) ordinals[static_cast<std::size_t>(level) - 1] = ordinal;
    }
    return ordinals;
}

int costOfStep(const Reading& reading, int level, bool afterColon) {
    const int depth = static_cast<int>(reading.ordinals.size());
    if (depth == 0) return 0;
    if (level > depth) return afterColon ? 0 : 3;
    return (afterColon ? 2 : 0) + (depth - level);
}

Reading extended(const Reading& reading, int level, const ItemSign& item, const Ordinals& printed, bool afterColon) {
    Reading next = reading;
    next.level = level;
    next.cost += costOfStep(reading, level, afterColon);
    next.ordinals.resize(static_cast<std::size_t>(level), 0);
    std::size_t& ordinal = next.ordinals.back();
    ++ordinal;
    const std::size_t printedHere = printed[static_cast<std::size_t>(level) - 1];
    if (!item.mark.empty() && printedHere != ordinal) {
        next.cost += printedHere > 0 ? 10 : 40;
        if (printedHere > 0) ordinal = printedHere;
    }
    return next;
}

void keepCheapest(std::vector<Reading>& readings) {
    std::ranges::stable_sort(readings, {}, &Reading::cost);
    std::set<std::vector<std::size_t>> seen;
    std::erase_if(readings, [&](const Reading& reading) { return !seen.insert(reading.ordinals).second; });
    if (readings.size() > mostReadings) readings.erase(readings.begin() + mostReadings, readings.end());
}

std::vector<Reading> readingsAfter(const std::vector<Reading>& readings, const ItemSign& item, bool afterColon) {
    std::vector<Reading> next;
    const Ordinals printed = ordinalsOf(item.mark);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const int depth = static_cast<int>(readings[i].ordinals.size());
        for (int level = std::min(depth + 1, deepest); level >= 1; --level) {
            next.push_back(extended(readings[i], level, item, printed, afterColon));
            next.back().before = i;
        }
    }
    keepCheapest(next);
    return next;
}

} // namespace

std::vector<int> levelsOf(const std::vector<ItemSign>& items) {
    std::vector<std::vector<Reading>> steps(1, std::vector<Reading>(1));
    bool afterColon = true;
    for (const auto& item : items) {
        steps.push_back(readingsAfter(steps.back(), item, afterColon));
        afterColon = item.opensList;
    }
    std::vector<int> levels(items.size());
    std::size_t chosen = 0;
    for (std::size_t i = items.size(); i > 0; --i) {
        levels[i - 1] = steps[i][chosen].level;
        chosen = steps[i][chosen].before;
    }
    return levels;
}

} // namespace chapeau
