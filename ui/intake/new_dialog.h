// Asks what a new negotiation starts from: the text, the texts it descends from, who we are, and where the workspace is to be kept.
#pragma once

// moc can't read <compare>, which core's ids.h begins with, unless another standard header came before it.
#include <QDialog>

#include "core/workspace/starting.h"
#include "ui/delegations/delegation_field.h"
#include "ui/files/file_field.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace chapeau {

class NewDialog final : public QDialog {
    Q_OBJECT
public:
    /// The registry outlives the dialog.
    explicit NewDialog(const Registry& registry, QWidget* parent = nullptr);

    void setFile(const QString& file) { m_from->setFile(file); }
    [[nodiscard]] NewNegotiation request() const;
    [[nodiscard]] std::filesystem::path workspace() const;

private:
    QWidget* makePrevious();
    void addPrevious();
    void suggest();
    void check();

    FileField* m_from;
    QLineEdit* m_symbol;
    QLineEdit* m_title;
    DelegationField* m_own;
    QListWidget* m_previous;
    FileField* m_workspace;
    QPushButton* m_ok;
    QString m_suggested;
};

/// What QFileDialog offers for drafts.
[[nodiscard]] QString draftFilter();
[[nodiscard]] QString workspaceFilter();

} // namespace chapeau
