#include "core/draft/conflicts_line.h"
#include "core/draft/label.h"
#include "core/publish/layouts/clean_blocks.h"
#include "core/publish/layouts/layout_parts.h"

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

using Blocks = std::vector<CleanBlock>;

void addPart(Blocks& blocks, CleanPart part, BlockStyle style, const std::string& text, Run look = {}) {
    if (!text.empty()) blocks.push_back({part, lineOf(style, text, std::move(look))});
}

void addAgendaItem(Blocks& blocks, const std::string& line) {
    const std::size_t end = line.find('\n') != std::string::npos ? line.find('\n') : itemNumberEnd(line);
    if (end == 0 || end >= line.size()) return addPart(blocks, CleanPart::agendaItem, BlockStyle::session, line);
    addPart(blocks, CleanPart::agendaItem, BlockStyle::session, line.substr(0, end));
    addPart(blocks, CleanPart::agendaTitle, BlockStyle::session, line.substr(end + 1), {.bold = true});
}

void addMasthead(Blocks& blocks, const FrontMatter& front) {
    addPart(blocks, CleanPart::organ, BlockStyle::organ, front.organ);
    addPart(blocks, CleanPart::symbol, BlockStyle::documentLine, front.symbol, {.bold = true});
    addPart(blocks, CleanPart::distribution, BlockStyle::documentLine, front.distribution);
    addPart(blocks, CleanPart::date, BlockStyle::documentLine, front.date);
    addPart(blocks, CleanPart::language, BlockStyle::documentLine, front.language);
    addPart(blocks, CleanPart::session, BlockStyle::session, front.session, {.bold = true});
    addPart(blocks, CleanPart::committee, BlockStyle::session, front.committee, {.bold = true});
    addAgendaItem(blocks, front.agendaItem);
}

bool saysWhatItIs(const std::string& sponsorLine) {
    for (const char* words : {"draft resolution", "draft decision", "Draft resolution", "Draft decision"})
        if (sponsorLine.find(words) != std::string::npos) return true;
    return false;
}

void addSponsors(Blocks& blocks, const TextToPrint& text, NoteBook& notes) {
    std::string line = text.sponsorLine.empty() ? text.draft.front.sponsorLine : text.sponsorLine;
    if (line.empty()) return;
    if (!saysWhatItIs(line)) line += ": draft resolution";
    blocks.push_back({CleanPart::sponsors, sponsorBlock(line, text.sponsorFootnotes, notes)});
}

void addParagraphs(Blocks& blocks, const std::vector<Paragraph>& paragraphs, NoteBook& notes) {
    const auto marks = printedMarks(paragraphs);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        Block block = blockOf(paragraphs, i);
        block.mark = marks[i];
        block.runs = runsOf(paragraphs[i].text, notes);
        blocks.push_back({CleanPart::paragraph, std::move(block), i});
    }
}

/// "52nd plenary meeting 1 December 2025" stands on two lines in print.
std::string closingLines(std::string line) {
    constexpr std::string_view meeting = "meeting ";
    if (const auto at = line.find(meeting); at != std::string::npos) line[at + meeting.size() - 1] = '\n';
    return line;
}

/// The closing line ends the resolution; an annex comes after it.
void addClosing(Blocks& blocks, const std::string& line) {
    if (line.empty()) return;
    const auto annex =
        std::find_if(blocks.begin(), blocks.end(), [](const CleanBlock& b) { return b.block.style == BlockStyle::annexHeading; });
    blocks.insert(annex, {CleanPart::closing, lineOf(BlockStyle::closing, closingLines(line))});
}

} // namespace

std::vector<CleanBlock> cleanBlocks(const TextToPrint& text, const LayoutOptions& options, NoteBook& notes) {
    const FrontMatter& front = text.draft.front;
    Blocks blocks;
    if (options.internal) addPart(blocks, CleanPart::internalLine, BlockStyle::disclaimer, "Internal");
    addPart(blocks, CleanPart::conflictsLine, BlockStyle::disclaimer, conflictsLine(options.inConflict));
    addPart(blocks, CleanPart::disclaimer, BlockStyle::disclaimer, front.disclaimer);
    addMasthead(blocks, front);
    addSponsors(blocks, text, notes);
    addPart(blocks, CleanPart::adoption, BlockStyle::adoption, front.adoptionLine, {.bold = true});
    addPart(blocks, CleanPart::origin, BlockStyle::adoption, front.originLine, {.italic = true});
    addPart(blocks, CleanPart::title, BlockStyle::title, titleOf(front));
    if (!front.enactingWords.empty()) blocks.push_back({CleanPart::enacting, enactingBlock(front.enactingWords)});
    addParagraphs(blocks, text.draft.paragraphs, notes);
    addClosing(blocks, front.closingLine);
    return blocks;
}

Publication composeClean(const TextToPrint& text, const LayoutOptions& options) {
    const FrontMatter& front = text.draft.front;
    Publication publication{
        .title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal, .notAgreed = options.inConflict > 0};
    NoteBook notes;
    for (CleanBlock& block : cleanBlocks(text, options, notes)) publication.blocks.push_back(std::move(block.block));
    publication.notes = notes.take();
    return publication;
}

} // namespace chapeau
