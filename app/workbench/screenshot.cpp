#include "app/workbench/screenshot.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

namespace chapeau {

namespace {

constexpr int settleMs = 200; // layouts that follow one another in the event loop

void end(const QString& problem) {
    if (!problem.isEmpty()) QTextStream{stderr} << problem << Qt::endl;
    QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
}

void draw(MainWindow& window, const Options& options) {
    if (!options.select.isEmpty() && !window.selectLabel(options.select))
        return end(QStringLiteral("There is no paragraph %1 in the text.").arg(options.select));
    window.captureBar().type(options.type);
    auto* wait = new QTimer{&window};
    QObject::connect(wait, &QTimer::timeout, &window, [&window, wait, file = options.screenshot] {
        if (!window.isIdle()) return;
        wait->stop();
        const bool written = window.grab().save(file, "PNG");
        end(written ? QString{} : QStringLiteral("The picture can’t be written to %1. Choose a folder that you may write in.").arg(file));
    });
    wait->start(options.file.isEmpty() ? 0 : settleMs);
}

} // namespace

void takeScreenshot(MainWindow& window, const Options& options) {
    QObject::connect(&window, &MainWindow::failed, &window, end);
    if (options.file.isEmpty()) return draw(window, options);
    QObject::connect(
        &window, &MainWindow::ready, &window, [&window, options] { draw(window, options); }, Qt::SingleShotConnection);
}

} // namespace chapeau
