#include "core/merge/rolling_text.h"
#include "core/publish/layouts/layout_parts.h"
#include "core/publish/layouts/rolling_runs.h"

#include <algorithm>

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

/// "PP3, PP4 and PP5"
std::string listed(const TextToPrint& text, const std::vector<std::size_t>& indexes) {
    std::string list;
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        if (i > 0) list += i + 1 == indexes.size() ? " and " : ", ";
        list += labelAt(text, indexes[i]);
    }
    return list;
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
        const Paragraph& paragraph = m_text.draft.paragraphs[i];
        for (const Relocation& move : m_merge.moved)
            if (move.index == i) addRemark(paragraph, codeList(move.proponents) + ": move " + placeAfter(move.after));
        for (const Joining& join : m_merge.joined)
            if (!join.indexes.empty() && join.indexes.back() == i)
                addRemark(paragraph, codeList(join.proponents) + ": join " + listed(m_text, join.indexes));
    }

    void addRemark(const Paragraph& paragraph, std::string words) {
        Block remark = lineOf(BlockStyle::note, std::move(words));
        remark.level = paragraph.level;
        m_out.blocks.push_back(std::move(remark));
    }

    [[nodiscard]] std::string placeAfter(int after) const {
        return after < 0 ? "to the beginning" : "after " + labelAt(m_text, static_cast<std::size_t>(after));
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

} // namespace

Publication composeRolling(const TextToPrint& text, const Merge& merge, const LayoutOptions& options) {
    const FrontMatter& front = text.draft.front;
    Publication publication{.title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal};
    addTopLines(publication.blocks, front, options);
    addLine(publication.blocks, BlockStyle::organ, "Rolling text");
    addLine(publication.blocks, BlockStyle::documentLine, publication.runningHead, {.bold = true});
    addLine(publication.blocks, BlockStyle::title, titleOf(front));
    if (!front.enactingWords.empty()) publication.blocks.push_back(enactingBlock(front.enactingWords));
    RollingComposer{text, merge, publication}.addParagraphs();
    return publication;
}

} // namespace chapeau
