#include "core/intake/structure/item_levels.h"

#include "core/draft/label.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

constexpr int deepest = 4;
constexpr std::ptrdiff_t mostReadings = 32;
constexpr std::size_t mostItems = 104;

/// An ordinal at each level; 0 where there is none.
using Ordinals = std::array<std::size_t, deepest>;

/// One way to read the items so far: the level of the last one, the ordinals of the levels down to it, what it cost, and which reading of
/// the item before it goes on from.
struct Reading {
    Ordinals ordinals{};
    int level = 0;
    int cost = 0;
    std::size_t before = 0;
};

Ordinals ordinalsOf(const std::string& mark) {
    Ordinals ordinals{};
    for (int level = 1; level <= deepest; ++level) {
        const std::size_t ordinal = itemOrdinal(level, mark);
        if (ordinal <= mostItems) ordinals[static_cast<std::size_t>(level) - 1] = ordinal;
    }
    return ordinals;
}

int costOfStep(const Reading& reading, int level, bool afterColon) {
    if (reading.level == 0) return 0;
    if (level > reading.level) return afterColon ? 0 : 3;
    return (afterColon ? 2 : 0) + (reading.level - level);
}

Reading extended(const Reading& reading, int level, const ItemSign& item, const Ordinals& printed, bool afterColon) {
    Reading next = reading;
    next.level = level;
    next.cost += costOfStep(reading, level, afterColon);
    const auto here = static_cast<std::size_t>(level) - 1;
    std::fill(next.ordinals.begin() + level, next.ordinals.end(), 0);
    std::size_t& ordinal = next.ordinals[here];
    ++ordinal;
    const std::size_t printedHere = printed[here];
    if (!item.mark.empty() && printedHere != ordinal) {
        next.cost += printedHere > 0 ? 10 : 40;
        if (printedHere > 0) ordinal = printedHere;
    }
    return next;
}

void keepCheapest(std::vector<Reading>& readings) {
    std::ranges::stable_sort(readings, {}, &Reading::cost);
    auto kept = readings.begin();
    for (auto reading = readings.begin(); reading != readings.end() && kept - readings.begin() < mostReadings; ++reading) {
        const bool known = std::any_of(readings.begin(), kept, [&](const Reading& other) { return other.ordinals == reading->ordinals; });
        if (!known) *kept++ = *reading;
    }
    readings.erase(kept, readings.end());
}

std::vector<Reading> readingsAfter(const std::vector<Reading>& readings, const ItemSign& item, bool afterColon) {
    std::vector<Reading> next;
    next.reserve(readings.size() * deepest);
    const Ordinals printed = ordinalsOf(item.mark);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        for (int level = std::min(readings[i].level + 1, deepest); level >= 1; --level) {
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
