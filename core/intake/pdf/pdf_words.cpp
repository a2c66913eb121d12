#include "core/intake/pdf/pdf_words.h"

#include "core/intake/structure/text_shape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace chapeau {

namespace {

/// level, page, paragraph, block, line, word, left, top, width, height, confidence, text
constexpr std::size_t fieldCount = 12;
using Fields = std::array<std::string_view, fieldCount>;

std::optional<Fields> fieldsOf(std::string_view row) {
    Fields fields;
    for (std::size_t i = 0; i + 1 < fieldCount; ++i) {
        const auto end = row.find('\t');
        if (end == std::string_view::npos) return std::nullopt;
        fields[i] = row.substr(0, end);
        row.remove_prefix(end + 1);
    }
    fields.back() = row;
    return fields;
}

double lengthIn(std::string_view field) {
    constexpr double farthest = 100'000;
    double length = 0;
    std::from_chars(field.data(), field.data() + field.size(), length);
    return length > -farthest && length < farthest ? length : 0;
}

PdfWord wordOf(const Fields& fields) {
    const double left = lengthIn(fields[6]);
    const double top = lengthIn(fields[7]);
    return {left, top, left + lengthIn(fields[8]), top + lengthIn(fields[9]), std::string{fields[11]}};
}

/// Words belong to a line whose height takes in their middle: superscripts, and small type beside large, too.
PdfPage linesOf(std::vector<PdfWord> words) {
    std::ranges::stable_sort(words, {}, &PdfWord::centre);
    PdfPage lines;
    double bottom = 0;
    for (auto& word : words) {
        if (lines.empty() || word.centre() >= bottom) {
            lines.emplace_back();
            bottom = word.bottom;
        }
        bottom = std::min(std::max(bottom, word.bottom),
                          lines.back().words.empty() ? word.bottom : lines.back().words.front().centre() + word.height());
        lines.back().words.push_back(std::move(word));
    }
    for (auto& line : lines) std::ranges::stable_sort(line.words, {}, &PdfWord::left);
    return lines;
}

} // namespace

const PdfWord& PdfLine::tallest() const {
    return *std::ranges::max_element(words, {}, &PdfWord::height);
}

std::vector<PdfPage> pdfPagesOf(std::string_view tsv) {
    std::vector<PdfPage> pages;
    std::vector<PdfWord> words;
    while (!tsv.empty()) {
        const auto end = std::min(tsv.find('\n'), tsv.size());
        const auto fields = fieldsOf(tsv.substr(0, end));
        tsv.remove_prefix(std::min(end + 1, tsv.size()));
        if (!fields) continue;
        if ((*fields)[0] == "1") {
            if (!pages.empty()) pages.back() = linesOf(std::move(words));
            words.clear();
            pages.emplace_back();
        }
        if ((*fields)[0] == "5" && !pages.empty() && !(*fields)[11].empty()) words.push_back(wordOf(*fields));
    }
    if (!pages.empty()) pages.back() = linesOf(std::move(words));
    return pages;
}

bool isRaisedMark(const PdfLine& line, const PdfWord& word) {
    constexpr std::size_t longest = 3;
    constexpr double small = 0.8;
    constexpr double raised = 0.15;
    const bool number = std::ranges::all_of(word.text, isDigit);
    const bool asterisks = word.text.find_first_not_of('*') == std::string::npos;
    return (number || asterisks) && word.text.size() <= longest && word.height() < small * line.size() &&
           word.bottom < line.bottom() - raised * line.size();
}

bool isApart(const PdfWord& word, const PdfWord& next) {
    constexpr double narrowestBlank = 0.1;
    return next.left - word.right > narrowestBlank * std::max(word.height(), next.height());
}

std::string textOf(const PdfLine& line) {
    std::string text;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        if (i > 0 && isApart(line.words[i - 1], line.words[i])) text += ' ';
        text += line.words[i].text;
    }
    return text;
}

} // namespace chapeau
