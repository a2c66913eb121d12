#include "core/publish/layouts/comparison_layout.h"

#include "core/publish/layouts/layout_parts.h"
#include "core/publish/layouts/marked_runs.h"
#include "core/publish/layouts/table_parts.h"

#include <algorithm>
#include <span>

namespace chapeau {

namespace {

/// With the labels and the base, the five columns that a page bears.
constexpr std::size_t columnsBesideBase = 3;
constexpr double labelShare = 0.38;
constexpr const char* asInBase = "–";

/// The columns [begin, end) of one table.
struct Share {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Share> sharesOf(std::size_t columns, TableShape shape) {
    if (shape == TableShape::sheet || columns <= columnsBesideBase) return {{0, columns}};
    const std::size_t tables = (columns + columnsBesideBase - 1) / columnsBesideBase;
    std::vector<Share> shares;
    for (std::size_t i = 0; i < tables; ++i) shares.push_back({i * columns / tables, (i + 1) * columns / tables});
    return shares;
}

Cell cellOf(const ComparedRow& row, const ComparedCell& cell) {
    if (cell.asInBase()) return chapeau::cellOf(asInBase);
    Cell result;
    for (const std::string& remark : cell.remarks) result.blocks.push_back(lineOf(BlockStyle::body, remark, {.italic = true}));
    for (const auto& reading : cell.readings) result.blocks.push_back({.style = BlockStyle::body, .runs = markedRuns(row.base, reading)});
    return result;
}

class ComparisonComposer {
public:
    ComparisonComposer(const ComparedTexts& texts, TableShape shape, Publication& out) : m_texts{texts}, m_shape{shape}, m_out{out} {}

    void addTables() {
        const auto shares = sharesOf(m_texts.columns.size(), m_shape);
        const bool leaveOut = shares.size() > 1;
        for (const Share& share : shares) addTable(share, leaveOut);
        m_out.notes = m_notes.take();
    }

private:
    [[nodiscard]] Block emptyTable(const Share& share) const {
        std::vector<std::string> names{"Paragraph", m_texts.baseName};
        std::vector<double> weights{labelShare, 1};
        for (std::size_t i = share.begin; i < share.end; ++i) {
            names.push_back(m_texts.columns[i]);
            weights.push_back(1);
        }
        return tableOf(weights, names);
    }

    void addTable(const Share& share, bool leaveOut) {
        Block table = emptyTable(share);
        std::string unchanged;
        for (const ComparedRow& row : m_texts.rows) {
            const auto cells = std::span{row.cells}.subspan(share.begin, share.end - share.begin);
            if (leaveOut && std::ranges::all_of(cells, &ComparedCell::asInBase)) {
                if (!row.base.text.empty()) unchanged += (unchanged.empty() ? "" : ", ") + row.label;
            } else {
                table.rows.push_back(rowOf(row, cells));
            }
        }
        m_out.blocks.push_back(std::move(table));
        if (!unchanged.empty()) addLine(m_out.blocks, BlockStyle::note, "No change here to: " + unchanged + ".");
    }

    Row rowOf(const ComparedRow& row, std::span<const ComparedCell> cells) {
        Row result;
        result.cells.push_back(chapeau::cellOf(row.label, {.bold = true}));
        result.cells.push_back(chapeau::cellOf(runsOf(row.base, m_notes)));
        for (const ComparedCell& cell : cells) result.cells.push_back(cellOf(row, cell));
        return result;
    }

    const ComparedTexts& m_texts;
    TableShape m_shape;
    Publication& m_out;
    NoteBook m_notes;
};

} // namespace

Publication composeComparison(const ComparedTexts& texts, const LayoutOptions& options, TableShape shape) {
    const FrontMatter& front = texts.front;
    Publication publication{.title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal, .landscape = true};
    auto& blocks = publication.blocks;
    addTopLines(blocks, front, options);
    addLine(blocks, BlockStyle::organ, "Comparison");
    addLine(blocks, BlockStyle::documentLine, publication.runningHead, {.bold = true});
    addLine(blocks, BlockStyle::title, titleOf(front));
    if (texts.columns.empty()) {
        addLine(blocks, BlockStyle::body, "Nothing is proposed on " + texts.baseName + ".");
        return publication;
    }
    Block legend = lineOf(BlockStyle::body, "Against " + texts.baseName + ": ");
    legend.runs.push_back(newRun("new words"));
    legend.runs.push_back({.text = ", "});
    legend.runs.push_back(deletedRun("deleted words"));
    legend.runs.push_back({.text = std::string{"; "} + asInBase + " stands for: as there."});
    blocks.push_back(std::move(legend));
    ComparisonComposer{texts, shape, publication}.addTables();
    return publication;
}

} // namespace chapeau
