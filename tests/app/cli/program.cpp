#include "program.h"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace chapeau::test {

namespace {

std::string quoted(const std::string& word) {
    std::string result = "'";
    for (const char c : word) result += c == '\'' ? std::string{"'\\''"} : std::string(1, c);
    return result + "'";
}

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

} // namespace

Said chapeauCli(const std::vector<std::string>& arguments, const std::filesystem::path& home) {
    const auto out = home / ".said.out";
    const auto err = home / ".said.err";
    std::string command =
        "cd " + quoted(home.string()) + " && XDG_STATE_HOME=" + quoted((home / ".state").string()) + " " + quoted(CHAPEAU_CLI);
    for (const auto& argument : arguments) command += " " + quoted(argument);
    command += " >" + quoted(out.string()) + " 2>" + quoted(err.string());
    const int status = std::system(command.c_str());
    Said said{WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
    for (const auto& file : {out, err, home / ".state"}) std::filesystem::remove_all(file);
    return said;
}

std::u32string codePointsOf(const std::string& text) {
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t c = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k) c = (c << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3fU);
        result += c;
        i += length;
    }
    return result;
}

std::string utf8Of(const std::u32string& text) {
    std::string result;
    const auto tail = [&](char32_t c, unsigned shift) { result += static_cast<char>(0x80U | ((c >> shift) & 0x3fU)); };
    for (const char32_t c : text) {
        if (c < 0x80) {
            result += static_cast<char>(c);
        } else if (c < 0x800) {
            result += static_cast<char>(0xc0U | (c >> 6U));
            tail(c, 0);
        } else if (c < 0x10000) {
            result += static_cast<char>(0xe0U | (c >> 12U));
            tail(c, 6);
            tail(c, 0);
        } else {
            result += static_cast<char>(0xf0U | (c >> 18U));
            tail(c, 12);
            tail(c, 6);
            tail(c, 0);
        }
    }
    return result;
}

std::string applied(const std::string& base, const nlohmann::json& edits) {
    const auto from = codePointsOf(base);
    std::u32string result;
    std::size_t at = 0;
    for (const auto& edit : edits) {
        const auto begin = edit["base"][0].get<std::size_t>();
        const auto end = edit["base"][1].get<std::size_t>();
        result += from.substr(at, begin - at) + codePointsOf(edit["text"].get<std::string>());
        at = end;
    }
    return utf8Of(result + from.substr(at));
}

Said CliTest::expect(int exitCode, const std::vector<std::string>& arguments) const {
    auto said = run(arguments);
    EXPECT_EQ(said.exitCode, exitCode) << arguments.front() << ": " << said.err << said.out;
    return said;
}

std::string CliTest::write(const std::string& name, const std::string& text) const {
    std::ofstream{folder / name, std::ios::binary} << text;
    return path(name);
}

std::string CliTest::read(const std::string& name) const {
    return contentOf(folder / name);
}

} // namespace chapeau::test
