#include "ui/files/file_field.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace chapeau {

FileField::FileField(For use, Choosing what, const QString& accessibleName, const QString& filter, QWidget* parent)
    : QWidget{parent}, m_use{use}, m_what{what}, m_filter{filter}, m_edit{new QLineEdit} {
    m_edit->setAccessibleName(accessibleName);
    m_edit->setMinimumWidth(320);
    auto* button = new QPushButton{tr("Choose…")};
    button->setAccessibleName(tr("Choose: %1").arg(accessibleName));
    button->setAutoDefault(false);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::edited);
    connect(button, &QPushButton::clicked, this, &FileField::choose);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(button);
    setFocusProxy(m_edit);
}

void FileField::choose() {
    const QFileInfo named{file()};
    const bool isThere = !file().isEmpty() && named.dir().exists();
    auto* dialog =
        new QFileDialog{this, m_edit->accessibleName(), isThere ? named.absolutePath() : folderFor(m_what, m_workspace), m_filter};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_use == For::writing) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(file());
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, m_edit, [this](const QString& chosen) {
        keepFolder(m_what, chosen);
        m_edit->setText(chosen);
    });
    dialog->open();
}

} // namespace chapeau
