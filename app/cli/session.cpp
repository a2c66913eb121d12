#include "app/cli/session.h"

#include "core/base/log.h"
#include "core/base/resource_folder.h"
#include "core/base/user_name.h"

#include <unistd.h>

#include <cstdio>
#include <iostream>

namespace chapeau::cli {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const auto& word : words) result += (result.empty() ? "" : "; ") + word;
    return result;
}

} // namespace

Session::Session() : m_log{openLog(logFolder())} {}

Result<const Registry*> Session::registry() {
    if (!m_registry) {
        auto loaded = Registry::load(resourceFolder() / "registry");
        if (!loaded) return tl::unexpected(loaded.error());
        m_registry = std::move(*loaded);
    }
    return &*m_registry;
}

Job Session::job() const {
    if (::isatty(STDERR_FILENO) == 0) return {};
    return {{}, [](std::size_t done, std::size_t total) {
                std::cerr << '\r' << done << '/' << total << (done == total ? "\r\033[K" : "") << std::flush;
            }};
}

Result<std::vector<DelegationCode>> Session::delegations(const std::vector<std::string>& written) {
    return registry().and_then([&](const Registry* known) { return known->findAll(joined(written)); });
}

Result<Surroundings> Session::surroundings() {
    return registry().map([&](const Registry* known) { return Surroundings{*known, m_clock, m_log, userName()}; });
}

Result<Workspace> Session::open(const std::string& path) {
    return surroundings().and_then([&](const Surroundings& given) { return Workspace::open(path, given); });
}

int Session::done(const Json& result, const std::string& text, int exitCode) const {
    if (json)
        std::cout << result.dump() << '\n';
    else
        std::cout << text << (text.empty() || text.ends_with('\n') ? "" : "\n");
    return exitCode;
}

int Session::refuse(const Error& error) const {
    std::cerr << "chapeau-cli: " << sentenceOf(error) << '\n';
    return exitCodeOf(error.code);
}

int Session::refuseUsage(const std::string& sentence) const {
    std::cerr << "chapeau-cli: " << sentence << '\n';
    return exitUsage;
}

} // namespace chapeau::cli
