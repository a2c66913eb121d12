#include "ui/publish/export_dialog.h"

#include "ui/text/qt_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QMessageBox>
#include <QVBoxLayout>

namespace chapeau {

ExportDialog::ExportDialog(const QString& stem, QWidget* parent)
    : QDialog{parent}, m_layout{new QComboBox}, m_format{new QComboBox}, m_internal{new QCheckBox{tr("Internal, with our own comments")}},
      m_file{new FileField{FileField::For::writing, tr("File to write"), tr("Documents (*.docx *.pdf *.txt)")}}, m_note{new QLabel},
      m_ok{nullptr} {
    setWindowTitle(tr("Export"));
    setMinimumWidth(540);
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->addItem(tr("Clean text: the draft as it stands"), static_cast<int>(Layout::clean));
    m_layout->addItem(tr("Rolling text: open proposals in attributed brackets"), static_cast<int>(Layout::rolling));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("Word (.docx)"), QStringLiteral("docx"));
    m_format->addItem(tr("PDF (.pdf)"), QStringLiteral("pdf"));
    m_format->addItem(tr("Plain text (.txt)"), QStringLiteral("txt"));
    m_internal->setAccessibleName(m_internal->text());
    m_note->setProperty("role", QStringLiteral("quiet"));
    m_note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Layout"), m_layout);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("File"), m_file);
    form->addRow(QString{}, m_internal);
    form->addRow(QString{}, m_note);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Export"));
    m_ok->setAccessibleName(tr("Export"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::acceptUnlessKept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_file, &FileField::edited, this, &ExportDialog::followFile);
    connect(m_internal, &QCheckBox::toggled, this, &ExportDialog::explain);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    m_file->setFile(stem + QStringLiteral(".docx"));
    explain();
}

ExportRequest ExportDialog::request() const {
    return {.layout = static_cast<Layout>(m_layout->currentData().toInt()),
            .internal = m_internal->isChecked(),
            .file = pathOf(m_file->file())};
}

void ExportDialog::acceptUnlessKept() {
    const QFileInfo file{m_file->file()};
    const auto replace = [&] {
        return QMessageBox::question(this, tr("Replace the file?"), tr("%1 exists already. Replace it?").arg(file.fileName()),
                                     QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Yes;
    };
    if (!file.exists() || replace()) accept();
}

void ExportDialog::followFormat() {
    const QFileInfo file{m_file->file()};
    const QString ending = m_format->currentData().toString();
    if (file.suffix() == ending || m_file->file().isEmpty()) return;
    const bool known = m_format->findData(file.suffix()) >= 0;
    const QString stem = known ? m_file->file().chopped(file.suffix().size() + 1) : m_file->file();
    m_file->setFile(QStringLiteral("%1.%2").arg(stem, ending));
}

void ExportDialog::followFile() {
    const int format = m_format->findData(QFileInfo{m_file->file()}.suffix().toLower());
    if (format >= 0) m_format->setCurrentIndex(format);
    m_ok->setEnabled(format >= 0);
    explain();
}

void ExportDialog::explain() {
    if (!m_ok->isEnabled()) return m_note->setText(tr("The ending of the file names the format: .docx, .pdf or .txt."));
    if (QFileInfo::exists(m_file->file())) return m_note->setText(tr("The file exists and will be replaced."));
    m_note->setText(m_internal->isChecked() ? tr("Not for circulation, and marked so on every page.")
                                            : tr("Nothing internal enters this document."));
}

} // namespace chapeau
