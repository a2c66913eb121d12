// Where pages break: lines of running text with the footnotes they call, into pages of one height. It knows heights only: no fonts, no Qt.
// Laws: every line is on exactly one page, in order; a footnote begins on the page of its call; a page never begins with a line that may
// not begin one, unless what must stay together is taller than a page. Lengths in one unit of the caller's. Pure; any thread.
#pragma once

#include <cstddef>
#include <vector>

namespace chapeau {

/// Lines [begin, end).
struct LineRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const LineRange&, const LineRange&) = default;
};

struct FlowLine {
    double before = 0; ///< space above, left out at the top of a page
    double height = 0;
    bool mayBeginPage = true;
    std::vector<std::size_t> notes{}; ///< footnotes first called on this line
    LineRange repeated{};             ///< earlier lines printed once more above this one where it begins a page: the head of a table
};

struct PageRoom {
    double height = 0;
    double noteGap = 0; ///< taken once by the rule above the footnotes, on a page that has any
};

/// Line `line` of footnote `note`.
struct NoteLine {
    std::size_t note = 0;
    std::size_t line = 0;

    friend bool operator==(const NoteLine&, const NoteLine&) = default;
};

/// Lines [begin, end) and the footnote lines at the foot: its own, after what was left of the page before.
struct PageContent {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<NoteLine> notes{};

    friend bool operator==(const PageContent&, const PageContent&) = default;
};

/// `notes[i]` holds the heights of the lines of footnote i. At least one page.
[[nodiscard]] std::vector<PageContent> paginate(const std::vector<FlowLine>& lines, const std::vector<std::vector<double>>& notes,
                                                const PageRoom& room);

} // namespace chapeau
