// A line with the name of a file and a button to choose one.
#pragma once

#include "ui/files/chooser_folder.h"

#include <QLineEdit>
#include <QWidget>

namespace chapeau {

class FileField final : public QWidget {
    Q_OBJECT
public:
    enum class For { reading, writing };
    /// `filter` as QFileDialog takes it.
    FileField(For use, Choosing what, const QString& accessibleName, const QString& filter, QWidget* parent = nullptr);
    /// The file of the workspace that is open.
    void setWorkspace(const QString& workspace) { m_workspace = workspace; }

    [[nodiscard]] QString file() const { return m_edit->text().trimmed(); }
    void setFile(const QString& file) { m_edit->setText(file); }
    /// Opens the chooser; doesn't wait for it.
    void choose();

Q_SIGNALS:
    void edited();

private:
    For m_use;
    Choosing m_what;
    QString m_workspace;
    QString m_filter;
    QLineEdit* m_edit;
};

} // namespace chapeau
