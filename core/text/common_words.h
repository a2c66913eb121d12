// Counts the words that two texts share in order (longest common subsequence), exactly and fast: bit-parallel, after Hyyrö 2004.
// For core/text and core/align. Pure; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chapeau {

/// Keys of the words, numbers and symbols of a text; punctuation and blanks left out.
[[nodiscard]] std::vector<std::uint64_t> wordKeys(std::string_view text);

/// One text made ready to be compared with many.
class CommonWords {
public:
    explicit CommonWords(std::span<const std::uint64_t> words);

    [[nodiscard]] std::size_t sharedWith(std::span<const std::uint64_t> words) const;
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Block {
        std::size_t index;
        std::uint64_t places;
    };

    std::size_t m_size;
    std::unordered_map<std::uint64_t, std::vector<Block>> m_places;
};

} // namespace chapeau
