#include "ui/publish/export_choices.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QSettings>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString key(const char* name) {
    return QStringLiteral("export/%1").arg(QString::fromLatin1(name));
}

bool isText(Layout layout) {
    return !canBeWritten(layout, ExportFormat::csv);
}

} // namespace

ExportChoices choicesFor(Preset preset) {
    switch (preset) {
    case Preset::delegations: return {.layout = Layout::rolling};
    case Preset::secretariat: return {.layout = Layout::redline};
    case Preset::capital: return {.layout = Layout::explanatory, .internal = true};
    }
    return {};
}

std::optional<Preset> presetOf(const ExportChoices& choices) {
    ExportChoices document = choices;
    document.lineNumbers = false;
    document.tellsConflicts = true;
    for (const auto preset : {Preset::delegations, Preset::secretariat, Preset::capital})
        if (choicesFor(preset) == document) return preset;
    return std::nullopt;
}

QString titleOf(Layout layout) {
    switch (layout) {
    case Layout::clean: return Words::tr("Clean text");
    case Layout::redline: return Words::tr("Redline over a base text");
    case Layout::byDelegation: return Words::tr("Changes by delegation");
    case Layout::rolling: return Words::tr("Rolling text");
    case Layout::comparison: return Words::tr("Comparison table");
    case Layout::explanatory: return Words::tr("Explanatory note");
    case Layout::sponsors: return Words::tr("List of sponsors");
    }
    return {};
}

QString titleOf(Preset preset) {
    switch (preset) {
    case Preset::delegations: return Words::tr("To all &delegations");
    case Preset::secretariat: return Words::tr("To the &Secretariat");
    case Preset::capital: return Words::tr("To the c&apital");
    }
    return {};
}

QString formatName(const QString& ending) {
    if (ending == u"docx") return Words::tr("Word (.docx)");
    if (ending == u"pdf") return Words::tr("PDF (.pdf)");
    if (ending == u"html") return Words::tr("Web page (.html)");
    if (ending == u"txt") return Words::tr("Plain text (.txt)");
    if (ending == u"xlsx") return Words::tr("Excel (.xlsx)");
    return Words::tr("Table of values (.csv)");
}

QStringList endingsFor(Layout layout) {
    QStringList endings{QStringLiteral("docx"), QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("txt")};
    if (!isText(layout)) endings << QStringLiteral("xlsx") << QStringLiteral("csv");
    return endings;
}

bool hasLines(const ExportChoices& choices) {
    const auto format = formatOf(pathOf(QStringLiteral("file.") + choices.ending));
    return format && hasPages(*format);
}

bool hasBase(const ExportChoices& choices) {
    if (choices.layout == Layout::comparison) return choices.across == Across::versions;
    return choices.layout == Layout::redline || choices.layout == Layout::explanatory;
}

ExportRequest requestFor(const ExportChoices& choices, const QString& file) {
    ExportRequest request{.layout = choices.layout, .internal = choices.internal, .file = pathOf(file)};
    if (hasBase(choices)) request.against = utf8(choices.against);
    if (choices.layout == Layout::comparison) request.across = choices.across;
    request.lineNumbers = choices.lineNumbers && hasLines(choices);
    request.tellsConflicts = choices.tellsConflicts;
    return request;
}

QString suggestedName(const QString& stem, const ExportChoices& choices) {
    const QString layout = qs(nameOf(choices.layout));
    const QString whose = choices.internal ? QStringLiteral("-internal") : QString{};
    return QStringLiteral("%1-%2%3.%4").arg(stem, layout, whose, choices.ending);
}

ExportChoices keptChoices(const Negotiation& negotiation) {
    const QSettings settings;
    ExportChoices choices;
    const auto layout = layoutFrom(utf8(settings.value(key("layout")).toString()));
    if (!layout) return choices;
    choices.layout = *layout;
    choices.internal = settings.value(key("internal")).toBool();
    choices.lineNumbers = settings.value(key("lineNumbers")).toBool();
    const QString ending = settings.value(key("ending")).toString();
    if (endingsFor(*layout).contains(ending)) choices.ending = ending;
    choices.across = acrossFrom(utf8(settings.value(key("across")).toString())).value_or(Across::delegations);
    const QString against = settings.value(key("against")).toString();
    if (std::ranges::find(negotiation.versions, utf8(against), &Version::symbol) != negotiation.versions.end()) choices.against = against;
    return choices;
}

void keepChoices(const ExportChoices& choices) {
    QSettings settings;
    settings.setValue(key("layout"), qs(nameOf(choices.layout)));
    settings.setValue(key("internal"), choices.internal);
    settings.setValue(key("lineNumbers"), choices.lineNumbers);
    settings.setValue(key("ending"), choices.ending);
    settings.setValue(key("across"), qs(nameOf(choices.across)));
    settings.setValue(key("against"), choices.against);
}

} // namespace chapeau
