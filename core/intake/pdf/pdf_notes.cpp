#include "core/intake/pdf/pdf_notes.h"

#include "core/intake/structure/text_shape.h"

#include <algorithm>
#include <cmath>

namespace chapeau {

namespace {

/// Of the text's size: notes are set smaller.
constexpr double smallType = 0.95;

bool isSmall(const PdfLine& line, double textSize) {
    return line.size() < smallType * textSize;
}

class NoteTaker {
public:
    explicit NoteTaker(double textSize) : m_textSize{textSize} {}

    void takeFrom(PdfPage& page) {
        const auto first = firstNoteLine(page);
        for (auto line = first; line != page.end(); ++line) add(*line);
        page.erase(first, page.end());
    }

    NoteBodies bodies() { return std::move(m_bodies); }

private:
    /// The first line of a note, and above it what goes on from the page before.
    PdfPage::iterator firstNoteLine(PdfPage& page) const {
        auto first = std::ranges::find_if(page, [this](const PdfLine& line) { return opensNote(line); });
        const bool isOpen = m_open != nullptr && closingStop(*m_open) == 0;
        while (isOpen && first != page.begin() && isSmall(*std::prev(first), m_textSize)) --first;
        return first;
    }

    [[nodiscard]] bool opensNote(const PdfLine& line) const {
        const auto& first = line.words.front();
        if (line.words.size() < 2) return false;
        // A line of the text can begin with a call, too, but isn't small.
        return isSmall(line, m_textSize) && (isRaisedMark(line, first) || first.text == std::to_string(m_bodies.size() + 1));
    }

    void add(const PdfLine& line) {
        PdfLine rest = line;
        if (opensNote(line)) {
            m_open = &m_bodies[line.words.front().text];
            rest.words.erase(rest.words.begin());
        }
        if (m_open == nullptr) return;
        if (!m_open->empty() && !m_open->ends_with('-') && !m_open->ends_with('/')) *m_open += ' ';
        *m_open += textOf(rest);
    }

    double m_textSize;
    NoteBodies m_bodies;
    std::string* m_open = nullptr;
};

} // namespace

double textSizeOf(const std::vector<PdfPage>& pages) {
    std::map<long, std::size_t> counts;
    for (const auto& page : pages) {
        for (const auto& line : page) counts[std::lround(line.size() * 10)] += line.words.size();
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const long, std::size_t>::second);
    return most == counts.end() ? 0 : static_cast<double>(most->first) / 10;
}

NoteBodies takeNotes(std::vector<PdfPage>& pages, double textSize) {
    NoteTaker taker{textSize};
    for (auto& page : pages) taker.takeFrom(page);
    return taker.bodies();
}

std::string textWithCalls(const PdfLine& line, const NoteBodies& notes) {
    std::string text;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const PdfWord& word = line.words[i];
        const bool call = isRaisedMark(line, word) && notes.contains(word.text);
        if (i > 0 && !call && isApart(line.words[i - 1], word)) text += ' ';
        text += call ? "[^" + word.text + "]" : word.text;
    }
    return text;
}

} // namespace chapeau
