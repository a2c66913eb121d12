// What every command of chapeau-cli shares: where it writes, what it was passed from outside, and how it ends.
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/log_fwd.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/workspace/workspace.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace chapeau::cli {

/// JSON with its keys in the order of the contract.
using Json = nlohmann::ordered_json;

inline constexpr int exitDone = 0;
inline constexpr int exitNo = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitNeedsLook = 5;

class Session {
public:
    Session();

    /// Whether --json was given to the command that runs.
    bool json = false;

    [[nodiscard]] Result<const Registry*> registry();
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Log& log() const { return m_log; }
    /// Shows progress on stderr where that is a terminal.
    [[nodiscard]] Job job() const;

    [[nodiscard]] Result<std::vector<DelegationCode>> delegations(const std::vector<std::string>& written);
    [[nodiscard]] Result<Surroundings> surroundings();
    [[nodiscard]] Result<Workspace> open(const std::string& path);

    /// One JSON document on stdout, or `text` where --json wasn't given.
    int done(const Json& result, const std::string& text, int exitCode = exitDone) const;
    /// One sentence on stderr.
    [[nodiscard]] int refuse(const Error& error) const;
    [[nodiscard]] int refuseUsage(const std::string& sentence) const;

private:
    SystemClock m_clock;
    Log m_log;
    std::optional<Registry> m_registry;
};

} // namespace chapeau::cli
