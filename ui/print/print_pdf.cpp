#include "ui/print/print_pdf.h"

#include "ui/print/page_layout.h"

#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace chapeau {

namespace {

// Fine enough that rounding to whole units can't be seen in the spacing of letters.
constexpr int dotsPerInch = 1200;

void paint(const PrintedPage& page, QPainter& painter) {
    for (const PlacedRule& rule : page.rules) {
        painter.setPen(QPen{Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap});
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const PlacedLine& line : page.lines) line.layout->lineAt(line.line).draw(&painter, line.at);
}

} // namespace

Done printPdf(const Publication& publication, QIODevice& device) {
    QPdfWriter writer{&device};
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setPageMargins(QMarginsF{});
    writer.setCreator(QStringLiteral("Chapeau"));
    writer.setTitle(QString::fromStdString(documentTitle(publication)));
    const auto pages = layOutPages(publication, writer);
    QPainter painter;
    if (!painter.begin(&writer)) return fail(ErrorCode::internal, {}, "beginning the PDF");
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) writer.newPage();
        paint(pages[i], painter);
    }
    if (!painter.end()) return fail(ErrorCode::internal, {}, "ending the PDF");
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
