#include "ui/print/pages/page_layout.h"

#include "ui/print/pages/flow.h"
#include "ui/print/pages/margin.h"

namespace chapeau {

namespace {

constexpr double noteGap = 10;
constexpr double noteRuleLength = 110;
constexpr double headSize = 8.5;
constexpr double thinRule = 0.5;

class PageLayout {
public:
    PageLayout(const Publication& publication, const CommentThreads& threads, const QPaintDevice& device)
        : m_publication{publication}, m_sheet{sheetOf(publication)}, m_setter{device, publication, threads},
          m_margin{publication, m_setter, m_sheet}, m_column{flowOf(publication.blocks, m_setter, m_sheet)} {
        Measure measure{.left = paper::columnIndent, .width = m_sheet.textWidth() - 2 * paper::columnIndent};
        for (const PrintedNote& note : publication.notes) {
            measure.alignment = m_setter.isRightToLeft(displayed(note.text)) ? Qt::AlignRight : Qt::AlignLeft;
            m_notes.push_back(m_setter.setNote(note, {.size = paper::noteSize}, measure));
        }
    }

    std::vector<PrintedPage> run() {
        const auto contents = paginated();
        std::vector<PrintedPage> pages;
        for (const PageContent& content : contents) {
            PrintedPage page;
            addText(content, page);
            addNotes(content, page);
            if (!pages.empty()) addHead(page);
            addNumber(pages.size() + 1, contents.size(), page);
            pages.push_back(std::move(page));
        }
        return pages;
    }

private:
    [[nodiscard]] std::vector<PageContent> paginated() const {
        std::vector<FlowLine> lines;
        for (const ColumnLine& line : m_column) lines.push_back(line.flow);
        std::vector<std::vector<double>> notes;
        for (const SetText& note : m_notes) notes.emplace_back(static_cast<std::size_t>(note.lineCount()), note.lineHeight);
        return paginate(lines, notes, {.height = m_setter.unit(m_sheet.bodyHeight()), .noteGap = m_setter.unit(noteGap)});
    }

    void addText(const PageContent& content, PrintedPage& page) {
        if (content.begin == content.end) return;
        m_margin.beginPage();
        double y = m_setter.unit(paper::marginTop);
        const LineRange repeated = m_column[content.begin].flow.repeated;
        for (std::size_t i = repeated.begin; i < repeated.end; ++i) {
            addLine(m_column[i], y, page);
            y += m_column[i].flow.height;
        }
        for (std::size_t i = content.begin; i < content.end; ++i) {
            const ColumnLine& line = m_column[i];
            if (i > content.begin) y += line.flow.before;
            if (line.block) page.blocks.push_back({*line.block, y});
            addLine(line, y, page);
            if (i + 1 == content.end) addRules(line.pageEnd, y, page);
            y += line.flow.height;
        }
    }

    void addLine(const ColumnLine& line, double y, PrintedPage& page) {
        const QPointF at{m_setter.unit(paper::marginSide), y};
        for (const PlacedLine& placed : line.lines) page.lines.push_back({placed.layout, placed.line, placed.at + at});
        addRules(line.rules, y, page);
        for (const PlacedLink& link : line.links) page.links.push_back({link.place.translated(at), link.target});
        m_margin.mark(line, y, page);
    }

    void addRules(const std::vector<PlacedRule>& rules, double y, PrintedPage& page) const {
        for (const PlacedRule& rule : rules) page.rules.push_back({rule.line.translated(m_setter.unit(paper::marginSide), y), rule.width});
    }

    void addNotes(const PageContent& content, PrintedPage& page) const {
        if (content.notes.empty()) return;
        double y = m_setter.unit(paper::marginTop + m_sheet.bodyHeight());
        for (const NoteLine& line : content.notes) y -= m_notes[line.note].lineHeight;
        // A rule across the column says that the note began on the page before.
        const bool continued = content.notes.front().line > 0;
        const double length = continued ? m_sheet.textWidth() - 2 * paper::columnIndent : noteRuleLength;
        const double from = m_sheet.mirrored ? m_sheet.textWidth() - paper::columnIndent - length : paper::columnIndent;
        addRule(page, y - m_setter.unit(noteGap) / 2, from, length);
        for (const NoteLine& line : content.notes) {
            const SetText& note = m_notes[line.note];
            if (line.line == 0) page.notes.push_back({line.note, y});
            addSet(page, note, static_cast<int>(line.line), y);
            y += note.lineHeight;
        }
    }

    void addHead(PrintedPage& page) const {
        const SetText head = atEdge(displayed(pageHead(m_publication)), m_sheet.mirrored);
        addSet(page, head, 0, m_setter.unit(paper::headFromEdge));
        addRule(page, m_setter.unit(paper::headFromEdge) + head.lineHeight * 1.2, 0, m_sheet.textWidth());
    }

    void addNumber(std::size_t page, std::size_t pages, PrintedPage& onto) const {
        const SetText foot = atEdge(QStringLiteral("%1/%2").arg(page).arg(pages), !m_sheet.mirrored);
        addSet(onto, foot, 0, m_setter.unit(m_sheet.height - paper::footFromEdge) - foot.lineHeight);
    }

    [[nodiscard]] SetText atEdge(const QString& text, bool right) const {
        return m_setter.setLine(text, {.size = headSize, .bold = true},
                                {.width = m_sheet.textWidth(), .alignment = right ? Qt::AlignRight : Qt::AlignLeft});
    }

    void addSet(PrintedPage& page, const SetText& text, int line, double y) const {
        if (line < text.lineCount()) page.lines.push_back({text.layout, line, {m_setter.unit(paper::marginSide), y + text.drop(line)}});
    }

    void addRule(PrintedPage& page, double y, double from, double length) const {
        const double left = m_setter.unit(paper::marginSide + from);
        page.rules.push_back({QLineF{left, y, left + m_setter.unit(length), y}, m_setter.unit(thinRule)});
    }

    const Publication& m_publication;
    Sheet m_sheet;
    TextSetter m_setter;
    Margin m_margin;
    std::vector<ColumnLine> m_column;
    std::vector<SetText> m_notes;
};

} // namespace

std::vector<PrintedPage> layOutPages(const Publication& publication, const CommentThreads& threads, const QPaintDevice& device) {
    return PageLayout{publication, threads, device}.run();
}

} // namespace chapeau
