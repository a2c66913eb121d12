#include "ui/print/page_images.h"

#include "ui/print/page_painting.h"
#include "ui/print/pages/page_layout.h"
#include "ui/print/pages/sheet.h"

#include <cmath>

namespace chapeau {

namespace {

// As the PDF file is laid out, so that lines and pages break where they do there.
constexpr double dotsPerInch = 1200;
constexpr double metresPerInch = 0.0254;

/// Lends the layout its resolution.
QImage device() {
    QImage image{1, 1, QImage::Format_Grayscale8};
    const auto dots = static_cast<int>(std::lround(dotsPerInch / metresPerInch));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    return image;
}

QImage painted(const PrintedPage& page, const QSizeF& sheet, double scale, double unit) {
    QImage image{(sheet * scale).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale / unit, scale / unit);
    paintPage(page, painter);
    return image;
}

} // namespace

PageImages pageImages(const Publication& publication, const std::vector<std::size_t>& wanted, double scale, const Job& job) {
    const CommentThreads threads{publication};
    Publication whole = publication;
    addBackMatter(whole, threads);
    const QImage resolution = device();
    const auto pages = layOutPages(whole, threads, resolution);
    const Sheet sheet = sheetOf(publication);
    PageImages result{.count = pages.size(), .sheet = {sheet.width, sheet.height}};
    for (const std::size_t page : wanted)
        if (page < pages.size() && !job.stopped())
            result.images.emplace(page, painted(pages[page], result.sheet, scale, resolution.logicalDpiY() / 72.0));
    return result;
}

} // namespace chapeau
