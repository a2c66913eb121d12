// Sets one block as a paragraph: its text, its mark before it and its label in the margin, mirrored where it is read from the right.
// Lengths in points unless a name says otherwise.
#pragma once

#include "ui/print/pages/column.h"
#include "ui/print/pages/sheet.h"
#include "ui/print/pages/text_setter.h"

namespace chapeau {

/// The room that a paragraph has, from the left edge of the text.
struct Frame {
    double left = 0;
    double width = 0;
};

struct SetParagraph {
    SetText text{};
    SetText mark{};
    SetText label{};
    double before = 0; ///< in the unit of the device, as `after`
    double after = 0;
    ChangeBar bar{};

    /// Line `line` of it, with mark and label where it is the first, `down` below the top of `onto`.
    void placeLine(int line, double down, ColumnLine& onto) const;
};

class ParagraphSetter {
public:
    ParagraphSetter(const TextSetter& setter, const Sheet& sheet) : m_setter{setter}, m_sheet{sheet} {}

    /// In the column of text, as look.h says.
    [[nodiscard]] SetParagraph set(const Block& block) const;
    /// In a cell of a table: smaller, without the indents of the column; bold in a heading row.
    [[nodiscard]] SetParagraph setInCell(const Block& block, const Frame& cell, bool heading) const;

private:
    [[nodiscard]] SetParagraph set(const Block& block, const TypeLook& type, const Indents& indents, const Frame& frame) const;

    const TextSetter& m_setter;
    Sheet m_sheet;
};

} // namespace chapeau
