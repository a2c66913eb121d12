#include "core/intake/pdf/pdf_blocks.h"

#include "core/intake/pdf/pdf_notes.h"
#include "core/intake/structure/front_matter.h"
#include "core/intake/structure/mark.h"
#include "core/intake/structure/text_shape.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>

namespace chapeau {

namespace {

/// Points: less is no indent.
constexpr double indent = 6;

/// The distance of lines inside a paragraph: the most frequent one in type of the text's own size.
double leadingOf(const std::vector<PdfPage>& pages, double size) {
    std::map<long, std::size_t> counts;
    for (const auto& page : pages) {
        for (std::size_t i = 1; i < page.size(); ++i) {
            const double distance = page[i].bottom() - page[i - 1].bottom();
            if (std::abs(page[i].size() - size) < 0.1 * size && distance > 0.5 * size) ++counts[std::lround(distance * 2)];
        }
    }
    const auto most = std::ranges::max_element(counts, {}, &std::pair<const long, std::size_t>::second);
    return most == counts.end() ? size * 1.2 : static_cast<double>(most->first) / 2;
}

/// A masthead has columns: words far from each other are lines of their own.
std::vector<PdfLine> columnsOf(const PdfLine& line) {
    constexpr double farApart = 2.5;
    std::vector<PdfLine> columns(1);
    for (const auto& word : line.words) {
        auto& words = columns.back().words;
        if (!words.empty() && word.left - words.back().right > farApart * line.size())
            columns.push_back({{word}});
        else
            words.push_back(word);
    }
    return columns;
}

/// Where the text of a line begins after its number or letter.
double textLeft(const PdfLine& line) {
    const bool marked = line.words.size() > 1 && markOf(line.words[0].text + " x").kind != MarkKind::none;
    return marked ? line.words[1].left : line.left();
}

/// A word or symbol that goes on in the next line: "high-" and "level", "NPT/" and "CONF.2010/50", "2015–" and "2030".
bool isBroken(std::string_view text, std::string_view next) {
    constexpr std::string_view span = "–";
    if (next.starts_with("[^")) return true;
    if (text.ends_with(span)) return text.size() > span.size() && isDigit(text[text.size() - span.size() - 1]) && isDigit(next.front());
    if (text.size() < 2 || !isLetter(text[text.size() - 2])) return false;
    if (text.back() == '-') return isLetter(next.front()) && !isSuspendedBefore(wordFrom(next, 0));
    return text.back() == '/';
}

class BlockBuilder {
public:
    BlockBuilder(double textSize, double leading, const NoteBodies& notes) : m_textSize{textSize}, m_leading{leading}, m_notes{notes} {}

    void startPage() { m_pageIsNew = true; }

    void add(const PdfLine& line) {
        const std::string text = textWithCalls(line, m_notes);
        ++m_count;
        if (m_before == nullptr || startsBlock(line, text)) {
            m_blocks.push_back({{text}, m_count});
            m_continuation.reset();
        } else {
            m_blocks.back().rich.text = joined(std::move(m_blocks.back().rich.text), text);
            m_continuation = line.left();
        }
        m_inText = m_inText || isEnactingLine(text);
        m_before = &line;
        m_pageIsNew = false;
    }

    void addColumns(const PdfLine& line) {
        auto columns = columnsOf(line);
        for (std::size_t i = 1; i < columns.size(); ++i) m_aside.push_back({{textOf(columns[i])}, m_count + 1});
        m_columns.push_back(std::make_unique<PdfLine>(std::move(columns.front())));
        add(*m_columns.back());
    }

    [[nodiscard]] bool inText() const { return m_inText; }

    Blocks blocks() {
        m_blocks.insert(m_blocks.begin(), m_aside.begin(), m_aside.end());
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] bool startsBlock(const PdfLine& line, const std::string& text) const {
        const std::string& before = m_blocks.back().rich.text;
        if (isEnactingLine(text) || isEnactingLine(before)) return true;
        if (m_pageIsNew) return !goesOnAcrossPages(line, before, text);
        constexpr double wide = 1.2;
        if (line.bottom() - m_before->bottom() > wide * m_leading) return true;
        return !isTitle(line) && isIndented(line);
    }

    /// Lines of a title hang or are centred: their indents say nothing.
    [[nodiscard]] bool isTitle(const PdfLine& line) const {
        constexpr double large = 1.03;
        constexpr double tolerance = 2;
        const bool isLarge = line.size() > large * m_textSize && std::abs(line.size() - m_before->size()) < 0.1;
        return isLarge || std::abs(line.left() + line.right() - m_before->left() - m_before->right()) < tolerance;
    }

    /// Indented from the lines before it, or back from them: only after two lines is it known how a paragraph goes on.
    [[nodiscard]] bool isIndented(const PdfLine& line) const {
        if (m_continuation) return std::abs(line.left() - *m_continuation) > indent;
        return line.left() > textLeft(*m_before) + indent;
    }

    [[nodiscard]] bool goesOnAcrossPages(const PdfLine& line, const std::string& before, const std::string& text) const {
        if (markOf(text).kind != MarkKind::none || isClosingLine(text)) return false;
        if (m_continuation && std::abs(line.left() - *m_continuation) > indent) return false;
        const char stop = closingStop(before);
        return stop == 0 || (stop == ',' && isLower(firstSign(text)));
    }

    [[nodiscard]] std::string joined(std::string text, const std::string& next) const {
        if (!m_inText) return text + '\n' + next;
        return text + (isBroken(text, next) ? "" : " ") + next;
    }

    double m_textSize;
    double m_leading;
    const NoteBodies& m_notes;
    Blocks m_blocks;
    Blocks m_aside;
    std::vector<std::unique_ptr<PdfLine>> m_columns;
    const PdfLine* m_before = nullptr;
    std::optional<double> m_continuation; ///< where the lines after the first begin
    std::size_t m_count = 0;
    bool m_pageIsNew = false;
    bool m_inText = false;
};

bool hasEnactingLine(const std::vector<PdfPage>& pages) {
    return std::ranges::any_of(pages, [](const PdfPage& page) {
        return std::ranges::any_of(page, [](const PdfLine& line) { return isEnactingLine(textOf(line)); });
    });
}

} // namespace

PdfText pdfTextOf(const std::vector<PdfPage>& allPages) {
    std::vector<PdfPage> pages = allPages;
    const double size = textSizeOf(pages);
    PdfText text;
    text.notes = takeNotes(pages, size);
    BlockBuilder builder{size, leadingOf(pages, size), text.notes};
    const bool hasFront = hasEnactingLine(pages);
    for (const auto& page : pages) {
        builder.startPage();
        for (const auto& line : page) {
            if (hasFront && !builder.inText())
                builder.addColumns(line);
            else
                builder.add(line);
        }
    }
    text.blocks = builder.blocks();
    return text;
}

} // namespace chapeau
