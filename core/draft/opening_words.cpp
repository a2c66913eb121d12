#include "core/draft/opening_words.h"

#include "core/draft/opening_lexicon.h"

#include <algorithm>
#include <string>

namespace chapeau {

namespace {

using Phrases = std::span<const std::string_view>;

constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

constexpr char lower(char c) {
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// Reads the opening word by word; offsets are bytes. A match never ends inside a word, and a comma ends the opening.
class Opening {
public:
    explicit Opening(std::string_view text) : m_text{text} {}

    [[nodiscard]] std::size_t end() const { return m_end; }

    /// Takes the longest of the phrases that stands next.
    bool take(Phrases phrases) {
        std::size_t longest = m_end;
        const auto initial = [](std::string_view phrase) { return phrase.front(); };
        for (const auto phrase : std::ranges::equal_range(phrases, firstLetter(), {}, initial)) longest = std::max(longest, endOf(phrase));
        const bool found = longest > m_end;
        m_end = longest;
        return found;
    }

    bool take(std::string_view phrase) { return take(Phrases{&phrase, 1}); }

    void backTo(std::size_t end) { m_end = end; }

private:
    /// Of the word that stands next, in lower case; 0 where none does.
    [[nodiscard]] char firstLetter() const {
        const std::size_t at = m_end > 0 ? m_end + 1 : 0;
        return at < m_text.size() ? lower(m_text[at]) : '\0';
    }

    /// Where the phrase ends if it stands next, else where we are.
    [[nodiscard]] std::size_t endOf(std::string_view phrase) const {
        std::size_t at = m_end;
        if (at > 0) {
            if (at >= m_text.size() || m_text[at] != ' ') return m_end;
            ++at;
        }
        if (m_text.size() - at < phrase.size()) return m_end;
        const bool same = std::ranges::equal(phrase, m_text.substr(at, phrase.size()), {}, {}, lower);
        at += phrase.size();
        const bool whole =
            at == m_text.size() || (!isLetter(m_text[at]) && m_text[at] != '-' && static_cast<unsigned char>(m_text[at]) < 0x80);
        return same && whole ? at : m_end;
    }

    std::string_view m_text;
    std::size_t m_end = 0;
};

bool takeFeeling(Opening& opening) {
    const std::size_t before = opening.end();
    while (opening.take(feelingAdjectives())) {
    }
    if (opening.take(feelings())) return true;
    opening.backTo(before);
    return false;
}

/// "its deep appreciation", "with grave concern": nothing is taken where the noun isn't one of ours.
bool takeFeelingAfter(Opening& opening, std::string_view word) {
    const std::size_t before = opening.end();
    if (opening.take(word) && takeFeeling(opening)) return true;
    opening.backTo(before);
    return false;
}

void takeTails(Opening& opening, Phrases heads) {
    bool more = true;
    while (more) {
        const std::size_t before = opening.end();
        more = opening.take(followingAdverbs()) || takeFeelingAfter(opening, "its") || takeFeelingAfter(opening, "their") ||
               takeFeelingAfter(opening, "with") || takeFeelingAfter(opening, "and");
        if (!more && opening.take("and")) {
            opening.take(leadingAdverbs());
            more = opening.take(heads);
            if (!more) opening.backTo(before);
        }
    }
}

std::size_t endOfOpening(std::string_view text, Phrases heads) {
    if (text.empty() || !isUpper(text.front())) return 0;
    Opening opening{text};
    while (opening.take(leadingAdverbs())) {
    }
    const std::size_t beforeHead = opening.end();
    if (opening.take(expressingHeads())) takeFeeling(opening);
    const std::size_t expressed = opening.end();
    opening.backTo(beforeHead);
    if (!opening.take(heads)) return 0;
    opening.backTo(std::max(opening.end(), expressed));
    takeTails(opening, heads);
    return opening.end();
}

} // namespace

ByteRange openingWords(std::string_view text) {
    return {0, std::max(endOfOpening(text, preambularHeads()), endOfOpening(text, operativeHeads()))};
}

bool opensAsPreambular(std::string_view text) {
    return endOfOpening(text, preambularHeads()) > 0;
}

bool opensAsOperative(std::string_view text) {
    return endOfOpening(text, operativeHeads()) > 0;
}

void italicizeOpening(Paragraph& paragraph) {
    const bool opens = paragraph.kind == ParagraphKind::preambular || paragraph.kind == ParagraphKind::operative;
    if (!opens || paragraph.level > 0 || !paragraph.text.italic.empty()) return;
    if (const auto opening = openingWords(paragraph.text.text); !opening.empty()) paragraph.text.italic.push_back(opening);
}

} // namespace chapeau
