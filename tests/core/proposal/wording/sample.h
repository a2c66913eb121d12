// The sample draft that the tables of wordings are laid on (our own; no United Nations document), and what comes of a wording as lines of
// text: "OP1 replace <the paragraph as proposed> (KEN)".
#pragma once

#include "core/proposal/wording/landing.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau::test {

[[nodiscard]] const Registry& registry();
[[nodiscard]] const WordingBase& sampleBase();
/// A base of these paragraphs; level by the leading mark: "(a)" 1, "(i)" 2. Preambular until the first line that begins with a number.
[[nodiscard]] WordingBase baseOf(const std::vector<std::string>& lines);

/// Spoken by Kenya where the wording doesn't say.
[[nodiscard]] Landed landed(std::string_view wording, const WordingBase& base = sampleBase());

[[nodiscard]] std::string textOf(const std::string& label, const WordingBase& base = sampleBase());

// What a row expects, without who.
[[nodiscard]] std::string edited(const std::string& label, const std::string& old, const std::string& fresh); ///< `old` stands there once
[[nodiscard]] std::string reads(const std::string& label, const std::string& text);
[[nodiscard]] std::string deleted(const std::string& label);
[[nodiscard]] std::string added(const std::string& after, const std::string& text);

/// A line for each proposal, as the functions above write it.
[[nodiscard]] std::vector<std::string> outcomes(const Landed& landed);
/// "OP9 supports USA", a line for each stand.
[[nodiscard]] std::vector<std::string> stands(const Landed& landed);
/// What wasn't placed, as a sentence with candidates; for messages of tests.
[[nodiscard]] std::string told(const Landed& landed);

struct WordingRow {
    const char* pattern; ///< of the list of attested patterns that the table covers, or the trap
    std::string wording;
    std::vector<std::string> expected;
};
[[nodiscard]] std::vector<WordingRow> wholeParagraphRows();
[[nodiscard]] std::vector<WordingRow> wordRows();
[[nodiscard]] std::vector<WordingRow> spokenRows();
[[nodiscard]] std::vector<WordingRow> trapRows();
[[nodiscard]] std::vector<WordingRow> frontRows();

struct UnplacedRow {
    std::string wording;
    Why why{};
};
[[nodiscard]] std::vector<UnplacedRow> unplacedRows();

/// The wordings of all tables.
[[nodiscard]] std::vector<std::string> tableOfWordings();
/// Pieces that make a careless parser slow where they are repeated.
[[nodiscard]] std::vector<std::string> repeatedPieces();
[[nodiscard]] std::string repeated(const std::string& piece, std::size_t bytes);

} // namespace chapeau::test
