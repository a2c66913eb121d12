#include "ui/print/pages/margin.h"

#include "ui/print/pages/change_letters.h"

#include <QStringList>

namespace chapeau {

namespace {

constexpr double barWidth = 1;
constexpr double nameGap = 4;
constexpr double edgeGap = 14;
constexpr double numberGap = 12;
constexpr double numberWidth = 30;
constexpr TypeLook nameLook{.size = 6.5, .sans = true};
constexpr TypeLook numberLook{.size = 6.5, .sans = true};

} // namespace

void Margin::beginPage() {
    m_named.clear();
    m_number = 0;
}

void Margin::mark(const ColumnLine& line, double y, PrintedPage& page) {
    if (m_publication.lineNumbers && line.numbered) addNumber(line, y, page);
    if (!line.hands.empty()) {
        const double x = m_setter.unit(paper::marginSide + line.bar.at);
        page.rules.push_back({QLineF{x, y, x, y + line.flow.height}, m_setter.unit(barWidth)});
        if (line.hands != m_named) addNames(line, y, page);
    }
    m_named = line.hands;
}

void Margin::addNames(const ColumnLine& line, double y, PrintedPage& page) const {
    const double bar = paper::marginSide + line.bar.at;
    const double left = line.bar.left ? edgeGap : bar + nameGap;
    const double width = (line.bar.left ? bar - nameGap : m_sheet.width - edgeGap) - left;
    const SetText names = m_setter.setLine(namesOf(line.hands, width), nameLook,
                                           {.left = left, .width = width, .alignment = line.bar.left ? Qt::AlignRight : Qt::AlignLeft});
    // On the base line of the text beside it.
    const double down = line.lines.empty() ? 0 : line.lines.front().at.y() + line.lines.front().layout->lineAt(0).ascent() - names.baseLine;
    if (names.lineCount() > 0) page.lines.push_back({names.layout, 0, {0, y + down + names.drop(0)}});
}

/// In full where they fit, else their letters.
QString Margin::namesOf(const std::vector<std::size_t>& hands, double width) const {
    QStringList names;
    QStringList letters;
    for (const std::size_t hand : hands) {
        const std::string tag = tagOf(m_publication, hand);
        letters += displayed(tag);
        names += displayed((tag.empty() ? "" : tag + " ") + m_publication.hands[hand].name);
    }
    const QString whole = names.join(QStringLiteral(" · "));
    if (hands.size() == 1 || m_setter.elided(whole, nameLook, width) == whole) return m_setter.elided(whole, nameLook, width);
    return m_setter.elided(letters.join(QStringLiteral(" · ")), nameLook, width);
}

void Margin::addNumber(const ColumnLine& line, double y, PrintedPage& page) {
    const SetText& number = numberText(++m_number);
    const QTextLine beside = line.lines.front().layout->lineAt(line.lines.front().line);
    page.lines.push_back({number.layout, 0, {0, y + line.lines.front().at.y() + beside.ascent() - number.layout->lineAt(0).ascent()}});
}

const SetText& Margin::numberText(std::size_t number) {
    const bool right = m_sheet.mirrored;
    const double left = right ? m_sheet.width - paper::marginSide + numberGap : paper::marginSide - numberGap - numberWidth;
    while (m_numbers.size() < number)
        m_numbers.push_back(m_setter.setLine(QString::number(m_numbers.size() + 1), numberLook,
                                             {.left = left, .width = numberWidth, .alignment = right ? Qt::AlignLeft : Qt::AlignRight}));
    return m_numbers[number - 1];
}

} // namespace chapeau
