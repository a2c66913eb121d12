// chapeau-print OUT.pdf: reads a Publication (JSON, schema chapeau.publication/1) on standard input and prints it as a PDF file.
// Exit codes: 0 done; 1 not done, with one sentence on standard error; 2 wrong usage.
#include "core/publish/writers/writers.h"
#include "ui/print/print_pdf.h"

#include <QGuiApplication>

#include <iostream>
#include <iterator>

namespace {

constexpr int done = 0;
constexpr int notDone = 1;
constexpr int wrongUsage = 2;

/// What Qt says of its surroundings is none of the one sentence that this program owes.
void saysNothing(QtMsgType, const QMessageLogContext&, const QString&) {}

chapeau::Done printInput(const QString& path) {
    const std::string json{std::istreambuf_iterator<char>{std::cin}, {}};
    const auto publication = chapeau::readPublicationJson(json);
    if (!publication) return tl::unexpected(publication.error());
    return chapeau::printPdf(*publication, path);
}

} // namespace

int main(int argc, char** argv) {
    // It shows no window, so it needs no display; who sets the variable knows why.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(saysNothing);
    const QGuiApplication application{argc, argv};
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 2) {
        std::cerr << "Say where to write: chapeau-print OUT.pdf, with a publication as JSON on standard input.\n";
        return wrongUsage;
    }
    const auto printed = printInput(arguments[1]);
    if (printed) return done;
    std::cerr << chapeau::sentenceOf(printed.error()) << '\n';
    return notDone;
}
