#include "core/base/clock.h"

#include <fmt/format.h>

#include <charconv>

namespace chapeau {

namespace {

/// All of `text` as a number without a sign.
std::optional<unsigned> number(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace

Timestamp SystemClock::now() const {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Day dayOf(Timestamp t) {
    return Day{std::chrono::floor<std::chrono::days>(t)};
}

std::string toIso(Day day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string toIso(Timestamp t) {
    const auto midnight = std::chrono::floor<std::chrono::days>(t);
    const std::chrono::hh_mm_ss time{t - midnight};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", toIso(Day{midnight}), time.hours().count(), time.minutes().count(),
                       time.seconds().count(), time.subseconds().count());
}

std::optional<Day> dayFromIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Day result{std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month}, std::chrono::day{*day}};
    if (!result.ok()) return std::nullopt;
    return result;
}

std::optional<Timestamp> timestampFromIso(std::string_view text) {
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' || text[23] != 'Z')
        return std::nullopt;
    const auto day = dayFromIso(text.substr(0, 10));
    const auto hours = number(text.substr(11, 2));
    const auto minutes = number(text.substr(14, 2));
    const auto seconds = number(text.substr(17, 2));
    const auto milliseconds = number(text.substr(20, 3));
    if (!day || !hours || !minutes || !seconds || !milliseconds) return std::nullopt;
    return std::chrono::sys_days{*day} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} + std::chrono::seconds{*seconds} +
           std::chrono::milliseconds{*milliseconds};
}

} // namespace chapeau
