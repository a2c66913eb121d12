#include "ui/print/pages/paragraph_setter.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr double gapAfter = 4;
constexpr double barGap = 8;
constexpr double spaceInCell = 3;

Qt::Alignment alignmentOf(Alignment alignment, bool rightToLeft) {
    switch (alignment) {
    case Alignment::left: return rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    case Alignment::centre: return Qt::AlignHCenter;
    case Alignment::right: return rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

/// From `begin` to `end`, both measured from the side where lines begin.
Measure measureOf(const Frame& frame, double begin, double end, bool rightToLeft) {
    return {.left = frame.left + (rightToLeft ? end : begin), .width = std::max(frame.width - begin - end, 1.0)};
}

/// A mark or label on the base line of the paragraph's first line.
void hang(const SetText& beside, const SetText& text, double down, ColumnLine& line) {
    if (beside.layout->text().isEmpty() || beside.lineCount() == 0) return;
    line.lines.push_back({beside.layout, 0, {0, down + text.baseLine - beside.layout->lineAt(0).ascent()}});
}

/// A mark or label as it stands before the text: what was put in is underlined, what was taken out struck.
Block besideBlock(const Block& block, const std::string& words, const std::string& before) {
    const bool changed = block.markChange.has_value();
    const bool inserted = changed && block.markChange->kind == TrackedChange::Kind::inserted;
    Block beside{.style = block.style};
    if (changed && !before.empty()) beside.runs = {{.text = before, .strike = true}, {.text = " "}};
    if (!words.empty()) beside.runs.push_back({.text = words, .underline = inserted, .strike = changed && !inserted});
    return beside;
}

Indents withoutColumn(Indents indents) {
    for (double* indent : {&indents.mark, &indents.text}) *indent = std::max(*indent - paper::columnIndent, 0.0);
    return {.mark = indents.mark, .text = indents.text, .firstLine = 0, .right = 0};
}

} // namespace

void SetParagraph::placeLine(int line, double down, ColumnLine& onto) const {
    onto.bar = bar;
    // Who has the file read aloud, or copies from it, gets the words in the order in which they are painted.
    if (line == 0) {
        hang(label, text, down, onto);
        hang(mark, text, down, onto);
    }
    place(text, line, down, onto);
}

SetParagraph ParagraphSetter::set(const Block& block) const {
    const Look look = lookOf(block.style);
    return set(block, {.size = look.size, .bold = look.bold, .italic = look.italic}, indentsOf(block), {0, m_sheet.textWidth()});
}

SetParagraph ParagraphSetter::setInCell(const Block& block, const Frame& cell, bool heading) const {
    const Look look = lookOf(block.style);
    const TypeLook type{.size = lookOf(BlockStyle::table).size, .bold = heading || look.bold, .italic = look.italic};
    SetParagraph paragraph = set(block, type, withoutColumn(indentsOf(block)), cell);
    paragraph.before = 0;
    paragraph.after = m_setter.unit(spaceInCell);
    return paragraph;
}

SetParagraph ParagraphSetter::set(const Block& block, const TypeLook& type, const Indents& indents, const Frame& frame) const {
    const Look look = lookOf(block.style);
    const QString words = displayed(plainText(block));
    const bool rightToLeft = m_setter.isRightToLeft(words);
    const auto beside = [&](const Block& marked, const TypeLook& small, double begin) {
        if (marked.runs.empty()) return SetText{.layout = std::make_shared<QTextLayout>()};
        Measure measure = measureOf(frame, begin, 0, rightToLeft);
        measure.alignment = alignmentOf(Alignment::left, rightToLeft);
        return m_setter.set(marked, small, measure, rightToLeft);
    };
    SetParagraph set;
    set.label = beside(besideBlock(block, block.label, {}), {.size = paper::labelSize, .bold = true}, 0);
    const double labelEnd = block.label.empty() ? 0 : m_setter.points(set.label.naturalWidth()) + gapAfter;
    // A long label moves the mark, and a long mark the text.
    const double markBegin = std::max(indents.mark, labelEnd);
    set.mark = beside(besideBlock(block, block.mark, block.oldMark), type, markBegin);
    const double markEnd = !hasMark(block) ? labelEnd : markBegin + m_setter.points(set.mark.naturalWidth()) + gapAfter;
    Measure measure = measureOf(frame, indents.text, indents.right, rightToLeft);
    measure.firstLine = std::max(indents.firstLine, markEnd - indents.text);
    measure.alignment = alignmentOf(look.alignment, rightToLeft);
    set.text = m_setter.set(block, type, measure, rightToLeft);
    set.before = m_setter.unit(look.before);
    set.after = m_setter.unit(look.after);
    const double end = std::min(indents.right, paper::columnIndent) - barGap;
    set.bar = {.at = rightToLeft ? frame.left + end : frame.left + frame.width - end, .left = rightToLeft};
    return set;
}

} // namespace chapeau
