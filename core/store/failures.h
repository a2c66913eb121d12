// From SQLite's result codes to our error codes. The raw message goes to the log, never further.
#pragma once

#include "core/base/log.h"
#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <exception>
#include <stdexcept>
#include <string>

namespace chapeau {

/// Thrown inside core/store where a row is not what the schema promises; never leaves it.
class RowDamaged : public std::runtime_error {
public:
    explicit RowDamaged(const std::string& where) : std::runtime_error{where} {}
};

/// Thrown inside core/store to leave a transaction with an Error; never leaves it.
class Refused : public std::exception {
public:
    explicit Refused(Error error) : m_error{std::move(error)} {}
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
};

[[nodiscard]] Error errorOf(const SQLite::Exception& failure, const std::string& file, const Log& log);

/// Runs `work` and turns what it throws into an Error about `file`.
template <class Work>
auto guarded(const std::string& file, const Log& log, const Work& work) -> Result<decltype(work())> {
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Refused& refused) {
        return tl::unexpected(refused.error());
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, file, log));
    } catch (const nlohmann::json::exception& damaged) {
        log->error("row damaged: {}", damaged.what());
        return fail(ErrorCode::workspaceDamaged, file, "row");
    } catch (const RowDamaged& damaged) {
        log->error("row damaged: {}", damaged.what());
        return fail(ErrorCode::workspaceDamaged, file, damaged.what());
    }
}

} // namespace chapeau
