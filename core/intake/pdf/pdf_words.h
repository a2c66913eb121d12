// The words of a PDF with their places, as `pdftotext -tsv` of poppler tells them, and the lines that they stand in. Lengths in points
// from the top left of the page. Values; pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

struct PdfWord {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text{};

    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double centre() const { return (top + bottom) / 2; }
};

/// Words that stand side by side, from left to right.
struct PdfLine {
    std::vector<PdfWord> words{};

    [[nodiscard]] double left() const { return words.front().left; }
    [[nodiscard]] double right() const { return words.back().right; }
    /// The height of its tallest word, and where that ends: superscripts aside.
    [[nodiscard]] double size() const { return tallest().height(); }
    [[nodiscard]] double bottom() const { return tallest().bottom; }

private:
    [[nodiscard]] const PdfWord& tallest() const;
};

using PdfPage = std::vector<PdfLine>;

/// Pages without words are among them. Lines from top to bottom.
[[nodiscard]] std::vector<PdfPage> pdfPagesOf(std::string_view tsv);

/// A number or asterisk that is smaller than its line and raised: the call to a note, or its mark.
[[nodiscard]] bool isRaisedMark(const PdfLine& line, const PdfWord& word);
/// Whether a blank stands between two words of a line; a call, and a word whose type changes midway, stand close.
[[nodiscard]] bool isApart(const PdfWord& word, const PdfWord& next);
/// The words with blanks between them, as printed.
[[nodiscard]] std::string textOf(const PdfLine& line);

} // namespace chapeau
