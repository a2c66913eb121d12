// What stands beside the lines of a page: bars and names of tracked changes on the side where lines end, line numbers on the other one.
#pragma once

#include "core/publish/publication.h"
#include "ui/print/pages/printed_page.h"
#include "ui/print/pages/sheet.h"
#include "ui/print/pages/text_setter.h"

#include <vector>

namespace chapeau {

class Margin {
public:
    Margin(const Publication& publication, const TextSetter& setter, const Sheet& sheet)
        : m_publication{publication}, m_setter{setter}, m_sheet{sheet} {}

    /// Line numbers begin again at 1, and names are said anew.
    void beginPage();
    /// What belongs beside `line`, whose top stands at `y`.
    void mark(const ColumnLine& line, double y, PrintedPage& page);

private:
    void addNames(const ColumnLine& line, double y, PrintedPage& page) const;
    void addNumber(const ColumnLine& line, double y, PrintedPage& page);
    [[nodiscard]] QString namesOf(const std::vector<std::size_t>& hands, double width) const;
    [[nodiscard]] const SetText& numberText(std::size_t number);

    const Publication& m_publication;
    const TextSetter& m_setter;
    Sheet m_sheet;
    std::vector<std::size_t> m_named;
    std::size_t m_number = 0;
    std::vector<SetText> m_numbers;
};

} // namespace chapeau
