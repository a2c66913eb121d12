#include "core/publish/layouts/explanatory_layout.h"

#include "core/publish/layouts/change_wording.h"
#include "core/publish/layouts/layout_parts.h"
#include "core/publish/layouts/table_parts.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace chapeau {

namespace {

constexpr const char* bulletMark = "•";
constexpr const char* withoutHeading = "Other changes";

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);)
        if (!line.empty()) lines.push_back(line);
    return lines;
}

void addBullet(std::vector<Block>& blocks, const std::string& text, int level = 0) {
    Block block = lineOf(BlockStyle::bullet, text);
    block.mark = bulletMark;
    block.level = level;
    blocks.push_back(std::move(block));
}

/// "Encourages all …;" -> "encourages all …;": ASCII will do, since the opening words are English.
std::string uncapitalized(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

/// The headings in the order in which they are first used; changes without one come last.
std::vector<std::string> headingsOf(const std::vector<ExplainedChange>& changes) {
    std::vector<std::string> headings;
    for (const ExplainedChange& change : changes)
        if (!change.heading.empty() && std::ranges::find(headings, change.heading) == headings.end()) headings.push_back(change.heading);
    if (std::ranges::any_of(changes, [](const ExplainedChange& change) { return change.heading.empty(); })) headings.emplace_back();
    return headings;
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

std::string sourcesOf(const ExplainedChange& change) {
    std::vector<std::string> told;
    for (const Source& source : change.sources) told.push_back(toldSource(source));
    return joined(told, "; ");
}

class NoteComposer {
public:
    NoteComposer(const ExplanatoryNote& note, std::vector<Block>& blocks) : m_note{note}, m_blocks{blocks} {}

    void addBackground() {
        if (m_note.lineage.size() < 2) return;
        heading("Background");
        body("The draft resolution takes its place in this sequence of texts:");
        for (const NotedText& text : m_note.lineage) addBullet(m_blocks, text.symbol + ": " + text.what);
    }

    void addWhatItDoes() {
        const auto& paragraphs = m_note.draft.paragraphs;
        const auto isOfBody = [](const Paragraph& paragraph) {
            return paragraph.kind == ParagraphKind::operative || paragraph.kind == ParagraphKind::subParagraph ||
                   paragraph.kind == ParagraphKind::flushText;
        };
        const auto first = std::ranges::find(paragraphs, ParagraphKind::operative, &Paragraph::kind);
        if (first == paragraphs.end()) return;
        heading("What the draft resolution does");
        body("The General Assembly, in this draft resolution:");
        for (auto at = first; at != paragraphs.end(); ++at)
            if (isOfBody(*at)) addBullet(m_blocks, uncapitalized(at->text.text), at->level);
    }

    void addChanges() {
        heading("Changes to " + m_note.base);
        if (m_note.changes.empty()) return body("The draft resolution reads as " + m_note.base + ".");
        const auto headings = headingsOf(m_note.changes);
        for (const std::string& title : headings) {
            if (headings.size() > 1 || !title.empty()) addLine(m_blocks, BlockStyle::heading, title.empty() ? withoutHeading : title);
            for (const ExplainedChange& change : m_note.changes)
                if (change.heading == title) addChange(change);
        }
    }

    void addPointsToStress() {
        if (m_note.pointsToStress.empty()) return;
        heading("Points to stress");
        for (const std::string& point : m_note.pointsToStress)
            for (const std::string& line : linesOf(point)) addBullet(m_blocks, line);
    }

private:
    void heading(const std::string& text) { addLine(m_blocks, BlockStyle::sectionHeading, text); }
    void body(const std::string& text) { addLine(m_blocks, BlockStyle::body, text); }

    void addChange(const ExplainedChange& change) {
        ToldChange told = toldChange(change);
        m_blocks.push_back({.style = BlockStyle::body, .runs = std::move(told.sentence)});
        for (auto& runs : told.quoted) m_blocks.push_back({.style = BlockStyle::bullet, .runs = std::move(runs)});
        for (const std::string& reason : change.reasons)
            for (const std::string& line : linesOf(reason)) body(line);
        if (!change.proponents.empty()) body("Proposed by " + joined(change.proponents, ", ") + ".");
        if (const std::string sources = sourcesOf(change); !sources.empty()) addLine(m_blocks, BlockStyle::note, "Source: " + sources);
    }

    const ExplanatoryNote& m_note;
    std::vector<Block>& m_blocks;
};

/// A sentence and what it quotes, as the lines of one cell.
Cell changeCell(const ExplainedChange& change) {
    ToldChange told = toldChange(change);
    Cell cell = cellOf(std::move(told.sentence));
    for (auto& runs : told.quoted) cell.blocks.push_back({.style = BlockStyle::body, .runs = std::move(runs)});
    return cell;
}

Block changesTable(const std::vector<ExplainedChange>& changes) {
    Block table = tableOf({1.5, 1, 1, 4, 3, 3, 1.5}, {"Heading", "Paragraph", "Now", "Change", "Reason", "Sources", "Proposed by"});
    for (const ExplainedChange& change : changes)
        table.rows.push_back({{cellOf(change.heading), cellOf(change.label), cellOf(change.newLabel), changeCell(change),
                               cellOf(joined(change.reasons, "\n")), cellOf(sourcesOf(change)), cellOf(joined(change.proponents, ", "))}});
    return table;
}

} // namespace

Publication composeExplanatory(const ExplanatoryNote& note, const LayoutOptions& options, TableShape shape) {
    const FrontMatter& front = note.draft.front;
    Publication publication{.title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal};
    auto& blocks = publication.blocks;
    addTopLines(blocks, front, options);
    addLine(blocks, BlockStyle::organ, "Explanatory note");
    addLine(blocks, BlockStyle::documentLine, publication.runningHead, {.bold = true});
    if (!note.by.empty()) addLine(blocks, BlockStyle::documentLine, "Submitted by " + note.by);
    addLine(blocks, BlockStyle::title, titleOf(front));
    if (shape == TableShape::sheet) {
        blocks.push_back(changesTable(note.changes));
        return publication;
    }
    NoteComposer composer{note, blocks};
    composer.addBackground();
    composer.addWhatItDoes();
    composer.addChanges();
    composer.addPointsToStress();
    return publication;
}

} // namespace chapeau
