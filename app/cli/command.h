// What a command takes, and which one runs. Behind it is CLI11, which command.cpp alone includes: each file that does takes seconds longer
// to compile.
#pragma once

#include "app/cli/session.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace chapeau::cli {

/// Something that a command takes.
class Argument {
public:
    explicit Argument(CLI::Option& option) : m_option{&option} {}

    Argument& required();
    /// One value each time it is given, where else it takes all that follow.
    Argument& oneEach();
    /// Given without `other`, it is wrong usage.
    Argument& needs(const Argument& other);
    /// Given with `other`, it is wrong usage.
    Argument& excludes(const Argument& other);

private:
    CLI::Option* m_option;
};

/// A subcommand. What it reads into outlives the parsing.
class Command {
public:
    explicit Command(CLI::App& app) : m_app{&app} {}

    /// "WS" is told by its place, "--from" by its name.
    Argument takes(const std::string& name, std::string& value, const std::string& help);
    Argument takes(const std::string& name, std::optional<std::string>& value, const std::string& help);
    Argument takes(const std::string& name, std::optional<std::size_t>& value, const std::string& help);
    Argument takes(const std::string& name, std::vector<std::string>& values, const std::string& help);
    /// Something that is there or not.
    Argument flag(const std::string& name, bool& value, const std::string& help);

private:
    CLI::App* m_app;
};

class Commands {
public:
    /// The session outlives them.
    explicit Commands(Session& session);
    ~Commands();
    Commands(const Commands&) = delete;
    Commands& operator=(const Commands&) = delete;

    /// Adds a subcommand, which has --json, and `run`, whose value is the exit code.
    Command add(const std::string& name, const std::string& description, std::function<int(Session&)> run);
    /// Runs the one that was asked for, or says what was wrong with the asking. The exit code.
    [[nodiscard]] int run(int argc, char** argv);

private:
    Session& m_session;
    std::unique_ptr<CLI::App> m_app;
    int m_exitCode = exitDone;
};

} // namespace chapeau::cli
