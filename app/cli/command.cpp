#include "app/cli/command.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace chapeau::cli {

Argument& Argument::required() {
    m_option->required();
    return *this;
}

Argument& Argument::oneEach() {
    m_option->allow_extra_args(false);
    return *this;
}

Argument& Argument::needs(const Argument& other) {
    m_option->needs(other.m_option);
    return *this;
}

Argument& Argument::excludes(const Argument& other) {
    m_option->excludes(other.m_option);
    return *this;
}

Argument Command::takes(const std::string& name, std::string& value, const std::string& help) {
    return Argument{*m_app->add_option(name, value, help)};
}

Argument Command::takes(const std::string& name, std::optional<std::string>& value, const std::string& help) {
    return Argument{*m_app->add_option(name, value, help)};
}

Argument Command::takes(const std::string& name, std::optional<std::size_t>& value, const std::string& help) {
    return Argument{*m_app->add_option(name, value, help)};
}

Argument Command::takes(const std::string& name, std::vector<std::string>& values, const std::string& help) {
    return Argument{*m_app->add_option(name, values, help)};
}

Argument Command::flag(const std::string& name, bool& value, const std::string& help) {
    return Argument{*m_app->add_flag(name, value, help)};
}

Commands::Commands(Session& session)
    : m_session{session}, m_app{
                              std::make_unique<CLI::App>("Chapeau: negotiate a UN draft resolution from the command line", "chapeau-cli")} {
    m_app->require_subcommand(1);
    m_app->set_version_flag("--version", CHAPEAU_VERSION);
}

Commands::~Commands() = default;

Command Commands::add(const std::string& name, const std::string& description, std::function<int(Session&)> run) {
    auto* command = m_app->add_subcommand(name, description);
    command->add_flag("--json", m_session.json, "Print the result as JSON");
    command->callback([this, run = std::move(run)] { m_exitCode = run(m_session); });
    return Command{*command};
}

int Commands::run(int argc, char** argv) {
    try {
        m_app->parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return m_app->exit(error, std::cout, std::cerr) == exitDone ? exitDone : exitUsage;
    }
    return m_exitCode;
}

} // namespace chapeau::cli
