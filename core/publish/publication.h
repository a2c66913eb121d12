// One composed document: what a layout makes of a negotiation and every writer (docx, PDF, text) can print. Writers know nothing of
// negotiations, and nothing internal enters a Publication made for outside (docs/architecture.md). A value.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// Words of one kind. A newline in the text breaks the line.
struct Run {
    std::string text{};
    bool italic = false;
    bool bold = false;
    bool underline = false;
    bool strike = false;
    std::optional<std::size_t> note{}; ///< a call to Publication::notes, several for one note if need be; then the text is empty

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
    note ///< a remark under a paragraph: its state, its attribution
};

struct Block {
    BlockStyle style{};
    int level = 0;
    std::string mark{};  ///< printed before the text: "1.", "(a)"
    std::string label{}; ///< printed in the margin: "PP8 bis" in a rolling text; empty in an issued one
    std::vector<Run> runs{};

    friend bool operator==(const Block&, const Block&) = default;
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
    bool internal = false;            ///< then every page says so

    friend bool operator==(const Publication&, const Publication&) = default;
};

/// The text of a block without its marks.
[[nodiscard]] std::string plainText(const Block& block);

/// What stands at the head of each page but the first: the running head, after the word "Internal" where the Publication is.
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
