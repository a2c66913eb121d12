// Numbers the words of a few texts from 0, so that tables can be indexed by them. For core/text and core/align.
// Not for several threads at once.
#pragma once

#include "core/text/diff_text.h"

#include <cstdint>
#include <vector>

namespace chapeau {

using WordNumber = std::uint32_t;

class WordNumbers {
public:
    /// `expected` words at first; it grows.
    explicit WordNumbers(std::size_t expected);

    [[nodiscard]] WordNumber of(std::uint64_t key);
    /// The words, numbers and symbols of a text in order; punctuation and blanks left out.
    [[nodiscard]] std::vector<WordNumber> of(const DiffText& text);
    /// How many different words were numbered.
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Slot {
        std::uint64_t key = 0;
        WordNumber number = 0;
        bool used = false;
    };

    [[nodiscard]] Slot& slotOf(std::uint64_t key);
    void grow();

    std::vector<Slot> m_slots; ///< open addressing; a power of two, at most half full
    std::size_t m_size = 0;
};

} // namespace chapeau
