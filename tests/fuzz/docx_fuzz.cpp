// Reads thousands of mutated Word files under the sanitizers: docx_fuzz SEED COUNT. Fails where one crashes, leaks, takes longer than 5 s
// (a watchdog, which ends the program), or where too few were read or refused for the run to mean anything.
#include "core/intake/read_document.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/seeds.h"

#include <unistd.h>

#include <charconv>
#include <csignal>
#include <fstream>
#include <iostream>
#include <string_view>

namespace chapeau::fuzz {

namespace {

constexpr unsigned longestRead = 5;

struct Tally {
    std::size_t read = 0;
    std::size_t refused = 0;
};

std::size_t numberIn(std::string_view argument) {
    std::size_t number = 0;
    std::from_chars(argument.data(), argument.data() + argument.size(), number);
    return number;
}

std::string mutated(const std::vector<Parts>& files, Dice& dice) {
    const auto& file = files[dice() % files.size()];
    // Deflated bytes that are changed seldom inflate: some of the files are stored.
    const auto kind = dice() % 10;
    if (kind == 0) return withMutatedBytes(zipOf(file), dice);
    if (kind == 1) return withMutatedBytes(zipOf(file, true), dice);
    return zipOf(withMutatedXml(file, dice), kind < 5);
}

/// The file that is being read is kept, so that one that kills the program can be looked at.
void keep(const std::string& path, const std::string& bytes) {
    std::ofstream{path, std::ios::binary}.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

Tally run(std::size_t seed, std::size_t count) {
    const auto files = seeds();
    const std::string path = "docx_fuzz_" + std::to_string(seed) + ".docx";
    Dice dice{seed};
    Tally tally;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string bytes = mutated(files, dice);
        keep(path, bytes);
        ::alarm(longestRead);
        const auto incoming = readDocumentBytes(bytes, path, i % 2 == 0 ? Repair::mend : Repair::asIs);
        ::alarm(0);
        ++(incoming ? tally.read : tally.refused);
    }
    ::unlink(path.c_str());
    return tally;
}

} // namespace

} // namespace chapeau::fuzz

int main(int argc, char** argv) {
    using namespace chapeau::fuzz;
    if (argc != 3) {
        std::cerr << "docx_fuzz SEED COUNT\n";
        return 2;
    }
    const std::size_t count = numberIn(argv[2]);
    const Tally tally = run(numberIn(argv[1]), count);
    std::cout << tally.read << " mutated files read, " << tally.refused << " refused\n";
    const bool meansSomething = tally.read * 4 > count && tally.refused * 10 > count;
    return meansSomething ? 0 : 1;
}
