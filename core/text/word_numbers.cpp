#include "core/text/word_numbers.h"

#include <bit>
#include <utility>

namespace chapeau {

WordNumbers::WordNumbers(std::size_t expected) : m_slots(std::bit_ceil(2 * expected + 16)) {}

WordNumbers::Slot& WordNumbers::slotOf(std::uint64_t key) {
    std::size_t at = key & (m_slots.size() - 1);
    while (m_slots[at].used && m_slots[at].key != key) at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at];
}

WordNumber WordNumbers::of(std::uint64_t key) {
    Slot& slot = slotOf(key);
    if (slot.used) return slot.number;
    const auto number = static_cast<WordNumber>(m_size++);
    slot = {key, number, true};
    if (2 * m_size > m_slots.size()) grow();
    return number;
}

std::vector<WordNumber> WordNumbers::of(const DiffText& text) {
    std::vector<WordNumber> words;
    words.reserve(text.tokens().size());
    for (const DiffToken& token : text.tokens()) {
        if (isWord(token.role)) words.push_back(of(token.key));
    }
    return words;
}

void WordNumbers::grow() {
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
    for (const Slot& slot : old) {
        if (slot.used) slotOf(slot.key) = slot;
    }
}

} // namespace chapeau
