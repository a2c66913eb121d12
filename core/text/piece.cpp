#include "core/text/piece.h"

#include "core/text/character.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace chapeau {

namespace {

class PieceCutter {
public:
    explicit PieceCutter(std::string_view text) : m_text{text} { m_pieces.reserve(text.size() / 3); }

    std::vector<Piece> cut() {
        while (m_at < m_text.size()) cutNext();
        return std::move(m_pieces);
    }

private:
    void cutNext() {
        const std::size_t begin = m_at;
        const char32_t first = nextCodePoint(m_text, m_at);
        switch (classOf(first)) {
        case CharacterClass::blank: skipBlanks(); return add({begin, m_at}, PieceKind::blank);
        case CharacterClass::letter: skipWord(); return add({begin, m_at}, PieceKind::word);
        case CharacterClass::digit: return add({begin, m_at}, skipWord() ? PieceKind::word : PieceKind::number);
        case CharacterClass::dictionary: skipDictionaryRun(); return addDictionaryWords({begin, m_at});
        case CharacterClass::extending: skipExtending(); return add({begin, m_at}, PieceKind::other);
        case CharacterClass::other:
            skipFlag(first);
            skipExtending();
            return add({begin, m_at}, PieceKind::other);
        }
    }

    CharacterClass peek(std::size_t& behind) const {
        behind = m_at;
        return classOf(nextCodePoint(m_text, behind));
    }

    void skipBlanks() {
        std::size_t behind = 0;
        while (m_at < m_text.size() && peek(behind) == CharacterClass::blank) m_at = behind;
    }

    /// True where there was a letter among them.
    bool skipWord() {
        bool letters = false;
        std::size_t behind = 0;
        while (m_at < m_text.size()) {
            const CharacterClass next = peek(behind);
            if (next != CharacterClass::letter && next != CharacterClass::digit && next != CharacterClass::extending) break;
            letters = letters || next == CharacterClass::letter;
            m_at = behind;
        }
        return letters;
    }

    void skipDictionaryRun() {
        std::size_t behind = 0;
        while (m_at < m_text.size()) {
            const CharacterClass next = peek(behind);
            if (next != CharacterClass::dictionary && next != CharacterClass::extending) break;
            m_at = behind;
        }
    }

    void skipExtending() {
        std::size_t behind = 0;
        while (m_at < m_text.size() && peek(behind) == CharacterClass::extending) m_at = behind;
    }

    void skipFlag(char32_t first) {
        if (!isRegionalIndicator(first) || m_at == m_text.size()) return;
        std::size_t behind = m_at;
        if (isRegionalIndicator(nextCodePoint(m_text, behind))) m_at = behind;
    }

    void addDictionaryWords(ByteRange run);

    // A mark on a blank, an emoji joined to the next: one grapheme across two runs stays one piece.
    void add(ByteRange bytes, PieceKind kind) {
        std::size_t behind = bytes.begin;
        if (!m_pieces.empty() && isOneGrapheme(codePointBefore(m_text, bytes.begin), nextCodePoint(m_text, behind))) {
            Piece& last = m_pieces.back();
            last.bytes.end = bytes.end;
            if (last.kind == PieceKind::blank || last.kind == PieceKind::number) last.kind = PieceKind::other;
            return;
        }
        m_pieces.push_back({bytes, kind});
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Piece> m_pieces;
};

// One for each thread, because an iterator holds its text and is costly to make.
icu::BreakIterator* wordIterator() {
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>{icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status)};
    }();
    return iterator.get();
}

void PieceCutter::addDictionaryWords(ByteRange run) {
    UErrorCode status = U_ZERO_ERROR;
    UText window = UTEXT_INITIALIZER;
    utext_openUTF8(&window, m_text.data() + run.begin, static_cast<std::int64_t>(run.size()), &status);
    icu::BreakIterator* words = wordIterator();
    if (words != nullptr) words->setText(&window, status);
    if (words == nullptr || U_FAILURE(status)) return add(run, PieceKind::dictionaryWord);
    std::size_t begin = run.begin;
    for (int end = words->next(); end != icu::BreakIterator::DONE; end = words->next()) {
        add({begin, run.begin + static_cast<std::size_t>(end)}, PieceKind::dictionaryWord);
        begin = run.begin + static_cast<std::size_t>(end);
    }
    utext_close(&window);
}

} // namespace

std::vector<Piece> cutPieces(std::string_view text) {
    return PieceCutter{text}.cut();
}

} // namespace chapeau
