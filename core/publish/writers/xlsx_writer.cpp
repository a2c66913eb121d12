// The only file that knows libxlsxwriter.
#include "core/publish/writers/row_height.h"
#include "core/publish/writers/text_cells.h"
#include "core/publish/writers/writers.h"
#include "core/publish/writers/xml_text.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <map>
#include <utility>

namespace chapeau {

namespace {

/// What all columns of a sheet are wide together, in characters; a sheet of many columns is wider, so that each can be read.
constexpr double sheetWidth = 150;
constexpr double readableWidth = 26;
constexpr std::size_t longestSheetName = 31;
/// 1 January 2000, 00:00 UTC: a file tells what it says, and not when it was made.
constexpr std::time_t madeOn = 946684800;

/// A file without a name, in memory: the library writes to paths only, and what is confidential shouldn't lie about on disk.
class MemoryFile {
public:
    MemoryFile() : m_descriptor{::memfd_create("sheet", MFD_CLOEXEC)} {}
    ~MemoryFile() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] bool good() const { return m_descriptor >= 0; }
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }
    [[nodiscard]] std::string bytes() const {
        std::string all;
        std::array<char, 65536> buffer{};
        while (true) {
            const ssize_t n = ::pread(m_descriptor, buffer.data(), buffer.size(), static_cast<off_t>(all.size()));
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) return all;
            all.append(buffer.data(), static_cast<std::size_t>(n));
        }
    }

private:
    int m_descriptor;
};

struct Fragment {
    lxw_format* format = nullptr;
    std::string text;
};

class Workbook {
public:
    explicit Workbook(const std::string& path) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_FALSE;
        m_workbook = workbook_new_opt(path.c_str(), &options);
    }
    ~Workbook() {
        if (m_workbook != nullptr) workbook_close(m_workbook);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    [[nodiscard]] bool close() { return workbook_close(std::exchange(m_workbook, nullptr)) == LXW_NO_ERROR && m_whole; }

    void setProperties(const Publication& publication) {
        std::string title = xmlCharacters(documentTitle(publication));
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = madeOn;
        workbook_set_properties(m_workbook, &properties);
    }

    void addSheet(const Block& table, const Publication& publication, const std::string& name) {
        lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.c_str());
        setPage(sheet, publication);
        const double whole = std::max(sheetWidth, readableWidth * static_cast<double>(table.columns.size()));
        std::vector<double> widths;
        for (const double share : table.columns) widths.push_back(std::max(8.0, share * whole));
        for (std::size_t i = 0; i < widths.size(); ++i) worksheet_set_column(sheet, column(i), column(i), widths[i], nullptr);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            worksheet_set_row(sheet, static_cast<lxw_row_t>(i), rowHeight(table.rows[i], widths), nullptr);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            for (std::size_t j = 0; j < table.rows[i].cells.size(); ++j)
                writeCell(sheet, i, j, table.rows[i].cells[j], table.rows[i].heading);
        const auto headings = std::ranges::find(table.rows, false, &Row::heading) - table.rows.begin();
        if (headings == 0) return;
        worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(headings - 1));
        worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(headings), 1);
    }

private:
    static lxw_col_t column(std::size_t index) { return static_cast<lxw_col_t>(index); }

    void setPage(lxw_worksheet* sheet, const Publication& publication) {
        constexpr std::uint8_t a4 = 9;
        worksheet_set_paper(sheet, a4);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        // An ampersand begins a code there.
        std::string head;
        for (const char c : xmlCharacters(pageHead(publication))) head += c == '&' ? std::string{"&&"} : std::string{c};
        if (!head.empty() && head.size() < 250) worksheet_set_header(sheet, ("&L" + head).c_str());
        worksheet_set_footer(sheet, "&C&P/&N");
    }

    void writeCell(lxw_worksheet* sheet, std::size_t row, std::size_t index, const Cell& cell, bool heading) {
        std::vector<Fragment> fragments = fragmentsOf(cell);
        lxw_format* format = cellFormat(heading);
        const auto at = static_cast<lxw_row_t>(row);
        // A rich string has two pieces at least; a cell of one look is a plain one in that look.
        lxw_error error = LXW_NO_ERROR;
        if (fragments.empty())
            error = worksheet_write_blank(sheet, at, column(index), format);
        else if (fragments.size() == 1 && (fragments.front().format == nullptr || heading))
            error = worksheet_write_string(sheet, at, column(index), fragments.front().text.c_str(), format);
        else
            error = writeRich(sheet, at, column(index), fragments, format);
        m_whole = m_whole && error == LXW_NO_ERROR;
    }

    lxw_error writeRich(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t index, std::vector<Fragment>& fragments, lxw_format* format) {
        if (fragments.size() == 1) fragments.push_back({nullptr, " "});
        std::vector<lxw_rich_string_tuple> tuples;
        for (Fragment& fragment : fragments) tuples.push_back({fragment.format, fragment.text.data()});
        std::vector<lxw_rich_string_tuple*> pointers;
        for (auto& tuple : tuples) pointers.push_back(&tuple);
        pointers.push_back(nullptr);
        return worksheet_write_rich_string(sheet, row, index, pointers.data(), format);
    }

    /// Neighbours of one look are one; the lines of a cell apart by newlines; calls of notes left out, since a sheet has no foot.
    std::vector<Fragment> fragmentsOf(const Cell& cell) {
        std::vector<Fragment> fragments;
        const auto add = [&](lxw_format* format, const std::string& text) {
            if (text.empty()) return;
            if (!fragments.empty() && fragments.back().format == format)
                fragments.back().text += text;
            else
                fragments.push_back({format, text});
        };
        for (const Block& block : cell.blocks) {
            if (&block != &cell.blocks.front()) add(nullptr, "\n");
            for (const Run& run : block.runs)
                if (!run.note) add(runFormat(run), xmlCharacters(run.text));
        }
        return fragments;
    }

    lxw_format* cellFormat(bool heading) {
        lxw_format*& format = m_cellFormats[heading];
        if (format != nullptr) return format;
        format = workbook_add_format(m_workbook);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(format, LXW_BORDER_THIN);
        if (heading) format_set_bold(format);
        return format;
    }

    lxw_format* runFormat(const Run& run) {
        const bool inserted = run.change && run.change->kind == TrackedChange::Kind::inserted;
        const bool deleted = run.change && run.change->kind == TrackedChange::Kind::deleted;
        const std::array<bool, 4> look{run.bold || inserted, run.italic, run.underline || inserted, run.strike || deleted};
        if (std::ranges::none_of(look, [](bool on) { return on; })) return nullptr;
        lxw_format*& format = m_runFormats[look];
        if (format != nullptr) return format;
        format = workbook_add_format(m_workbook);
        if (look[0]) format_set_bold(format);
        if (look[1]) format_set_italic(format);
        if (look[2]) format_set_underline(format, LXW_UNDERLINE_SINGLE);
        if (look[3]) format_set_font_strikeout(format);
        return format;
    }

    lxw_workbook* m_workbook = nullptr;
    std::map<bool, lxw_format*> m_cellFormats;
    std::map<std::array<bool, 4>, lxw_format*> m_runFormats;
    bool m_whole = true;
};

/// What the paper calls itself on its masthead; a spreadsheet takes neither long names nor these signs.
std::string sheetName(const Publication& publication, std::size_t number) {
    const auto organ = std::ranges::find(publication.blocks, BlockStyle::organ, &Block::style);
    std::string name = publication.internal ? "Internal – " : "";
    name += organ == publication.blocks.end() ? "Table" : plainText(*organ);
    if (number > 1) name += " " + std::to_string(number);
    const bool taken = name.size() <= longestSheetName && name.find_first_of("[]:*?/\\'\n\t") == std::string::npos;
    return taken && xmlCharacters(name) == name && !name.ends_with(' ')
               ? name
               : (publication.internal ? "Internal " : "Table ") + std::to_string(number);
}

} // namespace

Result<std::string> writeXlsx(const Publication& publication) {
    const auto isTable = [](const Block& block) { return block.style == BlockStyle::table; };
    if (std::ranges::none_of(publication.blocks, isTable)) return fail(ErrorCode::layoutHasNoTable);
    const MemoryFile file;
    if (!file.good()) return fail(ErrorCode::internal, "", "xlsx");
    Workbook workbook{file.path()};
    workbook.setProperties(publication);
    std::size_t number = 0;
    for (const Block& block : publication.blocks)
        if (isTable(block)) workbook.addSheet(block, publication, sheetName(publication, ++number));
    if (!workbook.close()) return fail(ErrorCode::internal, "", "xlsx");
    return file.bytes();
}

} // namespace chapeau
