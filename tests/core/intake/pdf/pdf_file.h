// Small PDF files made in memory for tests, and the table of words that pdftotext makes of one.
#pragma once

#include <string>
#include <vector>

namespace chapeau {

/// A line of type in points; `y` is its base line, from the top of the page.
struct Print {
    double x = 0;
    double y = 0;
    double size = 0;
    std::string text{};
};

using PrintedPage = std::vector<Print>;

/// A PDF of these pages (A4), in Times; `trailer` is added to its last dictionary.
[[nodiscard]] std::string pdfOf(const std::vector<PrintedPage>& pages, const std::string& trailer = "");

/// The words as `pdftotext -tsv` lists them, each letter half as wide as it is high.
[[nodiscard]] std::string wordTableOf(const std::vector<PrintedPage>& pages);

} // namespace chapeau
