#include "core/intake/structure/assembly.h"

#include "core/draft/label.h"
#include "core/intake/structure/extraction_repair.h"
#include "core/intake/structure/footnotes.h"
#include "core/intake/structure/front_matter.h"
#include "core/intake/structure/markdown.h"
#include "core/intake/structure/structure.h"
#include "core/intake/structure/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t mostBlocks = 100'000;

struct Parts {
    Blocks front;
    std::string enactingWords;
    Blocks body;
    std::size_t frontLines = 0; ///< the last of the front
};

std::string_view firstLine(const SourceBlock& block) {
    return std::string_view{block.rich.text}.substr(0, block.rich.text.find('\n'));
}

std::string withoutEmphasis(std::string line) {
    std::erase_if(line, [](char c) { return c == '*' || c == '_'; });
    return line;
}

/// What follows the enacting words in the same block is a block of the body. In a text file, it begins a line later.
void dropFirstLine(SourceBlock& block, bool isPlainText) {
    const auto end = block.rich.text.find('\n');
    const std::size_t length = end == std::string::npos ? block.rich.text.size() : end + 1;
    block.rich.text.erase(0, length);
    const auto moved = [length](std::size_t at) { return at > length ? at - length : 0; };
    for (auto& range : block.rich.italic) range = {moved(range.begin), moved(range.end)};
    std::erase_if(block.rich.italic, [](const ByteRange& range) { return range.empty(); });
    for (auto& note : block.rich.notes) note.at = moved(note.at);
    if (isPlainText) ++block.line;
}

Parts partsOf(Blocks blocks, Repair repair, bool isPlainText) {
    const auto enacting = std::ranges::find_if(blocks, [](const SourceBlock& block) { return isEnactingLine(firstLine(block)); });
    if (enacting != blocks.end()) {
        const std::string words = collapsed(withoutEmphasis(std::string{firstLine(*enacting)}));
        dropFirstLine(*enacting, isPlainText);
        const bool alone = enacting->rich.text.empty();
        auto body = alone ? std::next(enacting) : enacting;
        Parts parts;
        if (alone)
            parts.frontLines = enacting->line;
        else if (enacting != blocks.begin())
            parts.frontLines = std::prev(enacting)->line;
        parts.front.assign(blocks.begin(), enacting);
        parts.enactingWords = words;
        parts.body.assign(body, blocks.end());
        return parts;
    }
    if (repair == Repair::asIs) return {{}, "", std::move(blocks), 0};
    const auto body = std::ranges::find_if(blocks, showsParagraph);
    return {{blocks.begin(), body}, "", {body, blocks.end()}, body == blocks.begin() ? 0 : std::prev(body)->line};
}

/// As they stand, the lines of a block are only joined.
void joinLines(SourceBlock& block) {
    std::string& text = block.rich.text;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', end)) text[end] = ' ';
}

void mend(Parts& parts, const FrontMatter& front, SourceText& source) {
    std::vector<std::string> titles{front.title};
    if (const auto title = source.header.find("title"); title != source.header.end()) titles.push_back(title->second);
    if (source.isPlainText) mendExtraction(parts.body, titles, source.notes, source.notices);
    for (auto& block : parts.body) {
        if (source.isPlainText) readEmphasis(block);
    }
}

void resolveNotes(Blocks& body, SourceText& source, Repair repair) {
    std::set<std::string> called;
    const auto stray = repair == Repair::asIs ? StrayMark::isText : StrayMark::isCall;
    for (auto& block : body) resolveCalls(block, source.notes, stray, called, source.notices);
    for (const auto& [key, text] : source.notes) {
        if (!called.contains(key)) source.notices.push_back({NoticeCode::noteWithoutCall, NoticePlace::end(), key});
    }
}

void trimEnds(RichText& rich) {
    while (!rich.text.empty() && isBlank(rich.text.back())) rich.text.pop_back();
    for (auto& range : rich.italic) range.end = std::min(range.end, rich.text.size());
    std::erase_if(rich.italic, [](const ByteRange& range) { return range.begin >= range.end; });
    for (auto& note : rich.notes) note.at = std::min(note.at, rich.text.size());
}

/// In a text whose paragraphs end with stops, one without has probably lost its end.
void tellMissingStops(const std::vector<Paragraph>& paragraphs, const std::vector<std::string>& labels, std::vector<Notice>& notices) {
    const auto lacksStop = [](const Paragraph& paragraph) {
        return paragraph.kind != ParagraphKind::sectionHeading && closingStop(paragraph.text.text) == 0;
    };
    if (static_cast<std::size_t>(std::ranges::count_if(paragraphs, lacksStop)) * 3 > paragraphs.size()) return;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (!lacksStop(paragraphs[i])) continue;
        notices.push_back({NoticeCode::stopMissing, NoticePlace::labelled(labels[i]), lastWords(paragraphs[i].text.text)});
    }
}

} // namespace

Result<IncomingText> assembled(SourceText source, const std::string& name, Repair repair, const Job& job) {
    constexpr std::size_t steps = 3;
    if (job.stopped()) return fail(ErrorCode::cancelled, name);
    if (source.blocks.size() > mostBlocks) return fail(ErrorCode::fileTooLarge, name, "more than 100,000 paragraphs");
    Parts parts = partsOf(std::move(source.blocks), repair, source.isPlainText);
    FrontMatter front = frontMatterOf(parts.front, source.header);
    front.enactingWords = parts.enactingWords;
    job.report(1, steps);

    if (repair == Repair::mend) mend(parts, front, source);
    for (auto& block : parts.body) joinLines(block);
    if (source.isPlainText) resolveNotes(parts.body, source, repair);
    for (auto& block : parts.body) trimEnds(block.rich);
    if (job.stopped()) return fail(ErrorCode::cancelled, name);
    job.report(2, steps);

    Structure structure = structureOf(std::move(parts.body), !front.enactingWords.empty());
    if (structure.paragraphs.empty()) return fail(ErrorCode::noParagraphs, name);
    front.closingLine = structure.closingLine;
    IncomingText incoming{
        {std::move(front), std::move(structure.paragraphs)}, std::move(source.notices), std::move(structure.lines), parts.frontLines};
    if (repair == Repair::mend) {
        const auto labels = labelsOf(incoming.draft.paragraphs);
        for (auto& notice : structure.notices)
            incoming.notices.push_back({notice.code, NoticePlace::labelled(labels[notice.paragraph]), std::move(notice.excerpt)});
        tellMissingStops(incoming.draft.paragraphs, labels, incoming.notices);
    }
    job.report(steps, steps);
    return incoming;
}

} // namespace chapeau
