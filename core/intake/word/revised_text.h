// A text with its tracked changes: who put in and who took out each piece, and each end of a paragraph. From it any hand's text is
// recovered: all changes rejected, all accepted, or those of some authors accepted and everybody else's rejected. Formatting is not a
// change. Follows ECMA-376, 17.13.5 (revisions): a piece stands where all who put it in are accepted, and nobody who took it out is; an end
// of a paragraph that doesn't stand joins it to the next. Offsets are bytes. Values and pure functions; any thread.
#pragma once

#include "core/text/rich_text.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace chapeau {

/// Index in RevisedText::authors.
using AuthorIndex = std::size_t;

/// Who put something in, and who took it out; both sorted, each once. Several where one change stands inside another.
struct Hands {
    std::vector<AuthorIndex> inserted{};
    std::vector<AuthorIndex> deleted{};

    friend bool operator==(const Hands&, const Hands&) = default;
    friend auto operator<=>(const Hands&, const Hands&) = default;
};

/// Index in RevisedText::hands; 0 is nobody's.
using HandsIndex = std::uint32_t;
inline constexpr HandsIndex untouched = 0;

/// A stretch of a paragraph's text up to byte `end`, from the end of the one before.
struct RevisedPiece {
    std::size_t end = 0;
    HandsIndex hands = untouched;
    bool italic = false;

    friend bool operator==(const RevisedPiece&, const RevisedPiece&) = default;
};

enum class NoteKind { footnote, endnote };

struct RevisedNoteCall {
    std::size_t at = 0; ///< between two pieces
    HandsIndex hands = untouched;
    NoteKind kind = NoteKind::footnote;
    std::optional<std::string> ownMark{}; ///< instead of the next number
    std::optional<std::size_t> note{};    ///< index in RevisedText::notes; nothing where its text is missing

    friend bool operator==(const RevisedNoteCall&, const RevisedNoteCall&) = default;
};

/// Which list a paragraph belongs to, as the file names it; `level` from 0. No list where `numId` is empty or "0".
struct ListPlace {
    std::string numId{};
    std::size_t level = 0;

    friend bool operator==(const ListPlace&, const ListPlace&) = default;
};

struct RevisedParagraph {
    std::string text{}; ///< everything that stands in it, deleted words too
    std::vector<RevisedPiece> pieces{};
    std::vector<RevisedNoteCall> calls{};
    HandsIndex mark = untouched; ///< who made its end, and who took that away
    bool closesRoom = false;     ///< the last of a cell, a text box or the text, or before a table: never joined to what follows
    ListPlace list{};

    friend bool operator==(const RevisedParagraph&, const RevisedParagraph&) = default;
};

struct RevisedText {
    std::vector<std::string> authors{}; ///< in the order of their first change
    std::vector<std::size_t> changes{}; ///< how many each has made
    std::vector<Hands> hands{Hands{}};  ///< each combination once
    std::vector<RevisedParagraph> paragraphs{};
    std::vector<std::vector<RevisedParagraph>> notes{}; ///< the paragraphs of each footnote or endnote

    [[nodiscard]] bool isRevised() const { return !authors.empty(); }
};

/// Whose changes stand.
class Acceptance {
public:
    [[nodiscard]] static Acceptance all() { return Acceptance{true, {}}; }
    [[nodiscard]] static Acceptance none() { return Acceptance{false, {}}; }
    /// Only those of these authors.
    [[nodiscard]] static Acceptance of(std::set<AuthorIndex> authors) { return Acceptance{false, std::move(authors)}; }

    [[nodiscard]] bool accepts(AuthorIndex author) const { return m_all || m_authors.contains(author); }
    /// Whether what these hands made and took away stands.
    [[nodiscard]] bool keeps(const Hands& hands) const;

private:
    Acceptance(bool all, std::set<AuthorIndex> authors) : m_all{all}, m_authors{std::move(authors)} {}

    bool m_all;
    std::set<AuthorIndex> m_authors;
};

/// A paragraph as one hand has it, from the paragraphs `first` to `last` of the file.
struct HandsParagraph {
    RichText rich{};
    std::size_t first = 0;
    std::size_t last = 0;
    ListPlace list{}; ///< that of the last, whose end stands
};

/// The text with these changes accepted and all others rejected; paragraphs without words too.
[[nodiscard]] std::vector<HandsParagraph> textFor(const RevisedText& text, const Acceptance& acceptance);

/// Whether paragraph `index` of the file has words in that text.
[[nodiscard]] bool standsIn(const RevisedText& text, const Acceptance& acceptance, std::size_t index);

} // namespace chapeau
