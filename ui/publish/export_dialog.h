// Asks what document to make: its layout, for whom, and the file, whose ending names the format.
#pragma once

#include "core/workspace/exporting/exporting.h"
#include "ui/files/file_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace chapeau {

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `stem` is a file name without ending, offered at first.
    explicit ExportDialog(const QString& stem, QWidget* parent = nullptr);

    [[nodiscard]] ExportRequest request() const;

private:
    /// Asks before a file is replaced.
    void acceptUnlessKept();
    void followFormat();
    void followFile();
    void explain();

    QComboBox* m_layout;
    QComboBox* m_format;
    QCheckBox* m_internal;
    FileField* m_file;
    QLabel* m_note;
    QPushButton* m_ok;
};

} // namespace chapeau
