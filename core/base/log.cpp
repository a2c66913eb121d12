#include "core/base/log.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <sys/stat.h>

#include <cstdlib>
#include <string>

namespace chapeau {

namespace {

constexpr std::size_t fileSize = std::size_t{2} << 20U;
constexpr std::size_t olderFiles = 4;

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

/// Every file that the rotation opens is for the user alone, from its first byte.
spdlog::file_event_handlers privateFiles() {
    spdlog::file_event_handlers handlers;
    handlers.before_open = [](const spdlog::filename_t& name) {
        if (std::FILE* file = std::fopen(name.c_str(), "ab")) {
            ::chmod(name.c_str(), S_IRUSR | S_IWUSR);
            std::fclose(file);
        }
    };
    return handlers;
}

} // namespace

std::filesystem::path logFolder() {
    if (const auto state = environment("XDG_STATE_HOME"); !state.empty()) return std::filesystem::path{state} / "chapeau";
    const auto home = environment("HOME");
    return home.empty() ? std::filesystem::path{} : std::filesystem::path{home} / ".local" / "state" / "chapeau";
}

Log silentLog() {
    return std::make_shared<spdlog::logger>("chapeau", std::make_shared<spdlog::sinks::null_sink_mt>());
}

Log openLog(const std::filesystem::path& folder) {
    if (folder.empty()) return silentLog();
    try {
        std::filesystem::create_directories(folder);
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>((folder / "chapeau.log").string(), fileSize, olderFiles, false,
                                                                           privateFiles());
        auto log = std::make_shared<spdlog::logger>("chapeau", std::move(sink));
        log->set_pattern("%Y-%m-%dT%H:%M:%S.%e %P %l %v");
        log->flush_on(spdlog::level::warn);
        return log;
    } catch (const std::exception&) {
        return silentLog();
    }
}

} // namespace chapeau
