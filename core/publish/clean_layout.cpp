#include "core/draft/label.h"
#include "core/publish/layout_parts.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Bytes of "Agenda item 98 (a)" at the start of a line that goes on with the item's title; 0 where it starts with something else.
std::size_t itemNumberEnd(const std::string& line) {
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < line.size();) {
        const std::size_t next = std::min(line.find(' ', begin), line.size());
        const std::string word = line.substr(begin, next - begin);
        const bool opens = begin == 0 ? word == "Agenda" || word == "Item" : word == "item" || word == "items" || word == "and";
        const bool counts = word.find_first_not_of("0123456789,") == std::string::npos || (word.front() == '(' && word.size() <= 4);
        if (!opens && !counts) break;
        if (counts) end = next;
        begin = next + 1;
    }
    return end;
}

void addAgendaItem(std::vector<Block>& blocks, const std::string& line) {
    const std::size_t end = line.find('\n') != std::string::npos ? line.find('\n') : itemNumberEnd(line);
    if (end == 0 || end >= line.size()) return addLine(blocks, BlockStyle::session, line);
    addLine(blocks, BlockStyle::session, line.substr(0, end));
    addLine(blocks, BlockStyle::session, line.substr(end + 1), {.bold = true});
}

void addMasthead(std::vector<Block>& blocks, const FrontMatter& front) {
    addLine(blocks, BlockStyle::organ, front.organ);
    addLine(blocks, BlockStyle::documentLine, front.symbol, {.bold = true});
    addLine(blocks, BlockStyle::documentLine, front.distribution);
    addLine(blocks, BlockStyle::documentLine, front.date);
    addLine(blocks, BlockStyle::documentLine, front.language);
    addLine(blocks, BlockStyle::session, front.session, {.bold = true});
    addLine(blocks, BlockStyle::session, front.committee, {.bold = true});
    addAgendaItem(blocks, front.agendaItem);
}

bool saysWhatItIs(const std::string& sponsorLine) {
    for (const char* words : {"draft resolution", "draft decision", "Draft resolution", "Draft decision"})
        if (sponsorLine.find(words) != std::string::npos) return true;
    return false;
}

void addSponsors(std::vector<Block>& blocks, const TextToPrint& text, NoteBook& notes) {
    std::string line = text.sponsorLine.empty() ? text.draft.front.sponsorLine : text.sponsorLine;
    if (line.empty()) return;
    if (!saysWhatItIs(line)) line += ": draft resolution";
    blocks.push_back(sponsorBlock(line, text.sponsorFootnotes, notes));
}

void addParagraphs(std::vector<Block>& blocks, const std::vector<Paragraph>& paragraphs, NoteBook& notes) {
    const auto marks = printedMarks(paragraphs);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        Block block = blockOf(paragraphs, i);
        block.mark = marks[i];
        block.runs = runsOf(paragraphs[i].text, notes);
        blocks.push_back(std::move(block));
    }
}

/// "52nd plenary meeting 1 December 2025" stands on two lines in print.
std::string closingLines(std::string line) {
    constexpr std::string_view meeting = "meeting ";
    if (const auto at = line.find(meeting); at != std::string::npos) line[at + meeting.size() - 1] = '\n';
    return line;
}

/// The closing line ends the resolution; an annex comes after it.
void addClosing(std::vector<Block>& blocks, const std::string& line) {
    if (line.empty()) return;
    const auto annex = std::find_if(blocks.begin(), blocks.end(), [](const Block& b) { return b.style == BlockStyle::annexHeading; });
    blocks.insert(annex, lineOf(BlockStyle::closing, closingLines(line)));
}

} // namespace

Publication composeClean(const TextToPrint& text, const LayoutOptions& options) {
    const FrontMatter& front = text.draft.front;
    Publication publication{.title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal};
    NoteBook notes;
    auto& blocks = publication.blocks;
    addTopLines(blocks, front, options);
    addMasthead(blocks, front);
    addSponsors(blocks, text, notes);
    addLine(blocks, BlockStyle::adoption, front.adoptionLine, {.bold = true});
    addLine(blocks, BlockStyle::adoption, front.originLine, {.italic = true});
    addLine(blocks, BlockStyle::title, titleOf(front));
    if (!front.enactingWords.empty()) blocks.push_back(enactingBlock(front.enactingWords));
    addParagraphs(blocks, text.draft.paragraphs, notes);
    addClosing(blocks, front.closingLine);
    publication.notes = notes.take();
    return publication;
}

} // namespace chapeau
