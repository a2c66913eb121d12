#include "ui/publish/export_dialog.h"

#include "ui/files/chooser_folder.h"
#include "ui/print/page_images.h"
#include "ui/publish/export_summary.h"
#include "ui/text/qt_text.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace chapeau {

namespace {

constexpr int optionsWidth = 340;
constexpr QSize dialogSize{1080, 660};

QLabel* caption(const QString& text) {
    auto* label = new QLabel{text};
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

QLabel* wrapped(const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QComboBox* box(const char* name, const QString& accessibleName) {
    auto* made = new QComboBox;
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(accessibleName);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setIconSize({0, 0}); // else it is higher than the buttons
    made->setMinimumContentsLength(12);
    return made;
}

void chooseData(QComboBox& in, const QVariant& data) {
    const QSignalBlocker quiet{in};
    in.setCurrentIndex(std::max(0, in.findData(data)));
}

QString bulleted(const QStringList& lines, const QString& none) {
    if (lines.isEmpty()) return none;
    return QStringLiteral("• ") + lines.join(QStringLiteral("\n• "));
}

} // namespace

/// What the background made of some choices.
struct ExportDialog::Composed {
    Result<ExportPreview> preview;
    PageImages pages;
};

ExportDialog::ExportDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, const QString& stem, QWidget* parent)
    : QDialog{parent}, m_negotiation{std::move(negotiation)}, m_registry{registry}, m_stem{stem}, m_choices{keptChoices(*m_negotiation)},
      m_form{new QFormLayout}, m_layout{box("layout", tr("Layout"))}, m_base{box("base", tr("Base text"))}, m_across{box("across",
                                                                                                                         tr("Columns"))},
      m_format{box("format", tr("Format"))}, m_lineNumbers{new QCheckBox{tr("Line &numbers")}}, m_internal{new QCheckBox{tr("&Internal")}},
      m_tellsConflicts{new QCheckBox{tr("Sa&y what is in conflict")}}, m_unsaved{wrapped("unsaved")}, m_warning{wrapped("warning")},
      m_contains{wrapped("contains")}, m_staysHere{wrapped("staysHere")}, m_pages{new PagePreview}, m_page{new QLabel}, m_export{nullptr} {
    setWindowTitle(tr("Export"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(optionsColumn());
    columns->addWidget(previewColumn(), 1);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    m_unsaved->setProperty("role", QStringLiteral("conflict"));
    m_unsaved->hide();
    layout->addLayout(columns, 1);
    layout->addWidget(m_unsaved);
    layout->addWidget(buttons);
    resize(dialogSize);
    connect(m_pages, &PagePreview::wanted, this, &ExportDialog::paintPages);
    connect(m_pages, &PagePreview::pageChanged, this, &ExportDialog::showPage);
    fillLayouts();
    choose(m_choices);
    m_presets[Preset::delegations]->setFocus();
}

QWidget* ExportDialog::optionsColumn() {
    auto* column = new QWidget;
    column->setFixedWidth(optionsWidth);
    auto* layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const auto preset : {Preset::delegations, Preset::secretariat, Preset::capital}) {
        auto* button = m_presets[preset] = new QPushButton{titleOf(preset)};
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(QString{titleOf(preset)}.remove(u'&'));
        connect(button, &QPushButton::clicked, this, [this, preset] {
            auto choices = choicesFor(preset);
            choices.lineNumbers = m_choices.lineNumbers;
            choose(choices);
        });
        layout->addWidget(button);
    }
    layout->addSpacing(6);
    m_form->addRow(tr("&Layout"), m_layout);
    m_form->addRow(tr("&Base text"), m_base);
    m_form->addRow(tr("Col&umns"), m_across);
    m_form->addRow(tr("&Format"), m_format);
    m_lineNumbers->setToolTip(tr("Number the lines of each page, to speak about them in the room"));
    m_lineNumbers->setAccessibleDescription(m_lineNumbers->toolTip());
    m_form->addRow(m_lineNumbers);
    m_internal->setToolTip(tr("With what is internal, such as our own comments; every page says so"));
    m_internal->setAccessibleDescription(m_internal->toolTip());
    m_form->addRow(m_internal);
    m_tellsConflicts->setObjectName(QStringLiteral("tellsConflicts"));
    m_tellsConflicts->setToolTip(tr("At its head, and on each page that it is not agreed, so that nobody passes it on as settled"));
    m_tellsConflicts->setAccessibleDescription(m_tellsConflicts->toolTip());
    m_tellsConflicts->hide(); // until it is known that something is
    m_form->addRow(m_tellsConflicts);
    layout->addLayout(m_form);
    layout->addWidget(summaryArea(), 1);
    for (auto* choice : {m_layout, m_base, m_across, m_format})
        connect(choice, &QComboBox::currentIndexChanged, this, &ExportDialog::readChoices);
    for (auto* choice : {m_lineNumbers, m_internal, m_tellsConflicts})
        connect(choice, &QCheckBox::toggled, this, &ExportDialog::readChoices);
    return column;
}

QWidget* ExportDialog::summaryArea() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(0, 6, 6, 0);
    m_warning->setProperty("role", QStringLiteral("conflict"));
    layout->addWidget(m_warning);
    layout->addWidget(caption(tr("In the document")));
    layout->addWidget(m_contains);
    layout->addSpacing(6);
    layout->addWidget(caption(tr("Stays here")));
    layout->addWidget(m_staysHere);
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("summary"));
    area->setAccessibleName(tr("What is in the document, and what stays here"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

QWidget* ExportDialog::previewColumn() {
    auto* column = new QWidget;
    auto* bar = new QHBoxLayout;
    m_page->setObjectName(QStringLiteral("page"));
    bar->addWidget(m_page);
    bar->addStretch();
    const auto button = [&](const QString& text, const QString& name, auto run) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, m_pages, run);
        bar->addWidget(made);
    };
    button(QStringLiteral("−"), tr("Smaller pages (-)"), [this] { m_pages->zoomBy(-1); });
    button(QStringLiteral("+"), tr("Larger pages (+)"), [this] { m_pages->zoomBy(1); });
    button(tr("Fit"), tr("Fit the width (0)"), [this] { m_pages->fitWidth(); });
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setAccessibleName(tr("Preview of the pages"));
    auto* layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    return column;
}

void ExportDialog::fillLayouts() {
    const QSignalBlocker quiet{m_layout};
    for (const Layout layout : allLayouts()) m_layout->addItem(titleOf(layout), static_cast<int>(layout));
    const QSignalBlocker still{m_across};
    m_across->addItem(tr("Delegations"), static_cast<int>(Across::delegations));
    m_across->addItem(tr("Versions of the text"), static_cast<int>(Across::versions));
}

void ExportDialog::fillBases() {
    const QSignalBlocker quiet{m_base};
    m_base->clear();
    m_base->addItem(m_choices.layout == Layout::redline ? tr("The text it follows") : tr("The last adopted text"), QString{});
    for (const auto& version : m_negotiation->versions) m_base->addItem(qs(version.symbol), qs(version.symbol));
}

void ExportDialog::fillFormats() {
    const QSignalBlocker quiet{m_format};
    m_format->clear();
    for (const auto& ending : endingsFor(m_choices.layout)) m_format->addItem(formatName(ending), ending);
}

void ExportDialog::choose(const ExportChoices& choices) {
    m_choices = choices;
    if (!endingsFor(choices.layout).contains(choices.ending)) m_choices.ending = endingsFor(choices.layout).first();
    showChoices();
    compose();
}

void ExportDialog::readChoices() {
    ExportChoices choices;
    choices.layout = static_cast<Layout>(m_layout->currentData().toInt());
    choices.internal = m_internal->isChecked();
    choices.lineNumbers = m_lineNumbers->isChecked();
    choices.tellsConflicts = m_tellsConflicts->isChecked();
    choices.ending = m_format->currentData().toString();
    choices.across = static_cast<Across>(m_across->currentData().toInt());
    if (hasBase(choices)) choices.against = m_base->currentData().toString();
    choose(choices);
}

void ExportDialog::showChoices() {
    fillBases();
    fillFormats();
    chooseData(*m_layout, static_cast<int>(m_choices.layout));
    chooseData(*m_base, m_choices.against);
    chooseData(*m_across, static_cast<int>(m_choices.across));
    chooseData(*m_format, m_choices.ending);
    const QSignalBlocker quiet{m_internal};
    m_internal->setChecked(m_choices.internal);
    const QSignalBlocker still{m_lineNumbers};
    m_lineNumbers->setChecked(m_choices.lineNumbers);
    m_lineNumbers->setEnabled(hasLines(m_choices));
    const QSignalBlocker silent{m_tellsConflicts};
    m_tellsConflicts->setChecked(m_choices.tellsConflicts);
    const auto setRow = [this](QComboBox* field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    setRow(m_base, hasBase(m_choices));
    setRow(m_across, m_choices.layout == Layout::comparison);
    const auto preset = presetOf(m_choices);
    for (const auto& [which, button] : m_presets) button->setChecked(preset == which);
}

void ExportDialog::compose() {
    m_export->setEnabled(false);
    m_painting.cancel();
    // A sheet is shown as the pages that its table would take.
    m_composing.start<std::shared_ptr<Composed>>(
        [negotiation = m_negotiation, registry = &m_registry, request = requestFor(m_choices, {}),
         scale = m_pages->imageScale()](const Job& job) {
            auto composed = std::make_shared<Composed>(Composed{previewExport(*negotiation, *registry, request, job), {}});
            if (composed->preview) composed->pages = pageImages(composed->preview->publication, {0, 1}, scale, job);
            return composed;
        },
        [this](const std::shared_ptr<Composed>& composed) { showComposed(std::move(*composed)); });
}

void ExportDialog::showComposed(Composed composed) {
    m_export->setEnabled(composed.preview.has_value());
    if (!composed.preview) {
        m_publication.reset();
        m_pages->setPages(0, {});
        m_warning->setText(sentence(composed.preview.error()));
        m_warning->setVisible(true);
        for (auto* label : {m_contains, m_staysHere}) label->clear();
        return;
    }
    m_tellsConflicts->setVisible(composed.preview->conflicts.paragraphs > 0);
    const ExportSummary summary = summaryOf(*composed.preview);
    m_warning->setText(summary.warning);
    m_warning->setVisible(!summary.warning.isEmpty());
    m_contains->setText(bulleted(summary.contains, tr("Nothing yet.")));
    m_staysHere->setText(bulleted(summary.staysHere, tr("Nothing is kept back.")));
    m_publication = std::make_shared<const Publication>(std::move(composed.preview->publication));
    m_pages->setPages(composed.pages.count, composed.pages.sheet);
    m_pages->addImages(composed.pages.images);
}

void ExportDialog::paintPages(const std::vector<std::size_t>& pages) {
    if (!m_publication) return;
    m_painting.start<PageImages>([publication = m_publication, pages,
                                  scale = m_pages->imageScale()](const Job& job) { return pageImages(*publication, pages, scale, job); },
                                 [this, publication = m_publication](const PageImages& painted) {
                                     if (publication == m_publication) m_pages->addImages(painted.images);
                                 });
}

void ExportDialog::showPage() {
    const std::size_t count = m_pages->pageCount();
    const QString where = count == 0 ? QString{} : tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(count);
    m_page->setText(count == 0 ? QString{} : QStringLiteral("%1 · %2 %").arg(where).arg(m_pages->percent()));
    m_pages->setAccessibleDescription(where);
}

void ExportDialog::setUnsaved(const QString& places) {
    m_unsaved->setText(
        places.isEmpty()
            ? QString{}
            : tr("Words typed in %1 are not saved, so they are not in the document. To export them too, cancel and save them first.")
                  .arg(places));
    m_unsaved->setVisible(!places.isEmpty());
}

void ExportDialog::askFile() {
    const QFileInfo stem{m_stem};
    const QString folder = folderFor(Choosing::document, m_stem);
    auto* dialog =
        new QFileDialog{this, tr("Export to"), folder, formatName(m_choices.ending) + QStringLiteral(" (*.%1)").arg(m_choices.ending)};
    dialog->setObjectName(QStringLiteral("exportFile"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_choices.ending);
    dialog->selectFile(suggestedName(stem.fileName(), m_choices));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        keepChoices(m_choices);
        keepFolder(Choosing::document, file);
        accept();
        Q_EMIT wanted(requestFor(m_choices, file));
    });
    dialog->open();
}

} // namespace chapeau
