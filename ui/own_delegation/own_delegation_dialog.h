// Asks who we are: one delegation, or nobody in particular. It stays open until it is accepted.
#pragma once

// moc can't read <compare>, which core's ids.h begins with, unless another standard header came before it.
#include <QDialog>

#include "ui/delegations/delegation_field.h"

#include <QPushButton>

#include <optional>

namespace chapeau {

class OwnDelegationDialog final : public QDialog {
    Q_OBJECT
public:
    /// `own` is who we are so far. The registry outlives the dialog.
    OwnDelegationDialog(const Registry& registry, const std::optional<DelegationCode>& own, QWidget* parent = nullptr);

    /// Who is named; nobody where the field is empty.
    [[nodiscard]] std::optional<DelegationCode> own() const;

Q_SIGNALS:
    /// Whoever names it accepts the dialog.
    void nameWanted();

private:
    DelegationField* m_own;
    QPushButton* m_ok;
};

} // namespace chapeau
