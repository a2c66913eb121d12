#include "ui/print/pages/text_setter.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

bool hasLetterOfDirection(const QString& text, QChar::Direction direction) {
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return c.direction() == direction; });
}

QTextLayout::FormatRange quietly(const QString& text) {
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = static_cast<int>(text.size());
    range.format.setForeground(ink::quiet);
    return range;
}

/// Arabic letters are small for their size.
TypeLook enlarged(TypeLook look, const QString& text) {
    look.arabic = hasLetterOfDirection(text, QChar::DirAL);
    if (look.arabic) look.size *= 1.2;
    return look;
}

std::pair<int, int> rangeOf(const QTextLayout& layout, int line) {
    const QTextLine set = layout.lineAt(line);
    return {set.textStart(), set.textStart() + set.textLength()};
}

} // namespace

std::vector<std::size_t> SetText::notesOf(int line) const {
    const auto [begin, end] = rangeOf(*layout, line);
    std::vector<std::size_t> notes;
    for (const auto& [at, note] : marked.calls)
        if (at >= begin && at < end) notes.push_back(note);
    return notes;
}

std::vector<std::size_t> SetText::handsOf(int line) const {
    if (marked.changes.empty()) return {};
    const auto [begin, end] = rangeOf(*layout, line);
    std::set<std::size_t> hands;
    for (const ChangeSpan& change : marked.changes)
        if (change.start < end && change.start + change.length > begin) hands.insert(change.hand);
    return {hands.begin(), hands.end()};
}

std::vector<std::pair<QRectF, LinkTarget>> SetText::linksOf(int line) const {
    if (marked.links.empty()) return {};
    const auto [begin, end] = rangeOf(*layout, line);
    const QTextLine set = layout->lineAt(line);
    std::vector<std::pair<QRectF, LinkTarget>> links;
    for (const LinkSpan& link : marked.links) {
        const int from = std::max(link.start, begin);
        const int to = std::min(link.start + link.length, end);
        if (from >= to) continue;
        const double a = set.cursorToX(from);
        const double b = set.cursorToX(to);
        links.emplace_back(QRectF{std::min(a, b), 0, std::abs(b - a), lineHeight}, link.target);
    }
    return links;
}

double SetText::naturalWidth() const {
    double width = 0;
    for (int i = 0; i < layout->lineCount(); ++i) width = std::max(width, layout->lineAt(i).naturalTextWidth());
    return width;
}

SetText TextSetter::set(const Block& block, const TypeLook& look, const Measure& measure, bool rightToLeft) const {
    return broken(markedText(block, m_publication, m_threads, look), look, measure, rightToLeft);
}

SetText TextSetter::setLine(const QString& text, const TypeLook& look, const Measure& measure, bool rightToLeft) const {
    MarkedText marked;
    marked.text = text;
    if (look.sans) marked.formats.append(quietly(text));
    return broken(std::move(marked), look, measure, rightToLeft);
}

SetText TextSetter::setNote(const PrintedNote& note, const TypeLook& look, const Measure& measure) const {
    return broken(markedNote(note), look, measure, isRightToLeft(displayed(note.text)));
}

bool TextSetter::isRightToLeft(const QString& text) const {
    if (!m_publication.language.starts_with("ar")) return text.isRightToLeft();
    return hasLetterOfDirection(text, QChar::DirAL) || !hasLetterOfDirection(text, QChar::DirL);
}

QString TextSetter::elided(const QString& text, const TypeLook& look, double width) const {
    return QFontMetricsF{fontOf(look), &m_device}.elidedText(text, Qt::ElideRight, unit(width));
}

SetText TextSetter::broken(MarkedText marked, const TypeLook& look, const Measure& measure, bool rightToLeft) const {
    const QFont font = fontOf(enlarged(look, marked.text));
    SetText set;
    set.lineHeight = unit(look.size * leadingOf(marked.text));
    set.layout = std::make_shared<QTextLayout>(marked.text, font, &m_device);
    const QFontMetricsF metrics{font, &m_device};
    set.baseLine = (set.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    QTextOption option{measure.alignment};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    set.layout->setFormats(marked.formats);
    set.layout->setCacheEnabled(true);
    set.layout->setTextOption(option);
    set.layout->beginLayout();
    double indent = measure.firstLine;
    for (QTextLine line = set.layout->createLine(); line.isValid(); line = set.layout->createLine()) {
        line.setLineWidth(unit(measure.width - indent));
        line.setPosition({unit(measure.left + (rightToLeft ? 0 : indent)), 0});
        indent = 0;
    }
    set.layout->endLayout();
    set.marked = std::move(marked);
    return set;
}

} // namespace chapeau
