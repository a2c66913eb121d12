#include "core/text/searchable_text.h"

#include "core/text/character.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace chapeau {

namespace {

bool foldsAccents(Folding folding) {
    return folding == Folding::accents || folding == Folding::accentsAndCase;
}

bool foldsCase(Folding folding) {
    return folding == Folding::caseOnly || folding == Folding::accentsAndCase;
}

bool isMark(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

icu::UnicodeString withoutMarks(const icu::UnicodeString& text) {
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        if (const UChar32 c = text.char32At(i); !isMark(c)) kept.append(c);
    return kept;
}

icu::UnicodeString decomposed(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result;
    const auto* nfd = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status) || !nfd->getDecomposition(c, result)) result = icu::UnicodeString{c};
    return result;
}

icu::UnicodeString folded(char32_t c, Folding folding) {
    icu::UnicodeString units{static_cast<UChar32>(foldsAccents(folding) ? plainForm(c) : c)};
    if (foldsAccents(folding)) units = isInvisible(c) ? icu::UnicodeString{} : withoutMarks(decomposed(units.char32At(0)));
    if (foldsCase(folding)) units.foldCase();
    return units;
}

} // namespace

SearchableText::SearchableText(std::string_view text, Folding folding) {
    m_byteOf.reserve(text.size() + 1);
    m_inside.reserve(text.size() + 1);
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t byte = at;
        const char32_t c = nextCodePoint(text, at);
        const auto first = m_inside.size();
        append(c, byte, folding);
        if (byte > 0 && first < m_inside.size() && isOneGrapheme(before, c)) m_inside[first] = true;
        before = c;
    }
    m_byteOf.push_back(text.size());
    m_inside.push_back(false);
}

void SearchableText::append(char32_t c, std::size_t byte, Folding folding) {
    const auto units = folded(c, folding);
    for (std::int32_t i = 0; i < units.length(); ++i) {
        m_byteOf.push_back(byte);
        m_inside.push_back(i > 0);
    }
    m_units.append(units);
}

ByteRange SearchableText::bytes(std::int32_t begin, std::int32_t end) const {
    return {m_byteOf[static_cast<std::size_t>(begin)], m_byteOf[static_cast<std::size_t>(end)]};
}

bool SearchableText::isBoundary(std::int32_t unit) const {
    return !m_inside[static_cast<std::size_t>(unit)];
}

bool SearchableText::joinsWord(std::int32_t unit) const {
    return unit >= 0 && unit < m_units.length() && (u_isalnum(m_units.char32At(unit)) || isMark(m_units.char32At(unit)));
}

bool SearchableText::isWhole(std::int32_t begin, std::int32_t end) const {
    const std::int32_t before = begin > 0 ? m_units.moveIndex32(begin, -1) : -1;
    const std::int32_t last = m_units.moveIndex32(end, -1);
    return !(joinsWord(before) && joinsWord(begin)) && !(joinsWord(last) && joinsWord(end));
}

icu::UnicodeString foldedPattern(std::string_view pattern, Folding folding) {
    icu::UnicodeString units;
    for (std::size_t at = 0; at < pattern.size();) units.append(folded(nextCodePoint(pattern, at), folding));
    return units;
}

} // namespace chapeau
