#include "ui/sponsors/sponsor_dialog.h"

#include "ui/text/qt_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace chapeau {

SponsorDialog::SponsorDialog(const Registry& registry, SponsorAct act, Day today, QWidget* parent)
    : QDialog{parent}, m_act{act}, m_who{new DelegationField{registry, DelegationField::Count::several, tr("Delegations")}},
      m_day{new QDateEdit{qDate(today)}}, m_main{new QCheckBox{tr("Main sponsor")}},
      m_asked{new QCheckBox{tr("Only asked so far, not joined")}}, m_behalf{new DelegationField{registry, DelegationField::Count::one,
                                                                                                tr("On behalf of a group")}},
      m_source{new QLineEdit}, m_ok{nullptr} {
    const bool withdrawing = act == SponsorAct::withdrew;
    setWindowTitle(withdrawing ? tr("Withdraw sponsors") : tr("Add sponsors"));
    setMinimumWidth(460);
    m_day->setAccessibleName(tr("Day"));
    m_source->ensurePolished();
    m_day->setMinimumHeight(m_source->sizeHint().height());
    // Else a window that runs from the right has the year typed first.
    m_day->setLayoutDirection(QLocale{}.textDirection());
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setCalendarPopup(true);
    m_main->setAccessibleName(m_main->text());
    m_asked->setAccessibleName(m_asked->text());
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("L.53, Add.1, orally, e-deleGATE"));
    auto* form = new QFormLayout;
    form->addRow(tr("Delegations"), m_who);
    form->addRow(tr("Day"), m_day);
    if (withdrawing) {
        for (QWidget* unused : {static_cast<QWidget*>(m_main), static_cast<QWidget*>(m_asked), static_cast<QWidget*>(m_behalf)}) {
            unused->setParent(this);
            unused->hide();
        }
    } else {
        form->addRow(QString{}, m_main);
        form->addRow(QString{}, m_asked);
        form->addRow(tr("On behalf of"), m_behalf);
    }
    form->addRow(tr("Source"), m_source);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(withdrawing ? tr("Withdraw") : tr("Add"));
    m_ok->setAccessibleName(windowTitle());
    connect(buttons, &QDialogButtonBox::accepted, this, &SponsorDialog::entryWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_who, &DelegationField::edited, this, &SponsorDialog::check);
    connect(m_behalf, &DelegationField::edited, this, &SponsorDialog::check);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    check();
}

SponsorRequest SponsorDialog::request() const {
    SponsorRequest request;
    request.delegations = m_who->delegations().value_or(std::vector<DelegationCode>{});
    request.act = m_asked->isChecked() ? SponsorAct::asked : m_act;
    request.main = m_main->isChecked();
    request.day = dayOf(m_day->date());
    const auto group = m_behalf->delegations();
    if (group && !group->empty()) request.onBehalfOf = group->front();
    request.source = utf8(m_source->text().trimmed());
    return request;
}

void SponsorDialog::check() {
    const auto who = m_who->delegations();
    m_ok->setEnabled(who && !who->empty() && m_behalf->delegations());
}

} // namespace chapeau
