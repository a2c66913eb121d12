#include "ui/files/file_field.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace chapeau {

FileField::FileField(For use, const QString& accessibleName, const QString& filter, QWidget* parent)
    : QWidget{parent}, m_use{use}, m_filter{filter}, m_edit{new QLineEdit} {
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
    const QString title = m_edit->accessibleName();
    const QString chosen = m_use == For::reading
                               ? QFileDialog::getOpenFileName(this, title, QFileInfo{file()}.path(), m_filter)
                               : QFileDialog::getSaveFileName(this, title, file(), m_filter, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) m_edit->setText(chosen);
}

} // namespace chapeau
