#include "core/merge/rolling_remarks.h"
#include "core/merge/rolling_text.h"
#include "core/publish/layouts/layout_parts.h"
#include "core/publish/layouts/rolling_runs.h"

#include <algorithm>
#include <iterator>

namespace chapeau {

namespace {

Block additionBlock(const Addition& addition) {
    Block block = blockOfAddition(addition.label);
    block.label = addition.label;
    block.runs = rollingRuns(rollingPieces(addition));
    return block;
}

std::string labelAt(const TextToPrint& text, std::size_t index) {
    return index < text.labels.size() ? text.labels[index] : std::string{};
}

class RollingComposer {
public:
    RollingComposer(const TextToPrint& text, const Merge& merge, Publication& out) : m_text{text}, m_merge{merge}, m_out{out} {}

    void addParagraphs() {
        addAdditionsAfter(-1);
        for (std::size_t i = 0; i < m_text.draft.paragraphs.size(); ++i) {
            addParagraph(i);
            addRemarks(i);
            addAdditionsAfter(static_cast<int>(i));
        }
        m_out.notes = m_notes.take();
    }

private:
    void addParagraph(std::size_t i) {
        Block block = blockOf(m_text.draft.paragraphs, i);
        const bool heading = block.style == BlockStyle::sectionHeading || block.style == BlockStyle::annexHeading;
        if (!heading) block.label = labelAt(m_text, i);
        const RichText& base = m_text.draft.paragraphs[i].text;
        if (i >= m_merge.paragraphs.size()) {
            block.runs = runsOf(base, m_notes);
            m_out.blocks.push_back(std::move(block));
            return;
        }
        const auto versions = rollingParagraphs(m_merge.paragraphs[i]);
        block.runs = rollingRuns(versions.front().pieces, base, m_notes);
        m_out.blocks.push_back(block);
        for (std::size_t n = 1; n < versions.size(); ++n) {
            if (!block.label.empty()) block.label = versions[n].label;
            block.runs = rollingRuns(versions[n].pieces);
            m_out.blocks.push_back(block);
        }
    }

    void addRemarks(std::size_t i) {
        for (auto& remark : rollingRemarks(m_merge, i)) addRemark(m_text.draft.paragraphs[i], std::move(remark));
    }

    void addRemark(const Paragraph& paragraph, std::string words) {
        Block remark = lineOf(BlockStyle::note, std::move(words));
        remark.level = paragraph.level;
        m_out.blocks.push_back(std::move(remark));
    }

    void addAdditionsAfter(int place) {
        for (const Addition& addition : m_merge.added)
            if (addition.after == place) m_out.blocks.push_back(additionBlock(addition));
    }

    const TextToPrint& m_text;
    const Merge& m_merge;
    Publication& m_out;
    NoteBook m_notes;
};

/// Where something is proposed, in brackets; who words the whole anew has a line of their own.
void addFront(const TextToPrint& text, FrontPart part, std::vector<Block>& blocks) {
    const FrontMatter& front = text.draft.front;
    const auto index = static_cast<std::size_t>(part);
    const RichText base = printedFront(front, part);
    if (base.text.empty()) return;
    Block block = frontBlock(front, part);
    NoteBook none;
    const bool isMerged = index < text.front.size() && (text.front[index].touched() || text.front[index].state != ParagraphState::open);
    if (!isMerged) {
        std::ranges::move(runsOf(base, none), std::back_inserter(block.runs));
        blocks.push_back(std::move(block));
        return;
    }
    const auto versions = rollingParagraphs(text.front[index]);
    for (std::size_t n = 0; n < versions.size(); ++n) {
        Block line = block;
        if (n > 0) line.runs.clear();
        std::ranges::move(n == 0 ? rollingRuns(versions[n].pieces, base, none) : rollingRuns(versions[n].pieces),
                          std::back_inserter(line.runs));
        blocks.push_back(std::move(line));
    }
}

} // namespace

Publication composeRolling(const TextToPrint& text, const Merge& merge, const LayoutOptions& options) {
    const FrontMatter& front = text.draft.front;
    Publication publication{.title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal};
    addTopLines(publication.blocks, front, options);
    addLine(publication.blocks, BlockStyle::organ, "Rolling text");
    addLine(publication.blocks, BlockStyle::documentLine, publication.runningHead, {.bold = true});
    for (const auto part : frontParts) addFront(text, part, publication.blocks);
    RollingComposer{text, merge, publication}.addParagraphs();
    return publication;
}

} // namespace chapeau
