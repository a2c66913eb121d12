#include "ui/reintroducing/reintroduce_dialog.h"

#include "core/workspace/reintroducing.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace chapeau {

ReintroduceDialog::ReintroduceDialog(const Registry& registry, QWidget* parent)
    : QDialog{parent}, m_field{new DelegationField{registry, DelegationField::Count::several, tr("Delegations")}}, m_ok{nullptr} {
    setWindowTitle(tr("Reintroduce the proposal"));
    setMinimumWidth(460);
    auto* question = new QLabel{tr("Who tables it anew? The new proposal asks for the same words; the old one stays as it is.")};
    question->setWordWrap(true);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Reintroduce"));
    m_ok->setAccessibleName(windowTitle());
    m_ok->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReintroduceDialog::reintroduceWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &DelegationField::edited, this, [this] { m_ok->setEnabled(!delegations().empty()); });
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(question);
    layout->addWidget(m_field);
    layout->addStretch();
    layout->addWidget(buttons);
}

std::vector<DelegationCode> ReintroduceDialog::delegations() const {
    return m_field->delegations().value_or(std::vector<DelegationCode>{});
}

void askWhoReintroduces(ViewContext& context, const ProposalId& proposal) {
    if (!context.session.canChange()) return;
    auto* dialog = new ReintroduceDialog{context.surroundings.registry, &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&context.session, &Session::closed, dialog, &QDialog::reject);
    QObject::connect(dialog, &ReintroduceDialog::reintroduceWanted, &context.window, [&context, dialog, proposal] {
        const bool done = context.session.perform([&](Workspace& workspace) -> Done {
            const auto made = reintroduce(workspace, proposal, dialog->delegations());
            return made ? Done{} : Done{tl::unexpected(made.error())};
        });
        if (!done) return;
        context.notices.say(qs(context.session.negotiation().history.back().what));
        dialog->accept();
    });
    dialog->open();
}

} // namespace chapeau
