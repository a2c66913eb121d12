#include "app/workbench/options.h"
#include "app/workbench/quit_signals.h"
#include "app/workbench/screenshot.h"
#include "app/workbench/single_instance.h"

#include "core/base/log.h"
#include "core/base/resource_folder.h"
#include "core/base/user_name.h"
#include "ui/print/print_pdf.h"
#include "ui/shell/returning.h"
#include "ui/text/english_plurals.h"
#include "ui/text/qt_text.h"
#include "ui/theme/window_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace chapeau;

const char* const noDisplay = "There is no display to open the window on. Start it from a desktop, or use chapeau-cli.";

int refuse(const QString& sentence, int code) {
    QTextStream{stderr} << sentence << Qt::endl;
    return code;
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Qt aborts where the display that is named can't be reached: that is no fault of the program, so it ends with a sentence.
void endWithSentence(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type != QtFatalMsg) return;
    std::fprintf(stderr, "%s\n", noDisplay);
    std::_Exit(1);
}

void comeForward(MainWindow& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void show(MainWindow& window, const Options& options) {
    if (!options.theme.isEmpty()) window.appearance().preview(options.theme);
    // A picture has room for the whole window, whatever the screen is.
    if (!options.screenshot.isEmpty()) window.resize(usualSize);
    if (!options.size.isEmpty()) window.resize(options.size);
    if (!options.view.isEmpty()) window.showView(options.view);
    window.show();
    if (!options.file.isEmpty()) window.openFile(options.file);
}

/// Until the window is closed; that, a crash or the end of the desktop's session leaves the next start where this one was.
int work(QApplication& app, MainWindow& window, const Options& options) {
    if (options.file.isEmpty()) window.returnToLast();
    window.keepWhileWorking();
    const QuitSignals signals{[&window] {
        window.close();
        QCoreApplication::exit(0);
    }};
    return app.exec();
}

int run(QApplication& app, const Options& options) {
    const bool isAlone = options.newWindow || !options.screenshot.isEmpty();
    const QString named = options.file.isEmpty() ? QString{} : QFileInfo{options.file}.absoluteFilePath();
    if (!isAlone && SingleInstance::handOver(named)) return 0;
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    const auto registry = Registry::load(resourceFolder() / "registry");
    if (!registry) return refuse(sentence(registry.error()), 1);
    const SystemClock clock;
    const PdfPrinter print = [](const Publication& publication, const std::filesystem::path& file) {
        return printPdf(publication, fileName(file));
    };
    MainWindow window{Surroundings{*registry, clock, openLog(logFolder()), userName()}, print};
    show(window, options);
    SingleInstance instance;
    QObject::connect(&instance, &SingleInstance::started, &window, [&window](const QString& other) {
        comeForward(window);
        if (!other.isEmpty()) window.openWhenFree(other);
    });
    if (!isAlone) instance.listen();
    if (options.screenshot.isEmpty()) return work(app, window, options);
    takeScreenshot(window, options);
    return app.exec();
}

} // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    QString problem;
    const auto options = optionsFrom(arguments, problem);
    if (!options) return refuse(problem, 2);
    if (options->help) return QTextStream{stdout} << helpText(), 0;
    if (options->version) return QTextStream{stdout} << QStringLiteral("chapeau " CHAPEAU_VERSION) << Qt::endl, 0;
    if (!hasDisplay()) {
        if (options->screenshot.isEmpty()) return refuse(QString::fromLatin1(noDisplay), 1);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QCoreApplication::setOrganizationName(QStringLiteral("chapeau"));
    QCoreApplication::setApplicationName(QStringLiteral("chapeau"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHAPEAU_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.chapeau.workbench"));
    QApplication::setStyle(new WindowStyle);
    const auto handler = qInstallMessageHandler(endWithSentence);
    QApplication app{argc, argv};
    qInstallMessageHandler(handler);
    return run(app, *options);
}
