// Laws of a text with many hands in it, for texts that nobody thought of: generated paragraphs of pieces, each put in by some authors and
// taken out by others, against a reading of them that is as simple as can be.
#include "core/intake/word/revised_text.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace chapeau {
namespace {

constexpr AuthorIndex authors = 3;

struct Piece {
    std::string word;
    std::vector<AuthorIndex> inserted;
    std::vector<AuthorIndex> deleted;
};

struct Line {
    std::vector<Piece> pieces;
    Piece mark; ///< its hands are the mark's; its word is not used
    bool closesRoom;
};

std::vector<AuthorIndex> someAuthors() {
    std::vector<AuthorIndex> chosen;
    for (AuthorIndex author = 0; author < authors; ++author)
        if (*rc::gen::inRange(0, 6) == 0) chosen.push_back(author);
    return chosen;
}

/// Every word is another, so that it tells where it came from.
std::vector<Line> someLines() {
    std::vector<Line> lines;
    int word = 0;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        Line line{{}, {"", someAuthors(), someAuthors()}, i + 1 == count || *rc::gen::inRange(0, 5) == 0};
        const int pieces = *rc::gen::inRange(0, 5);
        for (int k = 0; k < pieces; ++k) line.pieces.push_back({"w" + std::to_string(word++) + " ", someAuthors(), someAuthors()});
        lines.push_back(std::move(line));
    }
    return lines;
}

RevisedText textOf(const std::vector<Line>& lines) {
    RevisedText text;
    text.authors = {"Ann", "Ben", "Cem"};
    text.changes = {0, 0, 0};
    const auto handsOf = [&](const Piece& piece) {
        const Hands hands{piece.inserted, piece.deleted};
        const auto found = std::ranges::find(text.hands, hands);
        if (found != text.hands.end()) return static_cast<HandsIndex>(found - text.hands.begin());
        text.hands.push_back(hands);
        return static_cast<HandsIndex>(text.hands.size() - 1);
    };
    for (const auto& line : lines) {
        RevisedParagraph paragraph;
        for (const auto& piece : line.pieces) {
            paragraph.text += piece.word;
            paragraph.pieces.push_back({paragraph.text.size(), handsOf(piece), false});
        }
        paragraph.mark = handsOf(line.mark);
        paragraph.closesRoom = line.closesRoom;
        text.paragraphs.push_back(std::move(paragraph));
    }
    return text;
}

std::vector<std::string> read(const RevisedText& text, const Acceptance& acceptance) {
    std::vector<std::string> paragraphs;
    for (const auto& paragraph : textFor(text, acceptance)) paragraphs.push_back(paragraph.rich.text);
    return paragraphs;
}

std::string joined(const std::vector<std::string>& paragraphs) {
    std::string all;
    for (const auto& paragraph : paragraphs) all += paragraph;
    return all;
}

bool stands(const Piece& piece, const std::set<AuthorIndex>& accepted) {
    return std::ranges::all_of(piece.inserted, [&](AuthorIndex a) { return accepted.contains(a); }) &&
           std::ranges::none_of(piece.deleted, [&](AuthorIndex a) { return accepted.contains(a); });
}

/// One paragraph at a time, as the rules say it.
std::vector<std::string> plainly(const std::vector<Line>& lines, const std::set<AuthorIndex>& accepted) {
    std::vector<std::string> paragraphs{""};
    for (const auto& line : lines) {
        for (const auto& piece : line.pieces)
            if (stands(piece, accepted)) paragraphs.back() += piece.word;
        if (line.closesRoom || stands(line.mark, accepted)) paragraphs.emplace_back();
    }
    paragraphs.pop_back();
    return paragraphs;
}

template <class Law>
void holds(const std::string& what, const Law& law) {
    EXPECT_TRUE(rc::check(what, law)) << what;
}

TEST(RevisedTextLaws, hold) {
    holds("rejected is what nobody put in; accepted is what nobody took out", [] {
        const auto lines = someLines();
        const auto text = textOf(lines);
        RC_ASSERT(read(text, Acceptance::none()) == plainly(lines, {}));
        RC_ASSERT(read(text, Acceptance::all()) == plainly(lines, {0, 1, 2}));
        const auto rejected = joined(read(text, Acceptance::none()));
        const auto accepted = joined(read(text, Acceptance::all()));
        for (const auto& line : lines)
            for (const auto& piece : line.pieces) {
                RC_ASSERT((rejected.find(piece.word) != std::string::npos) == piece.inserted.empty());
                RC_ASSERT((accepted.find(piece.word) != std::string::npos) == piece.deleted.empty());
            }
    });
    holds("each hand has the text of its own changes", [] {
        const auto lines = someLines();
        const auto text = textOf(lines);
        for (AuthorIndex author = 0; author < authors; ++author)
            RC_ASSERT(read(text, Acceptance::of({author})) == plainly(lines, {author}));
    });
    holds("all hands together are as all accepted, and no hands as none", [] {
        const auto text = textOf(someLines());
        RC_ASSERT(read(text, Acceptance::of({0, 1, 2})) == read(text, Acceptance::all()));
        RC_ASSERT(read(text, Acceptance::of({})) == read(text, Acceptance::none()));
    });
    holds("a hand's text differs from the rejected one only where that hand changed something", [] {
        const auto lines = someLines();
        const auto text = textOf(lines);
        for (AuthorIndex author = 0; author < authors; ++author) {
            const auto own = read(text, Acceptance::of({author}));
            for (std::size_t i = 0; i < lines.size(); ++i) {
                std::string without;
                std::string with;
                bool touched = false;
                for (const auto& piece : lines[i].pieces) {
                    without += stands(piece, {}) ? piece.word : "";
                    with += stands(piece, {author}) ? piece.word : "";
                    touched = touched || std::ranges::count(piece.inserted, author) > 0 || std::ranges::count(piece.deleted, author) > 0;
                }
                if (!touched) RC_ASSERT(without == with);
                RC_ASSERT(joined(own).find(with) != std::string::npos);
            }
        }
    });
    holds("every paragraph of the file is in one paragraph of each text, in order", [] {
        const auto text = textOf(someLines());
        std::size_t next = 0;
        for (const auto& paragraph : textFor(text, Acceptance::of({0}))) {
            RC_ASSERT(paragraph.first == next);
            RC_ASSERT(paragraph.last >= paragraph.first);
            next = paragraph.last + 1;
        }
        RC_ASSERT(next == text.paragraphs.size());
    });
}

} // namespace
} // namespace chapeau
