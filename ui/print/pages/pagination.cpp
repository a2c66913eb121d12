#include "ui/print/pages/pagination.h"

namespace chapeau {

namespace {

// A note of so many lines stays whole rather than send the paragraph that calls it to the next page.
constexpr std::size_t shortNote = 5;
constexpr std::size_t firstLines = 2;

class Paginator {
public:
    Paginator(const std::vector<FlowLine>& lines, const std::vector<std::vector<double>>& notes, const PageRoom& room)
        : m_lines{lines}, m_notes{notes}, m_room{room} {}

    std::vector<PageContent> run() {
        std::vector<PageContent> pages;
        std::size_t begin = 0;
        do {
            const std::size_t end = breakBetween(begin, fittingEnd(begin));
            pages.push_back(filled(begin, end));
            begin = end;
        } while (begin < m_lines.size() || !m_left.empty());
        return pages;
    }

private:
    /// The line after the last that fits on the page with its footnotes; one line is taken even where it doesn't fit.
    [[nodiscard]] std::size_t fittingEnd(std::size_t begin) const {
        double text = repeatedHeight(begin);
        double foot = heightOf(m_left); // of all notes but the last in full, and of what the last one needs
        double rest = 0;                // of the last note, which may go on on the next page
        std::size_t end = begin;
        for (; end < m_lines.size(); ++end) {
            text += m_lines[end].height + (end > begin ? m_lines[end].before : 0);
            for (const std::size_t note : m_lines[end].notes) {
                foot += rest + neededHeight(note);
                rest = heightOf(linesOf(note)) - neededHeight(note);
            }
            if (end > begin && text + withGap(foot) > m_room.height) break;
        }
        return end;
    }

    [[nodiscard]] std::size_t breakBetween(std::size_t begin, std::size_t end) const {
        if (end >= m_lines.size()) return end;
        for (std::size_t at = end; at > begin; --at)
            if (m_lines[at].mayBeginPage) return at;
        return end;
    }

    /// Footnote lines that find no room go on to the next page; each page takes at least one, so that the end is reached.
    PageContent filled(std::size_t begin, std::size_t end) {
        PageContent page{begin, end};
        double height = textHeight(begin, end) + m_room.noteGap;
        std::vector<NoteLine> waiting = std::move(m_left);
        m_left.clear();
        for (std::size_t i = begin; i < end; ++i)
            for (const NoteLine& line : notesOf(i)) waiting.push_back(line);
        for (const NoteLine& line : waiting) {
            height += m_notes[line.note][line.line];
            const bool fits = height <= m_room.height || page.notes.empty();
            (fits && m_left.empty() ? page.notes : m_left).push_back(line);
        }
        return page;
    }

    [[nodiscard]] double repeatedHeight(std::size_t begin) const {
        if (begin >= m_lines.size()) return 0;
        double height = 0;
        for (std::size_t i = m_lines[begin].repeated.begin; i < m_lines[begin].repeated.end; ++i) height += m_lines[i].height;
        return height;
    }

    [[nodiscard]] double textHeight(std::size_t begin, std::size_t end) const {
        double height = repeatedHeight(begin);
        for (std::size_t i = begin; i < end; ++i) height += m_lines[i].height + (i > begin ? m_lines[i].before : 0);
        return height;
    }

    [[nodiscard]] std::vector<NoteLine> notesOf(std::size_t line) const {
        std::vector<NoteLine> lines;
        for (const std::size_t note : m_lines[line].notes)
            for (const NoteLine& noteLine : linesOf(note)) lines.push_back(noteLine);
        return lines;
    }

    [[nodiscard]] std::vector<NoteLine> linesOf(std::size_t note) const {
        std::vector<NoteLine> lines;
        for (std::size_t i = 0; i < m_notes[note].size(); ++i) lines.push_back({note, i});
        return lines;
    }

    /// Of a note that begins on a page: all of it, or the first lines of a long one.
    [[nodiscard]] double neededHeight(std::size_t note) const {
        auto lines = linesOf(note);
        if (lines.size() > shortNote) lines.resize(firstLines);
        return heightOf(lines);
    }

    [[nodiscard]] double heightOf(const std::vector<NoteLine>& lines) const {
        double height = 0;
        for (const NoteLine& line : lines) height += m_notes[line.note][line.line];
        return height;
    }

    [[nodiscard]] double withGap(double foot) const { return foot > 0 ? foot + m_room.noteGap : 0; }

    const std::vector<FlowLine>& m_lines;
    const std::vector<std::vector<double>>& m_notes;
    PageRoom m_room;
    std::vector<NoteLine> m_left;
};

} // namespace

std::vector<PageContent> paginate(const std::vector<FlowLine>& lines, const std::vector<std::vector<double>>& notes, const PageRoom& room) {
    return Paginator{lines, notes, room}.run();
}

} // namespace chapeau
