// Adds to a PDF file what Qt's writer lacks: outline, links, language, metadata, and takes out what would differ from one printing to the
// next (date, versions of libraries), so that the same text gives the same bytes. The only user of libqpdf. Any thread.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

/// A height on a page, in points from its top; pages count from 0.
struct PdfPlace {
    std::size_t page = 0;
    double top = 0;
};

struct PdfOutlineEntry {
    std::string title;
    int level = 0; ///< 0 or 1; the first one 0
    PdfPlace at{};
};

/// Points from the top left corner of the page.
struct PdfLink {
    std::size_t page = 0;
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    std::variant<std::string, PdfPlace> target{}; ///< a web address in ASCII, or a place in the file
};

struct PdfAdditions {
    std::string title;
    std::string language; ///< "en", "ar"
    std::vector<PdfOutlineEntry> outline{};
    std::vector<PdfLink> links{};
};

/// Fails with ErrorCode::internal where `pdf` is no PDF file.
[[nodiscard]] Result<std::string> finishPdf(const std::string& pdf, const PdfAdditions& additions);

} // namespace chapeau
