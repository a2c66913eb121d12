#include "ui/own_delegation/own_delegation_dialog.h"

#include "ui/text/qt_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace chapeau {

OwnDelegationDialog::OwnDelegationDialog(const Registry& registry, const std::optional<DelegationCode>& own, QWidget* parent)
    : QDialog{parent}, m_own{new DelegationField{registry, DelegationField::Count::one, tr("Our delegation")}}, m_ok{nullptr} {
    setWindowTitle(tr("Our delegation"));
    setMinimumWidth(460);
    m_own->setObjectName(QStringLiteral("own"));
    if (own) m_own->setText(qs(own->value));
    auto* intro =
        new QLabel{tr("Our own drafting bears this name, including what was drafted before. So does what we hand in, until a main "
                      "sponsor is named. Leave it empty to name nobody.")};
    intro->setObjectName(QStringLiteral("intro"));
    intro->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Delegation"), m_own);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("name"));
    m_ok->setText(tr("Save"));
    m_ok->setAccessibleName(tr("Save who our delegation is"));
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnDelegationDialog::nameWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_own, &DelegationField::edited, this, [this] { m_ok->setEnabled(m_own->delegations().has_value()); });
    auto* layout = new QVBoxLayout{this};
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    m_own->setFocus();
}

std::optional<DelegationCode> OwnDelegationDialog::own() const {
    const auto named = m_own->delegations();
    return named && !named->empty() ? std::optional{named->front()} : std::nullopt;
}

} // namespace chapeau
