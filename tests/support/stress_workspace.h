// The largest negotiation that the program is designed for, made up of nonsense that looks like UN language, the same
// in every run but for its ids: 600
// paragraphs, all member states, 14,000 proposals and 6,000 comments. For benches and for tests of what only shows in large workspaces.
#pragma once

#include "core/delegation/registry.h"
#include "core/store/negotiation.h"

#include <filesystem>

namespace chapeau::test {

struct StressSize {
    std::size_t paragraphs = 600;
    std::size_t delegations = 193; ///< at most as many as there are member states
    std::size_t proposals = 14'000;
    std::size_t comments = 6'000;
};

/// Replacements, deletions and new paragraphs; of those on one paragraph some agree and some collide. Every tenth proposal is decided.
[[nodiscard]] Negotiation stressNegotiation(const Registry& registry, const StressSize& size = {});

/// The same in a new file, through the store. Throws std::runtime_error.
void writeStressWorkspace(const std::filesystem::path& file, const Registry& registry, const StressSize& size = {});

} // namespace chapeau::test
