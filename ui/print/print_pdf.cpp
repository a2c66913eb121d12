#include "ui/print/print_pdf.h"

#include "ui/print/page_painting.h"
#include "ui/print/pages/page_layout.h"
#include "ui/print/pdf_places.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace chapeau {

namespace {

// Fine enough that rounding to whole units can't be seen in the spacing of letters.
constexpr int dotsPerInch = 1200;

Result<std::string> printed(const Publication& publication, const CommentThreads& threads,
                            const std::map<std::size_t, std::size_t>& threadBlocks) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageOrientation(publication.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF{});
    const auto pages = layOutPages(publication, threads, writer);
    QPainter painter;
    if (!painter.begin(&writer)) return fail(ErrorCode::internal, {}, "beginning the PDF");
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) writer.newPage();
        paintPage(pages[i], painter);
    }
    if (!painter.end()) return fail(ErrorCode::internal, {}, "ending the PDF");
    return finishPdf(buffer.data().toStdString(), additionsFor(publication, pages, threadBlocks, dotsPerInch / 72.0));
}

} // namespace

Done printPdf(const Publication& publication, QIODevice& device) {
    const CommentThreads threads{publication};
    Publication whole = publication;
    const auto threadBlocks = addBackMatter(whole, threads);
    const auto bytes = printed(whole, threads, threadBlocks);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto size = static_cast<qint64>(bytes->size());
    if (device.write(bytes->data(), size) != size) return fail(ErrorCode::diskFull, {}, "writing the PDF");
    return {};
}

Done printPdf(const Publication& publication, const QString& path) {
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly)) return fail(ErrorCode::folderNotWritable, path.toStdString());
    if (const Done printed = printPdf(publication, file); !printed) return printed;
    if (!file.commit()) return fail(ErrorCode::diskFull, path.toStdString());
    return {};
}

} // namespace chapeau
