#include "core/publish/layouts/rolling_runs.h"

#include "core/draft/opening_words.h"

#include <optional>

namespace chapeau {

namespace {

using Kind = RollingPiece::Kind;

bool mayBeOfBase(const RollingPiece& piece) {
    return piece.kind == Kind::plain || piece.kind == Kind::retained;
}

/// The writer of the pieces moves the blank after an insertion out of its bracket: such a piece looks like one of the base and may be none.
bool mayBeNeither(const RollingPiece& piece) {
    return piece.text.find_first_not_of(' ') == std::string::npos;
}

using Places = std::vector<std::optional<std::size_t>>;

/// Finds where in the base each of its own pieces stands, so that together they cover it.
bool place(const std::vector<RollingPiece>& pieces, const std::string& base, std::size_t piece, std::size_t at, Places& places) {
    if (piece == pieces.size()) return at == base.size();
    const RollingPiece& next = pieces[piece];
    if (mayBeOfBase(next) && base.compare(at, next.text.size(), next.text) == 0) {
        places[piece] = at;
        if (place(pieces, base, piece + 1, at + next.text.size(), places)) return true;
        places[piece].reset();
    }
    return (!mayBeOfBase(next) || mayBeNeither(next)) && place(pieces, base, piece + 1, at, places);
}

/// What has been read of one bracket.
struct OpenBracket {
    std::vector<std::size_t> retained;
    bool deletes = false;
    bool offersOther = false;
};

/// Retained words whose only alternative is to delete them.
std::vector<bool> struckPieces(const std::vector<RollingPiece>& pieces) {
    std::vector<bool> struck(pieces.size(), false);
    std::vector<OpenBracket> open;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const RollingPiece& piece = pieces[i];
        if (piece.kind == Kind::bracket && piece.text == "[") {
            if (!open.empty()) open.back().offersOther = true;
            open.emplace_back();
        }
        if (open.empty()) continue;
        if (piece.kind == Kind::retained) open.back().retained.push_back(i);
        if (piece.kind == Kind::deleted) open.back().deletes = true;
        if (piece.kind == Kind::proposed) open.back().offersOther = true;
        if (piece.kind != Kind::bracket || piece.text == "[") continue;
        if (open.back().deletes && !open.back().offersOther)
            for (const std::size_t retained : open.back().retained) struck[retained] = true;
        open.pop_back();
    }
    return struck;
}

Run runOf(const RollingPiece& piece, bool struck) {
    const bool proposed = piece.kind == Kind::proposed;
    return {.text = piece.text, .bold = proposed, .underline = proposed, .strike = struck};
}

void addNotesOf(const RichText& base, NoteBook& notes, std::vector<Run>& runs) {
    for (const NoteCall& call : base.notes) runs.push_back({.text = {}, .note = notes.add(call.mark, call.text)});
}

} // namespace

std::vector<Run> rollingRuns(const std::vector<RollingPiece>& pieces, const RichText& base, NoteBook& notes) {
    Places places(pieces.size());
    const bool placed = place(pieces, base.text, 0, 0, places);
    const auto struck = struckPieces(pieces);
    std::vector<Run> runs;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!places[i]) {
            runs.push_back(runOf(pieces[i], struck[i]));
            continue;
        }
        for (Run& run : runsOf(base, {*places[i], *places[i] + pieces[i].text.size()}, notes)) {
            run.strike = struck[i] && !run.note;
            runs.push_back(std::move(run));
        }
    }
    if (!placed) addNotesOf(base, notes, runs);
    return runs;
}

std::vector<Run> rollingRuns(const std::vector<RollingPiece>& pieces) {
    std::vector<Run> runs;
    for (const RollingPiece& piece : pieces) {
        const std::size_t opening = piece.kind == Kind::proposed ? openingWords(piece.text).end : 0;
        Run run = runOf(piece, false);
        if (opening > 0) {
            run.text = piece.text.substr(0, opening);
            run.italic = true;
            runs.push_back(run);
            run.text = piece.text.substr(opening);
            run.italic = false;
        }
        if (!run.text.empty()) runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace chapeau
