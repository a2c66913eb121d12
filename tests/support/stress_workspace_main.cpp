#include "tests/support/stress_workspace.h"

#include <cstdio>
#include <exception>
#include <stdexcept>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("Usage: stress_workspace FILE.chapeau\n", stderr);
        return 2;
    }
    try {
        const auto registry = chapeau::Registry::load(CHAPEAU_RESOURCES "/registry");
        if (!registry) throw std::runtime_error(chapeau::sentenceOf(registry.error()));
        chapeau::test::writeStressWorkspace(argv[1], *registry);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
