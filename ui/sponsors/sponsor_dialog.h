// Asks for one entry on sponsors: who, since when, on whose behalf, and how it is known. It stays open until it is accepted.
#pragma once

#include "core/workspace/sponsoring.h"
#include "ui/delegations/delegation_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace chapeau {

class SponsorDialog final : public QDialog {
    Q_OBJECT
public:
    /// For joining (and asking) or for withdrawing. The registry outlives the dialog.
    SponsorDialog(const Registry& registry, SponsorAct act, Day today, QWidget* parent = nullptr);

    void setDelegations(const QString& codes) { m_who->setText(codes); }
    [[nodiscard]] SponsorRequest request() const;

Q_SIGNALS:
    /// Whoever makes the entry accepts the dialog.
    void entryWanted();

private:
    void check();

    SponsorAct m_act;
    DelegationField* m_who;
    QDateEdit* m_day;
    QCheckBox* m_main;
    QCheckBox* m_asked;
    DelegationField* m_behalf;
    QLineEdit* m_source;
    QPushButton* m_ok;
};

} // namespace chapeau
