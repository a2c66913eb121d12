#include "app/workbench/options.h"

#include "ui/shell/views.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace chapeau {

namespace {

QSize sizeFrom(const QString& text) {
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize{parts[0].toInt(), parts[1].toInt()} : QSize{};
}

bool readView(Options& options, const QString& name, QString& problem) {
    options.view = name;
    if (viewIds().contains(name)) return true;
    problem = QStringLiteral("There is no view “%1”. Use one of %2.").arg(name, viewIds().join(QStringLiteral(", ")));
    return false;
}

bool readSize(Options& options, const QString& text, QString& problem) {
    options.size = sizeFrom(text);
    if (!options.size.isEmpty()) return true;
    problem = QStringLiteral("“%1” is no size. Write it as 1280x800.").arg(text);
    return false;
}

} // namespace

std::optional<Options> optionsFrom(const QStringList& arguments, QString& problem) {
    const QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}};
    const QCommandLineOption version{QStringLiteral("version")};
    const QCommandLineOption screenshot{QStringLiteral("screenshot"), {}, QStringLiteral("OUT.png")};
    const QCommandLineOption view{QStringLiteral("view"), {}, QStringLiteral("VIEW")};
    const QCommandLineOption select{QStringLiteral("select"), {}, QStringLiteral("LABEL")};
    const QCommandLineOption type{QStringLiteral("type"), {}, QStringLiteral("WORDING")};
    const QCommandLineOption theme{QStringLiteral("theme"), {}, QStringLiteral("THEME")};
    const QCommandLineOption size{QStringLiteral("size"), {}, QStringLiteral("WxH")};
    QCommandLineParser parser;
    parser.addOptions({help, version, screenshot, view, select, type, theme, size});
    if (!parser.parse(arguments)) {
        problem = QStringLiteral("%1 See --help.").arg(parser.errorText());
        return std::nullopt;
    }
    Options options;
    options.help = parser.isSet(help);
    options.version = parser.isSet(version);
    options.file = parser.positionalArguments().value(0);
    options.screenshot = parser.value(screenshot);
    options.select = parser.value(select);
    options.type = parser.value(type);
    options.theme = parser.value(theme);
    if (parser.positionalArguments().size() > 1) {
        problem = QStringLiteral("Only one workspace can be opened. See --help.");
        return std::nullopt;
    }
    if (parser.isSet(view) && !readView(options, parser.value(view), problem)) return std::nullopt;
    if (parser.isSet(size) && !readSize(options, parser.value(size), problem)) return std::nullopt;
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark") {
        problem = QStringLiteral("There is no theme “%1”. Use light or dark.").arg(options.theme);
        return std::nullopt;
    }
    return options;
}

QString helpText() {
    return QStringLiteral(R"(Usage: chapeau [OPTIONS] [FILE.chapeau]

Opens the window, with a negotiation in it where one is named.

  --screenshot OUT.png draws the window into a picture and ends; needs no display
    --view VIEW        %1
    --select LABEL     the paragraph to select, such as OP2
    --type WORDING     what stands in the capture bar, such as "us del op9"
    --theme THEME      light or dark
    --size WxH         size of the window, such as 1280x800
  -h, --help           shows this
  --version            shows the version
)")
        .arg(viewIds().join(QStringLiteral(", ")));
}

} // namespace chapeau
