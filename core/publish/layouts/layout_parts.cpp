#include "core/publish/layouts/layout_parts.h"

#include "core/text/note_calls.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

bool opensAnnex(const Paragraph& paragraph) {
    return paragraph.kind == ParagraphKind::sectionHeading && paragraph.text.text.starts_with("Annex");
}

/// An annex begins with the word and its title: two headings, the second of which is recognised by the first.
bool isAnnexHeading(const std::vector<Paragraph>& paragraphs, std::size_t index) {
    if (opensAnnex(paragraphs[index])) return true;
    return index > 0 && paragraphs[index].kind == ParagraphKind::sectionHeading && opensAnnex(paragraphs[index - 1]);
}

BlockStyle styleOf(ParagraphKind kind) {
    switch (kind) {
    case ParagraphKind::sectionHeading: return BlockStyle::sectionHeading;
    case ParagraphKind::preambular: return BlockStyle::preambular;
    case ParagraphKind::operative: return BlockStyle::operative;
    case ParagraphKind::subParagraph: return BlockStyle::item;
    case ParagraphKind::flushText: return BlockStyle::flush;
    case ParagraphKind::annex: return BlockStyle::annex;
    }
    return BlockStyle::preambular;
}

/// Where italics or calls begin and end inside `range`, with its own two ends: between neighbours nothing changes.
std::vector<std::size_t> cutsOf(const RichText& text, ByteRange range) {
    std::vector<std::size_t> cuts{range.begin, range.end};
    const auto add = [&](std::size_t at) {
        if (at > range.begin && at < range.end) cuts.push_back(at);
    };
    for (const ByteRange& italic : text.italic) {
        add(italic.begin);
        add(italic.end);
    }
    for (const NoteCall& call : text.notes) add(call.at);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

void addCallsAt(std::size_t at, const RichText& text, NoteBook& notes, std::vector<Run>& runs) {
    for (const NoteCall& call : text.notes)
        if (std::min(call.at, text.text.size()) == at) runs.push_back({.text = {}, .note = notes.add(call.mark, call.text)});
}

/// "* On behalf of …" -> the note's number by its asterisks.
std::map<std::string, std::string> notesByMark(const std::vector<std::string>& footnotes) {
    std::map<std::string, std::string> notes;
    for (const std::string& footnote : footnotes) {
        const std::size_t end = std::min(footnote.find_first_not_of('*'), footnote.size());
        const std::size_t text = std::min(footnote.find_first_not_of(' ', end), footnote.size());
        notes[footnote.substr(0, end)] = footnote.substr(text);
    }
    return notes;
}

} // namespace

std::size_t NoteBook::add(const std::string& mark, const std::string& text) {
    if (m_calledAgain == CalledAgain::same)
        for (std::size_t i = 0; i < m_notes.size(); ++i)
            if (m_notes[i].text == text && (m_notes[i].mark == mark || (isNumbered(mark) && isNumbered(m_notes[i].mark)))) return i;
    m_notes.push_back({isNumbered(mark) ? std::to_string(++m_numbered) : mark, text});
    return m_notes.size() - 1;
}

std::vector<Run> runsOf(const RichText& text, ByteRange range, NoteBook& notes) {
    std::vector<Run> runs;
    if (range.begin == 0) addCallsAt(0, text, notes, runs);
    const auto cuts = cutsOf(text, range);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const bool italic =
            std::any_of(text.italic.begin(), text.italic.end(), [&](const ByteRange& r) { return r.begin <= cuts[i] && cuts[i] < r.end; });
        runs.push_back({.text = text.text.substr(cuts[i], cuts[i + 1] - cuts[i]), .italic = italic});
        addCallsAt(cuts[i + 1], text, notes, runs);
    }
    return runs;
}

std::vector<Run> runsOf(const RichText& text, NoteBook& notes) {
    return runsOf(text, {0, text.text.size()}, notes);
}

Block blockOf(const std::vector<Paragraph>& paragraphs, std::size_t index) {
    const Paragraph& paragraph = paragraphs[index];
    const BlockStyle style = isAnnexHeading(paragraphs, index) ? BlockStyle::annexHeading : styleOf(paragraph.kind);
    return {.style = style, .level = paragraph.level};
}

Block blockOfAddition(const std::string& label) {
    const auto levels = std::count(label.begin(), label.end(), '(');
    Block block{.style = BlockStyle::operative, .level = static_cast<int>(levels)};
    if (levels > 0)
        block.style = BlockStyle::item;
    else if (label.starts_with("PP"))
        block.style = BlockStyle::preambular;
    else if (label.starts_with("Annex"))
        block.style = BlockStyle::annex;
    return block;
}

Block lineOf(BlockStyle style, std::string text, Run look) {
    look.text = std::move(text);
    return {.style = style, .runs = {std::move(look)}};
}

void addLine(std::vector<Block>& blocks, BlockStyle style, const std::string& text, Run look) {
    if (!text.empty()) blocks.push_back(lineOf(style, text, std::move(look)));
}

Block sponsorBlock(const std::string& line, const std::vector<std::string>& footnotes, NoteBook& book) {
    Block block{.style = BlockStyle::sponsors};
    const auto notes = notesByMark(footnotes);
    std::map<std::string, std::size_t> called;
    std::size_t from = 0;
    while (from < line.size()) {
        const std::size_t star = std::min(line.find('*', from), line.size());
        const std::size_t end = std::min(line.find_first_not_of('*', star), line.size());
        const std::string mark = line.substr(star, end - star);
        const auto note = notes.find(mark);
        const bool calls = !mark.empty() && note != notes.end();
        if (const std::string text = line.substr(from, (calls ? star : end) - from); !text.empty()) block.runs.push_back({.text = text});
        if (calls && !called.contains(mark)) called[mark] = book.add(mark, note->second);
        if (calls) block.runs.push_back({.text = {}, .note = called[mark]});
        from = end;
    }
    return block;
}

Block enactingBlock(const std::string& words) {
    Block block{.style = BlockStyle::enacting};
    const bool comma = words.ends_with(',');
    block.runs.push_back({.text = words.substr(0, words.size() - (comma ? 1 : 0)), .italic = true});
    if (comma) block.runs.push_back({.text = ","});
    return block;
}

RichText printedFront(const FrontMatter& front, FrontPart part) {
    RichText text = frontParagraph(front, part).text;
    if (part == FrontPart::title || text.text.empty()) return text;
    const std::size_t comma = text.text.ends_with(',') ? 1 : 0;
    text.italic = {{0, text.text.size() - comma}};
    return text;
}

Block frontBlock(const FrontMatter& front, FrontPart part) {
    if (part == FrontPart::enactingWords) return {.style = BlockStyle::enacting};
    Block block{.style = BlockStyle::title};
    if (!front.number.empty()) block.runs.push_back({.text = front.number + ". "});
    return block;
}

void addTopLines(std::vector<Block>& blocks, const FrontMatter& front, const LayoutOptions& options) {
    if (options.internal) addLine(blocks, BlockStyle::disclaimer, "Internal");
    addLine(blocks, BlockStyle::disclaimer, front.disclaimer);
}

std::string runningHeadOf(const FrontMatter& front) {
    return front.symbol.empty() ? front.number : front.symbol;
}

std::string titleOf(const FrontMatter& front) {
    return front.number.empty() || front.title.empty() ? front.number + front.title : front.number + ". " + front.title;
}

} // namespace chapeau
