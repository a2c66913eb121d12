#include "ui/print/page_layout.h"

#include "core/publish/look.h"
#include "ui/print/flow.h"

namespace chapeau {

namespace {

constexpr double noteGap = 10;
constexpr double noteRuleLength = 110;
constexpr double headSize = 8.5;
constexpr double thinRule = 0.5;
constexpr double bodyHeight = paper::height - paper::marginTop - paper::marginBottom;

class PageLayout {
public:
    PageLayout(const Publication& publication, const QPaintDevice& device)
        : m_publication{publication}, m_setter{device, publication.notes}, m_column{flowOf(publication, m_setter)} {
        const Measure measure{.left = paper::columnIndent, .width = paper::textWidth - 2 * paper::columnIndent};
        for (const PrintedNote& note : publication.notes) m_notes.push_back(m_setter.setNote(note, {.size = paper::noteSize}, measure));
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
        for (const SetText& note : m_notes) notes.emplace_back(static_cast<std::size_t>(note.layout->lineCount()), note.lineHeight);
        return paginate(lines, notes, {.height = m_setter.unit(bodyHeight), .noteGap = m_setter.unit(noteGap)});
    }

    void addText(const PageContent& content, PrintedPage& page) const {
        double y = m_setter.unit(paper::marginTop);
        for (std::size_t i = content.begin; i < content.end; ++i) {
            const ColumnLine& line = m_column[i];
            if (i > content.begin) y += line.flow.before;
            for (const PlacedLine& placed : line.lines) addLine(page, placed.layout, placed.line, y + placed.at.y());
            for (const PlacedRule& rule : line.rules)
                page.rules.push_back({rule.line.translated(m_setter.unit(paper::marginSide), y), rule.width});
            y += line.flow.height;
        }
    }

    void addNotes(const PageContent& content, PrintedPage& page) const {
        if (content.notes.empty()) return;
        double y = m_setter.unit(paper::marginTop + bodyHeight);
        for (const NoteLine& line : content.notes) y -= m_notes[line.note].lineHeight;
        addRule(page, y - m_setter.unit(noteGap) / 2, paper::columnIndent, noteRuleLength);
        for (const NoteLine& line : content.notes) {
            addLine(page, m_notes[line.note].layout, static_cast<int>(line.line), y);
            y += m_notes[line.note].lineHeight;
        }
    }

    void addHead(PrintedPage& page) const {
        const SetText head = m_setter.setLine(pageHead(m_publication), {.size = headSize, .bold = true}, 0, paper::textWidth);
        addLine(page, head.layout, 0, m_setter.unit(paper::headFromEdge));
        addRule(page, m_setter.unit(paper::headFromEdge) + head.lineHeight * 1.2, 0, paper::textWidth);
    }

    void addNumber(std::size_t page, std::size_t pages, PrintedPage& onto) const {
        const std::string number = std::to_string(page) + "/" + std::to_string(pages);
        const SetText foot = m_setter.setLine(number, {.size = headSize, .bold = true}, 0, paper::textWidth, Qt::AlignRight);
        addLine(onto, foot.layout, 0, m_setter.unit(paper::height - paper::footFromEdge) - foot.lineHeight);
    }

    void addLine(PrintedPage& page, const std::shared_ptr<QTextLayout>& layout, int line, double y) const {
        if (line < layout->lineCount()) page.lines.push_back({layout, line, {m_setter.unit(paper::marginSide), y}});
    }

    void addRule(PrintedPage& page, double y, double from, double length) const {
        const double left = m_setter.unit(paper::marginSide + from);
        page.rules.push_back({QLineF{left, y, left + m_setter.unit(length), y}, m_setter.unit(thinRule)});
    }

    const Publication& m_publication;
    TextSetter m_setter;
    std::vector<ColumnLine> m_column;
    std::vector<SetText> m_notes;
};

} // namespace

std::vector<PrintedPage> layOutPages(const Publication& publication, const QPaintDevice& device) {
    return PageLayout{publication, device}.run();
}

} // namespace chapeau
