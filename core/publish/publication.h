// One composed document: what a layout makes of a negotiation and every writer (docx, PDF, text) can print. Writers know nothing of
// negotiations, and nothing internal enters a Publication made for outside (docs/architecture.md). A value.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// Whose tracked change something is. In Word these are the authors; here they are states and groups, never persons.
struct Hand {
    std::string name; ///< "China", "European Union"
    std::string date; ///< "2024-10-03T00:00:00Z", or empty

    friend bool operator==(const Hand&, const Hand&) = default;
};

/// A tracked change: one hand's insertion or deletion.
struct TrackedChange {
    enum class Kind { inserted, deleted };
    Kind kind = Kind::inserted;
    std::size_t hand = 0; ///< index into Publication::hands

    friend bool operator==(const TrackedChange&, const TrackedChange&) = default;
};

/// Words of one kind. A newline in the text breaks the line.
struct Run {
    std::string text{};
    bool italic = false;
    bool bold = false;
    bool underline = false;
    bool strike = false;
    std::optional<std::size_t> note{}; ///< a call to Publication::notes, several for one note if need be; then the text is empty
    std::optional<TrackedChange> change{};
    /// Those of Publication::comments that are about these words; neighbours with one comment are one place.
    std::vector<std::size_t> comments{};
    std::string link{}; ///< a web address, or empty

    friend bool operator==(const Run&, const Run&) = default;
};

enum class BlockStyle {
    disclaimer,   ///< "Sample …; not a United Nations document", "Internal"
    organ,        ///< "General Assembly", large, at the top left
    documentLine, ///< symbol, distribution, date, language: the block at the top right
    session,      ///< session, committee, agenda item
    sponsors,
    adoption, ///< "Resolution adopted by …" and the origin line
    title,
    enacting,
    sectionHeading,
    preambular,
    operative,
    item, ///< (a), (i); `level` 1 …
    flush,
    annexHeading,
    annex,
    closing,
    note,    ///< a remark under a paragraph: its state, its attribution
    heading, ///< of an accompanying paper: "What the draft resolution does"
    body,    ///< running text of an accompanying paper
    bullet,  ///< a point of a list in it
    table    ///< Block::rows; then it has no runs
};

struct Block;

struct Cell {
    std::vector<Block> blocks{}; ///< no tables; at least one

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row {
    std::vector<Cell> cells{}; ///< as many as Block::columns
    bool heading = false;      ///< repeated at the top of each page; only at the beginning of a table

    friend bool operator==(const Row&, const Row&) = default;
};

struct Block {
    BlockStyle style{};
    int level = 0;
    std::string mark{};  ///< printed before the text: "1.", "(a)"
    std::string label{}; ///< printed in the margin: "PP8 bis" in a rolling text; empty in an issued one
    /// Mark and label are inserted or deleted, as the words of a paragraph are.
    std::optional<TrackedChange> markChange{};
    std::string oldMark{}; ///< with markChange: the mark that stood there before, which the same hand deletes
    std::vector<Run> runs{};
    /// The end of the paragraph itself is inserted or deleted: where it is deleted the paragraph goes on in the next one.
    std::optional<TrackedChange> endChange{};
    std::vector<Row> rows{};       ///< of a table
    std::vector<double> columns{}; ///< of a table: shares of the width of the page's text, together 1

    friend bool operator==(const Block&, const Block&) = default;
};

/// A comment beside the words that bear its index (Run::comments); a Word comment, a note in the margin. It is printed once: where words of
/// several blocks bear it, beside those of the first. A reply need be borne by none; it stands where the comment does that it answers.
struct PrintedComment {
    std::string author{}; ///< a state or group; empty where nobody is named
    std::string date{};   ///< as in Hand
    std::string text{};   ///< a newline begins a paragraph
    bool resolved = false;
    std::optional<std::size_t> answers{}; ///< the comment it is a reply to; an earlier one

    friend bool operator==(const PrintedComment&, const PrintedComment&) = default;
};

struct PrintedNote {
    std::string mark;
    std::string text;

    friend bool operator==(const PrintedNote&, const PrintedNote&) = default;
};

struct Publication {
    std::string title{};
    std::string runningHead{}; ///< the symbol, at the top of each page
    std::string language = "en";
    std::vector<Block> blocks{};
    std::vector<PrintedNote> notes{}; ///< footnotes, in order of their calls
    std::vector<Hand> hands{};        ///< of the tracked changes
    std::vector<PrintedComment> comments{};
    bool internal = false;  ///< then every page says so
    bool notAgreed = false; ///< paragraphs are in conflict: then every page says so
    bool landscape = false;
    bool lineNumbers = false; ///< in the margin, each page from 1

    friend bool operator==(const Publication&, const Publication&) = default;
};

/// A mark is printed before the text, or one that is deleted.
[[nodiscard]] bool hasMark(const Block& block);

/// The text of a block without its marks.
[[nodiscard]] std::string plainText(const Block& block);

/// What stands at the head of each page but the first: the running head, after "Internal" and "Not agreed" where the Publication is so.
[[nodiscard]] std::string pageHead(const Publication& publication);

/// What the file calls itself in its properties: the running head and the title.
[[nodiscard]] std::string documentTitle(const Publication& publication);

/// "preambular", "sectionHeading", …: the words of the JSON form.
[[nodiscard]] std::string_view nameOf(BlockStyle style);
[[nodiscard]] std::optional<BlockStyle> blockStyleFrom(std::string_view name);
/// Every style, in the order of the enumeration.
[[nodiscard]] const std::vector<BlockStyle>& allBlockStyles();

/// Where the masthead that begins with block `first` ends: it is the unbroken sequence of organ and document lines, printed side by side.
/// `first` itself where no masthead begins there.
[[nodiscard]] std::size_t mastheadEnd(const std::vector<Block>& blocks, std::size_t first);

} // namespace chapeau
