// Asks who tables a proposal anew that was withdrawn or rejected. It stays open until it is accepted.
#pragma once

#include "ui/delegations/delegation_field.h"
#include "ui/frame/view_context.h"

#include <QDialog>
#include <QPushButton>

namespace chapeau {

class ReintroduceDialog final : public QDialog {
    Q_OBJECT
public:
    /// The registry outlives the dialog.
    explicit ReintroduceDialog(const Registry& registry, QWidget* parent = nullptr);

    /// None while one that is named isn't known.
    [[nodiscard]] std::vector<DelegationCode> delegations() const;
    void setDelegations(const QString& codes) { m_field->setText(codes); }

Q_SIGNALS:
    /// Whoever does it accepts the dialog.
    void reintroduceWanted();

private:
    DelegationField* m_field;
    QPushButton* m_ok;
};

/// Asks, and does it.
void askWhoReintroduces(ViewContext& context, const ProposalId& proposal);

} // namespace chapeau
