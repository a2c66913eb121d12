// Time comes in only through a Clock, so that tests and exports don't depend on the hour they run.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

/// Milliseconds since 1970-01-01 UTC.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;
/// A calendar day, without a zone: the day an event bears in a UN document.
using Day = std::chrono::year_month_day;

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

/// Stands still; `set` moves it. For tests and reproducible runs.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Timestamp now) : m_now{now} {}
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now;
};

/// "2026-11-23T10:42:00.000Z"
[[nodiscard]] std::string toIso(Timestamp t);
/// "2026-11-23"
[[nodiscard]] std::string toIso(Day day);
/// Reads "2026-11-23"; nothing for any other form or a day that doesn't exist.
[[nodiscard]] std::optional<Day> dayFromIso(std::string_view text);
/// Reads what toIso(Timestamp) writes.
[[nodiscard]] std::optional<Timestamp> timestampFromIso(std::string_view text);
[[nodiscard]] Day dayOf(Timestamp t);

} // namespace chapeau
