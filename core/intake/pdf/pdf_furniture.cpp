#include "core/intake/pdf/pdf_furniture.h"

#include "core/intake/structure/front_matter.h"
#include "core/intake/structure/text_shape.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace chapeau {

namespace {

/// Lines from the edge of a page in which furniture stands.
constexpr std::size_t edge = 3;

bool isNumber(std::string_view text) {
    return !text.empty() && text.size() <= 4 && std::ranges::all_of(text, isDigit);
}

/// "2/5", "7", "– 7 –", "Page 2 of 5".
bool isPageNumber(std::string_view text) {
    std::string signs;
    for (const char c : text) {
        if (!isBlank(c) && c != '-' && c != '/') signs += c;
    }
    for (const std::string_view word : {"Page", "page", "of", "–", "—"}) {
        if (const auto at = signs.find(word); at != std::string::npos) signs.erase(at, word.size());
        if (const auto at = signs.rfind(word); at != std::string::npos) signs.erase(at, word.size());
    }
    return !signs.empty() && signs.size() <= 8 && text.size() <= 16 && std::ranges::all_of(signs, isDigit);
}

/// "25-19999 (E)", with a page number beside it, and the bar code's "*2519999*".
bool isJobNumber(std::string_view text) {
    const auto dash = text.find('-');
    const bool number = dash == 2 && text.size() >= 8 && isNumber(text.substr(0, 2)) && std::ranges::all_of(text.substr(3, 5), isDigit);
    const bool barCode = text.size() > 4 && text.size() < 16 && text.front() == '*' && text.back() == '*';
    return number || barCode;
}

/// "A/RES/80/1", also beside a title: a running header.
bool isSymbol(std::string_view word) {
    constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.()-*";
    return std::ranges::count(word, '/') >= 2 && isUpper(word.front()) && word.find_first_of("0123456789") != std::string_view::npos &&
           (word.find_first_not_of(signs) == std::string_view::npos || word.find("/Rev.") != std::string_view::npos ||
            word.find("/Add.") != std::string_view::npos || word.find("/Corr.") != std::string_view::npos);
}

/// Its words, the number of the page as a sign, and its height on the page to some points.
std::string shapeOf(const PdfLine& line, std::size_t number) {
    constexpr double tolerance = 4;
    std::string shape = std::to_string(std::lround(line.bottom() / tolerance));
    for (const auto& word : line.words) shape += word.text == std::to_string(number + 1) ? " #" : " " + word.text;
    return shape;
}

using Shapes = std::map<std::string, std::set<std::size_t>>;

/// On which pages each line of the edges stands.
Shapes shapesOf(const std::vector<PdfPage>& pages) {
    Shapes shapes;
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const auto& page = pages[number];
        for (std::size_t i = 0; i < page.size(); ++i) {
            if (i < edge || i + edge >= page.size()) shapes[shapeOf(page[i], number)].insert(number);
        }
    }
    return shapes;
}

bool isHeader(const PdfLine& line, std::size_t number, const Shapes& shapes) {
    const bool symbol = isSymbol(line.words.front().text) || isSymbol(line.words.back().text);
    return symbol || isPageNumber(textOf(line)) || shapes.at(shapeOf(line, number)).size() > 1;
}

bool isFooter(const PdfLine& line, std::size_t number, const Shapes& shapes) {
    const std::string text = textOf(line);
    return isPageNumber(text) || isJobNumber(text) || shapes.at(shapeOf(line, number)).size() > 1;
}

void removeEdges(std::vector<PdfPage>& pages) {
    const Shapes shapes = shapesOf(pages);
    for (std::size_t number = 0; number < pages.size(); ++number) {
        auto& page = pages[number];
        for (std::size_t i = 0; i < edge && !page.empty() && isFooter(page.back(), number, shapes); ++i) page.pop_back();
        std::size_t headers = 0;
        while (number > 0 && headers < std::min(edge, page.size()) && isHeader(page[headers], number, shapes)) ++headers;
        page.erase(page.begin(), page.begin() + static_cast<std::ptrdiff_t>(headers));
    }
}

/// Numbers at the start of lines, by where they end: line numbers are aligned.
std::map<long, std::vector<int>> leadingNumbers(const PdfPage& page) {
    std::map<long, std::vector<int>> numbers;
    for (const auto& line : page) {
        const auto& first = line.words.front();
        if (line.words.size() > 1 && isNumber(first.text)) numbers[std::lround(first.right)].push_back(std::stoi(first.text));
    }
    return numbers;
}

/// Every line is numbered, or every fifth.
bool countLines(const std::vector<int>& numbers, std::size_t lines) {
    constexpr std::size_t fewest = 4;
    if (numbers.size() < fewest) return false;
    const int step = numbers[1] - numbers[0];
    if (step != 1 && step != 5) return false;
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        if (numbers[i] - numbers[i - 1] != step) return false;
    }
    return numbers.size() * static_cast<std::size_t>(step) * 2 > lines;
}

void removeLineNumbers(PdfPage& page) {
    for (const auto& [right, numbers] : leadingNumbers(page)) {
        if (!countLines(numbers, page.size())) continue;
        for (auto& line : page) {
            const auto& first = line.words.front();
            if (line.words.size() > 1 && isNumber(first.text) && std::lround(first.right) == right) line.words.erase(line.words.begin());
        }
    }
}

} // namespace

void removeFurniture(std::vector<PdfPage>& pages) {
    removeEdges(pages);
    for (auto& page : pages) removeLineNumbers(page);
}

} // namespace chapeau
