// What the layouts have in common: the runs of a rich text with its footnote calls, the masthead, and which block a paragraph becomes.
// For core/publish only. Pure.
#pragma once

#include "core/draft/front_paragraph.h"
#include "core/publish/layouts/layouts.h"

#include <string>
#include <vector>

namespace chapeau {

/// The footnotes of one document, in order of their calls. Numbers restart at 1 in each document; asterisks stay as they are.
class NoteBook {
public:
    /// Whether a note that is called again is the same one: so in a table, whose columns repeat a text.
    enum class CalledAgain { another, same };
    explicit NoteBook(CalledAgain calledAgain = CalledAgain::another) : m_calledAgain{calledAgain} {}

    /// The number of the note in `notes`.
    [[nodiscard]] std::size_t add(const std::string& mark, const std::string& text);
    [[nodiscard]] std::vector<PrintedNote> take() { return std::move(m_notes); }

private:
    CalledAgain m_calledAgain;
    std::vector<PrintedNote> m_notes;
    std::size_t m_numbered = 0;
};

/// The runs of bytes `range` of a text: italic as it is there, and a run for each footnote called inside. A call at the very end of the
/// range counts as inside, one at its start doesn't unless the range starts the text: so ranges that cover a text call each note once.
[[nodiscard]] std::vector<Run> runsOf(const RichText& text, ByteRange range, NoteBook& notes);
[[nodiscard]] std::vector<Run> runsOf(const RichText& text, NoteBook& notes);

/// The block of paragraph `index`, without mark, label and runs.
[[nodiscard]] Block blockOf(const std::vector<Paragraph>& paragraphs, std::size_t index);

/// The block of a new paragraph, without label and runs: it is what its label says it is, "PP8 bis", "OP2 (a) bis", "Annex 3 bis".
[[nodiscard]] Block blockOfAddition(const std::string& label);

/// A block of one plain run; `look` gives bold and italic.
[[nodiscard]] Block lineOf(BlockStyle style, std::string text, Run look = {});
void addLine(std::vector<Block>& blocks, BlockStyle style, const std::string& text, Run look = {});

/// The sponsor line, its asterisks as calls to those of `footnotes` ("* On behalf of …") that have the same.
[[nodiscard]] Block sponsorBlock(const std::string& line, const std::vector<std::string>& footnotes, NoteBook& book);

/// The enacting words in italics, their comma upright.
[[nodiscard]] Block enactingBlock(const std::string& words);

/// The title or the enacting words as they are printed, without the number of an adopted text.
[[nodiscard]] RichText printedFront(const FrontMatter& front, FrontPart part);
/// The block of one of them, its runs as far as the number.
[[nodiscard]] Block frontBlock(const FrontMatter& front, FrontPart part);

/// The disclaimer of the text and, where the Publication is internal, the word "Internal" above it.
void addTopLines(std::vector<Block>& blocks, const FrontMatter& front, const LayoutOptions& options);

/// In Word the last paragraph of a text or cell, and one before a table, have no next one to go on in: their ends are taken back to
/// unchanged. Where such a paragraph is inserted or deleted whole, an empty one stays when that is rejected or accepted.
void keepUnmergeableEnds(std::vector<Block>& blocks);

/// "A/C.1/79/L.53", or the number of an adopted text.
[[nodiscard]] std::string runningHeadOf(const FrontMatter& front);
/// "80/29. Conventional arms control …"
[[nodiscard]] std::string titleOf(const FrontMatter& front);

} // namespace chapeau
