#include "ui/print/text_setter.h"

#include "core/publish/look.h"

#include <QTextOption>

#include <algorithm>

namespace chapeau {

namespace {

constexpr double leading = 1.2;

QString displayed(const std::string& text) {
    return QString::fromStdString(text).replace(QLatin1Char('\n'), QChar::LineSeparator);
}

QFont fontOf(const TypeLook& look) {
    QFont font;
    const auto face = QLatin1String(paper::face.data(), static_cast<int>(paper::face.size()));
    font.setFamilies({QString{face}, QStringLiteral("Liberation Serif"), QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(look.size);
    font.setBold(look.bold);
    font.setItalic(look.italic);
    return font;
}

QTextCharFormat formatOf(const Run& run, const TypeLook& look) {
    QTextCharFormat format;
    if (run.bold || look.bold) format.setFontWeight(QFont::Bold);
    if (run.italic || look.italic) format.setFontItalic(true);
    if (run.underline) format.setFontUnderline(true);
    if (run.strike) format.setFontStrikeOut(true);
    if (run.note) format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

QTextLayout::FormatRange range(int start, int length, const QTextCharFormat& format) {
    QTextLayout::FormatRange formatted;
    formatted.start = start;
    formatted.length = length;
    formatted.format = format;
    return formatted;
}

int length(const QString& text) {
    return static_cast<int>(text.size());
}

} // namespace

std::vector<std::size_t> SetText::notesOf(int line) const {
    const QTextLine set = layout->lineAt(line);
    std::vector<std::size_t> notes;
    for (const auto& [at, note] : calls)
        if (at >= set.textStart() && at < set.textStart() + set.textLength()) notes.push_back(note);
    return notes;
}

double SetText::naturalWidth() const {
    double width = 0;
    for (int i = 0; i < layout->lineCount(); ++i) width = std::max(width, layout->lineAt(i).naturalTextWidth());
    return width;
}

SetText TextSetter::set(const std::vector<Run>& runs, const TypeLook& look, const Measure& measure) const {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<std::pair<int, std::size_t>> calls;
    for (const Run& run : runs) {
        const QString piece = displayed(run.note ? m_notes[*run.note].mark : run.text);
        if (run.note) calls.emplace_back(length(text), *run.note);
        formats.append(range(length(text), length(piece), formatOf(run, look)));
        text += piece;
    }
    SetText result = laid(text, formats, look);
    result.calls = std::move(calls);
    return broken(std::move(result), measure);
}

SetText TextSetter::setLine(const std::string& text, const TypeLook& look, double left, double width, Qt::Alignment alignment) const {
    return broken(laid(displayed(text), {}, look), {.left = left, .width = width, .firstLine = 0, .alignment = alignment});
}

SetText TextSetter::setNote(const PrintedNote& note, const TypeLook& look, const Measure& measure) const {
    const QString mark = displayed(note.mark);
    const QString text = mark + QChar{QChar::Nbsp} + displayed(note.text);
    QTextCharFormat raised;
    raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return broken(laid(text, {range(0, length(mark), raised)}, look), measure);
}

SetText TextSetter::laid(const QString& text, const QList<QTextLayout::FormatRange>& formats, const TypeLook& look) const {
    SetText result{
        .layout = std::make_shared<QTextLayout>(text, fontOf(look), &m_device), .calls = {}, .lineHeight = unit(look.size * leading)};
    result.layout->setFormats(formats);
    result.layout->setCacheEnabled(true);
    return result;
}

SetText TextSetter::broken(SetText text, const Measure& measure) const {
    QTextOption option{measure.alignment};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.layout->setTextOption(option);
    text.layout->beginLayout();
    double indent = measure.firstLine;
    for (QTextLine line = text.layout->createLine(); line.isValid(); line = text.layout->createLine()) {
        line.setLineWidth(unit(measure.width - indent));
        line.setPosition({unit(measure.left + indent), 0});
        indent = 0;
    }
    text.layout->endLayout();
    return text;
}

} // namespace chapeau
