// How a block looks on paper, after the UN's own documents: type sizes, spaces and indents, shared by the Word writer and the PDF printer
// so that both show one document. All lengths in points; indents count from the margins of the page. Pure.
#pragma once

#include "core/publish/publication.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace chapeau {

namespace paper {
// ISO A4, with the margins and the indented column of text of a UN document.
constexpr double width = 595.3;
constexpr double height = 841.9;
constexpr double marginTop = 72;
constexpr double marginBottom = 68;
constexpr double marginSide = 56.7;
constexpr double headFromEdge = 36;
constexpr double footFromEdge = 34;
constexpr double columnIndent = 56.7;
constexpr double step = 24.1;
constexpr double cellStep = 14;
constexpr double textWidth = width - 2 * marginSide;
constexpr double mastheadLeft = 300;
constexpr double noteSize = 9;
constexpr double labelSize = 8;
constexpr std::string_view face = "Times New Roman";
} // namespace paper

enum class Alignment { left, centre, right };

struct Look {
    double size = 10;
    bool bold = false;
    bool italic = false;
    Alignment alignment = Alignment::left;
    double before = 0;
    double after = 6;
    bool keepWithNext = false; ///< never the last on a page

    friend bool operator==(const Look&, const Look&) = default;
};

[[nodiscard]] Look lookOf(BlockStyle style);

/// `mark`: where the mark begins; `text`: where each line begins; `firstLine`: how much further in the first one begins.
struct Indents {
    double mark = 0;
    double text = 0;
    double firstLine = 0;
    double right = 0;

    friend bool operator==(const Indents&, const Indents&) = default;
};

[[nodiscard]] Indents indentsOf(const Block& block);
/// The same inside a cell of a table, from the edges of the cell's text.
[[nodiscard]] Indents cellIndentsOf(const Block& block);

/// Between the margins of the page as it lies.
[[nodiscard]] double textWidthOf(const Publication& publication);

/// Whether block `index` shares its page with the start of the next one: headings do, and what a remark is about.
[[nodiscard]] bool keepsWithNext(const std::vector<Block>& blocks, std::size_t index);

} // namespace chapeau
