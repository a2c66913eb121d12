// Generated negotiations with known truth, made by the shared generator into a folder of their own.
#pragma once

#include "core/workspace/comparing.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace chapeau::bench {

/// What the generator did to make one variant.
struct Truth {
    std::set<std::pair<std::size_t, std::size_t>> links; ///< base and variant paragraph
    std::set<std::pair<std::size_t, std::size_t>> splitOrJoined;
    std::vector<std::int32_t> origins; ///< of each word of the variant: the base word it came from, or -1
    std::size_t changedWords = 0;      ///< inserted and deleted
};

struct Negotiation {
    std::filesystem::path base;
    std::vector<std::filesystem::path> variants;
    ComparableText baseText;
    std::vector<ComparableText> texts;
    std::vector<Truth> truths;
};

struct Size {
    std::size_t paragraphs = 600;
    std::size_t words = 40'000;
};

/// Nothing where the generator or Python is missing.
[[nodiscard]] std::optional<Negotiation> generated(const std::filesystem::path& folder, Size size, const std::string& profile, int seed);

} // namespace chapeau::bench
