#include "ui/intake/new_dialog.h"

#include "ui/files/chooser_folder.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr int labelGap = 12;

}

QString draftFilter() {
    return QCoreApplication::translate("Files", "Drafts (*.docx *.txt *.md *.odt *.rtf *.doc *.pdf);;All files (*)");
}

QString workspaceFilter() {
    return QCoreApplication::translate("Files", "Chapeau workspaces (*.chapeau)");
}

NewDialog::NewDialog(const Registry& registry, QWidget* parent)
    : QDialog{parent}, m_from{new FileField{FileField::For::reading, Choosing::draft, tr("File with the text"), draftFilter()}},
      m_symbol{new QLineEdit}, m_title{new QLineEdit}, m_own{new DelegationField{registry, DelegationField::Count::one,
                                                                                 tr("Our delegation")}},
      m_previous{new QListWidget}, m_workspace{new FileField{FileField::For::writing, Choosing::workspace, tr("Workspace to keep it in"),
                                                             workspaceFilter()}},
      m_ok{nullptr} {
    setWindowTitle(tr("New negotiation"));
    setMinimumWidth(560);
    m_from->setObjectName(QStringLiteral("from"));
    m_own->setObjectName(QStringLiteral("own"));
    m_previous->setObjectName(QStringLiteral("previous"));
    m_workspace->setObjectName(QStringLiteral("workspace"));
    m_symbol->setAccessibleName(tr("Symbol"));
    m_symbol->setPlaceholderText(tr("As the file says, such as A/C.1/79/L.53"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("As the file says"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(labelGap);
    form->addRow(tr("&Text"), m_from);
    form->addRow(tr("&Symbol"), m_symbol);
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("Our &delegation"), m_own);
    form->addRow(tr("&Earlier texts"), makePrevious());
    form->addRow(tr("&Workspace"), m_workspace);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("start"));
    m_ok->setText(tr("Start"));
    m_ok->setAccessibleName(tr("Start the negotiation"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_from, &FileField::edited, this, &NewDialog::suggest);
    connect(m_workspace, &FileField::edited, this, &NewDialog::check);
    connect(m_own, &DelegationField::edited, this, &NewDialog::check);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(form);
    layout->addWidget(buttons);
    check();
}

QWidget* NewDialog::makePrevious() {
    m_previous->setAccessibleName(tr("Earlier texts it descends from, oldest first"));
    m_previous->setToolTip(tr("Oldest first; an adopted text’s symbol is read from the file"));
    m_previous->setFixedHeight(76);
    m_previous->setProperty("role", QStringLiteral("field"));
    m_previous->setLayoutDirection(Qt::LeftToRight); // names of files
    auto* add = new QPushButton{tr("&Add…")};
    add->setAccessibleName(tr("Add an earlier text"));
    auto* remove = new QPushButton{tr("&Remove")};
    remove->setAccessibleName(tr("Remove the chosen earlier text"));
    for (auto* button : {add, remove}) button->setAutoDefault(false);
    remove->setEnabled(false);
    connect(m_previous, &QListWidget::currentRowChanged, remove, [remove](int row) { remove->setEnabled(row >= 0); });
    connect(add, &QPushButton::clicked, this, &NewDialog::addPrevious);
    connect(remove, &QPushButton::clicked, this, [this] { delete m_previous->takeItem(m_previous->currentRow()); });
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* box = new QWidget;
    box->setFocusProxy(m_previous);
    auto* layout = new QHBoxLayout{box};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_previous, 1);
    layout->addLayout(buttons);
    return box;
}

void NewDialog::addPrevious() {
    const QString folder = m_from->file().isEmpty() ? folderFor(Choosing::draft) : QFileInfo{m_from->file()}.absolutePath();
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Earlier texts"), folder, draftFilter());
    if (!files.isEmpty()) keepFolder(Choosing::draft, files.front());
    m_previous->addItems(files);
}

void NewDialog::suggest() {
    if (m_workspace->file() == m_suggested) {
        const QFileInfo file{m_from->file()};
        m_suggested = m_from->file().isEmpty() ? QString{} : QStringLiteral("%1/%2.chapeau").arg(file.path(), file.completeBaseName());
        m_workspace->setFile(m_suggested);
    }
    check();
}

void NewDialog::check() {
    m_ok->setEnabled(!m_from->file().isEmpty() && !m_workspace->file().isEmpty() && m_own->delegations());
}

NewNegotiation NewDialog::request() const {
    NewNegotiation request;
    request.from = pathOf(m_from->file());
    request.symbol = utf8(m_symbol->text().trimmed());
    request.title = utf8(m_title->text().trimmed());
    const auto own = m_own->delegations();
    if (own && !own->empty()) request.own = own->front();
    for (int i = 0; i < m_previous->count(); ++i) request.previous.push_back({pathOf(m_previous->item(i)->text()), {}});
    return request;
}

std::filesystem::path NewDialog::workspace() const {
    const QString file = m_workspace->file();
    return pathOf(file.endsWith(QLatin1String(".chapeau")) ? file : file + QStringLiteral(".chapeau"));
}

} // namespace chapeau
