#include "core/intake/structure/structure.h"

#include "core/draft/opening_words.h"
#include "core/intake/structure/extraction_repair.h"
#include "core/intake/structure/front_matter.h"
#include "core/intake/structure/item_levels.h"
#include "core/intake/structure/mark.h"
#include "core/intake/structure/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t longestHeading = 200;

enum class Part { preamble, operative, annex };

void dropPrefix(RichText& rich, std::size_t length) {
    rich.text.erase(0, length);
    const auto moved = [length](std::size_t at) { return at > length ? at - length : 0; };
    for (auto& range : rich.italic) range = {moved(range.begin), moved(range.end)};
    std::erase_if(rich.italic, [](const ByteRange& range) { return range.empty(); });
    for (auto& note : rich.notes) note.at = moved(note.at);
}

bool startsLower(std::string_view text) {
    return isLower(firstSign(text));
}

/// A paragraph with what its block showed.
struct Reading {
    Paragraph paragraph;
    std::string itemMark{};
    std::size_t number = 0;
    std::size_t line = 0;
    bool labelLost = false;
    bool isItem = false;
};

class BodyReader {
public:
    BodyReader(Blocks body, bool adopted) : m_blocks{std::move(body)}, m_adopted{adopted} {
        for (const auto& block : m_blocks) m_marks.push_back(markOf(block.rich.text));
        findNextNumbers();
    }

    Structure read() {
        for (std::size_t i = 0; i < m_blocks.size(); ++i) readBlock(i);
        settleLevels();
        settleNumbers();
        Structure structure;
        structure.closingLine = m_closingLine;
        for (auto& reading : m_readings) {
            structure.paragraphs.push_back(std::move(reading.paragraph));
            structure.lines.push_back(reading.line);
        }
        tell(structure);
        return structure;
    }

private:
    [[nodiscard]] const std::string& textOf(std::size_t i) const { return m_blocks[i].rich.text; }

    /// For each block, the next printed number at or after it, up to the annex; 0 for none.
    void findNextNumbers() {
        m_nextNumber.assign(m_blocks.size() + 1, 0);
        for (std::size_t i = m_blocks.size(); i > 0; --i) {
            const std::size_t number = numberOf(m_marks[i - 1]);
            m_nextNumber[i - 1] = isAnnexLine(textOf(i - 1)) ? 0 : number > 0 ? number : m_nextNumber[i];
            m_numbersUsed = m_numbersUsed || number > 0;
        }
    }

    void readBlock(std::size_t i) {
        if (m_adopted && m_part != Part::annex && isClosing(i)) {
            m_closingLine += (m_closingLine.empty() ? "" : " ") + collapsed(textOf(i));
            return;
        }
        if (isAnnexLine(textOf(i)) && !m_readings.empty()) {
            m_part = Part::annex;
            m_lastNumber = 0;
            m_annexOpened = true;
            add(i, ParagraphKind::sectionHeading);
            return;
        }
        readParagraph(i);
        m_annexOpened = false;
    }

    /// The meeting, the date below it, or "[Adopted without a vote.]".
    [[nodiscard]] bool isClosing(std::size_t i) const {
        if (isClosingLine(textOf(i))) return !m_readings.empty();
        const std::string& text = textOf(i);
        return !m_closingLine.empty() && (text.starts_with("[Adopted") || (text.size() <= 20 && isMastheadLine(text)));
    }

    void readParagraph(std::size_t i) {
        switch (m_marks[i].kind) {
        case MarkKind::none: return readUnmarked(i);
        case MarkKind::item: return addItem(i, m_marks[i].text);
        case MarkKind::preambularLabel: return add(i, ParagraphKind::preambular);
        case MarkKind::operativeLabel: return addOperative(i);
        case MarkKind::flushLabel: return add(i, ParagraphKind::flushText);
        case MarkKind::number: return readNumbered(i);
        }
    }

    void readNumbered(std::size_t i) {
        const std::string_view rest = std::string_view{textOf(i)}.substr(m_marks[i].length);
        if (m_part == Part::preamble && opensAsPreambular(rest)) return add(i, ParagraphKind::preambular);
        if (m_part != Part::annex) return addOperative(i);
        m_lastNumber = numberOf(m_marks[i]);
        add(i, ParagraphKind::annex);
        m_readings.back().paragraph.numbered = true;
    }

    void readUnmarked(std::size_t i) {
        switch (m_part) {
        case Part::preamble: return readUnmarkedPreambular(i);
        case Part::operative: return readUnmarkedOperative(i);
        case Part::annex: return readUnmarkedAnnex(i);
        }
    }

    void readUnmarkedPreambular(std::size_t i) {
        const std::string& text = textOf(i);
        if (opensAsOperative(text)) return addOperative(i);
        if (opensAsPreambular(text)) return add(i, ParagraphKind::preambular);
        if (isHeading(i)) return add(i, ParagraphKind::sectionHeading);
        if (listIsOpen()) return addItem(i, "");
        add(i, ParagraphKind::preambular);
    }

    void readUnmarkedOperative(std::size_t i) {
        const std::string& text = textOf(i);
        if (isHeading(i)) return add(i, ParagraphKind::sectionHeading);
        const bool opens = opensAsOperative(text);
        // Where no number is missing, what has none is no paragraph of its own.
        const bool numberMissing = !m_numbersUsed || m_nextNumber[i] == 0 || m_nextNumber[i] > m_lastNumber + 1;
        const bool listed = listIsOpen();
        if (opens && numberMissing && !(listed && (lastStop() == ':' || itemsOpenAsOperative()))) {
            const bool lost = m_numbersUsed;
            addOperative(i);
            m_readings.back().labelLost = lost;
        } else if (listed && !(startsLower(text) && lastIsItem())) {
            addItem(i, "");
        } else if (!m_numbersUsed && !startsLower(text)) {
            addOperative(i);
        } else {
            add(i, ParagraphKind::flushText);
        }
    }

    void readUnmarkedAnnex(std::size_t i) {
        if (m_annexOpened ? isShort(i) : isHeading(i)) return add(i, ParagraphKind::sectionHeading);
        const bool numberMissing = m_lastNumber > 0 && m_nextNumber[i] == m_lastNumber + 2;
        if (numberMissing) {
            ++m_lastNumber;
            add(i, ParagraphKind::annex);
            m_readings.back().paragraph.numbered = m_readings.back().labelLost = true;
        } else if (listIsOpen() && lastStop() != '.') {
            addItem(i, "");
        } else {
            add(i, ParagraphKind::annex);
        }
    }

    [[nodiscard]] bool isShort(std::size_t i) const {
        const std::string& text = textOf(i);
        return text.size() <= longestHeading && closingStop(text) == 0;
    }

    /// Short, without a stop and without opening words, where a paragraph has just ended and a numbered one follows.
    [[nodiscard]] bool isHeading(std::size_t i) const {
        const std::string& text = textOf(i);
        if (hasRomanNumber(text)) return text.size() <= longestHeading && (closingStop(text) == 0 || text.size() < 8);
        if (!isShort(i) || startsLower(text) || opensAsOperative(text) || opensAsPreambular(text)) return false;
        const bool ended = m_readings.empty() || lastKind() == ParagraphKind::sectionHeading || lastStop() != 0;
        return ended && i + 1 < m_blocks.size() && (m_marks[i + 1].kind == MarkKind::number || hasRomanNumber(textOf(i + 1)));
    }

    [[nodiscard]] ParagraphKind lastKind() const { return m_readings.back().paragraph.kind; }
    [[nodiscard]] char lastStop() const { return m_readings.empty() ? '\0' : closingStop(m_readings.back().paragraph.text.text); }
    [[nodiscard]] bool lastIsItem() const { return !m_readings.empty() && m_readings.back().isItem; }

    /// Whether an item may follow: the last paragraph ends in a colon, or is an item itself.
    [[nodiscard]] bool listIsOpen() const {
        if (m_readings.empty() || lastKind() == ParagraphKind::sectionHeading || lastKind() == ParagraphKind::flushText) return false;
        return lastStop() == ':' || lastIsItem();
    }

    [[nodiscard]] bool itemsOpenAsOperative() const { return lastIsItem() && opensAsOperative(m_readings.back().paragraph.text.text); }

    void add(std::size_t i, ParagraphKind kind) {
        auto& block = m_blocks[i];
        Reading reading;
        reading.paragraph.kind = kind;
        reading.paragraph.text = std::move(block.rich);
        if (kind != ParagraphKind::sectionHeading) dropPrefix(reading.paragraph.text, m_marks[i].length);
        reading.number = numberOf(m_marks[i]);
        reading.line = block.line;
        italicizeOpening(reading.paragraph);
        m_readings.push_back(std::move(reading));
    }

    void addOperative(std::size_t i) {
        m_part = Part::operative;
        const std::size_t number = m_marks[i].kind == MarkKind::operativeLabel ? std::stoul(m_marks[i].text) : numberOf(m_marks[i]);
        m_lastNumber = number > 0 ? number : m_lastNumber + 1;
        add(i, ParagraphKind::operative);
    }

    void addItem(std::size_t i, const std::string& mark) {
        add(i, m_part == Part::annex ? ParagraphKind::annex : ParagraphKind::subParagraph);
        auto& reading = m_readings.back();
        reading.paragraph.level = 1;
        reading.isItem = true;
        reading.itemMark = mark;
        reading.labelLost = mark.empty();
    }

    void settleLevels() {
        for (std::size_t begin = 0; begin < m_readings.size();) {
            std::size_t end = begin;
            std::vector<ItemSign> signs;
            while (end < m_readings.size() && m_readings[end].isItem) {
                const auto& item = m_readings[end];
                signs.push_back({item.itemMark, closingStop(item.paragraph.text.text) == ':'});
                ++end;
            }
            const auto levels = levelsOf(signs);
            for (std::size_t k = 0; k < levels.size(); ++k) m_readings[begin + k].paragraph.level = levels[k];
            begin = end == begin ? begin + 1 : end;
        }
    }

    /// A single operative paragraph bears no number.
    void settleNumbers() {
        const auto isOperative = [](const Reading& reading) { return reading.paragraph.kind == ParagraphKind::operative; };
        const bool several = std::ranges::count_if(m_readings, isOperative) > 1;
        for (auto& reading : m_readings) {
            if (isOperative(reading)) reading.paragraph.numbered = several || reading.number > 0;
        }
    }

    void tell(Structure& structure) const {
        std::size_t expected = 0;
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            const auto& reading = m_readings[i];
            const auto& paragraph = structure.paragraphs[i];
            if (reading.labelLost) structure.notices.push_back({NoticeCode::labelLost, i, firstWords(paragraph.text.text)});
            if (isAnnexLine(paragraph.text.text)) expected = 0;
            if (reading.labelLost && !reading.isItem) ++expected;
            if (reading.number == 0) continue;
            ++expected;
            if (reading.number != expected)
                structure.notices.push_back({NoticeCode::numberingUnexpected, i, std::to_string(reading.number)});
            expected = reading.number;
        }
    }

    Blocks m_blocks;
    bool m_adopted;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_nextNumber;
    bool m_numbersUsed = false;
    Part m_part = Part::preamble;
    bool m_annexOpened = false;
    std::size_t m_lastNumber = 0;
    std::string m_closingLine;
    std::vector<Reading> m_readings;
};

} // namespace

Structure structureOf(Blocks body, bool adopted) {
    return BodyReader{std::move(body), adopted}.read();
}

bool showsParagraph(const SourceBlock& block) {
    const std::string& text = block.rich.text;
    return markOf(text).kind != MarkKind::none || opensAsPreambular(text) || opensAsOperative(text);
}

} // namespace chapeau
