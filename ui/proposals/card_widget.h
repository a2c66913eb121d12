// One proposal: who, what changes, why, the buttons that decide it or table it anew, and one to say why.
#pragma once

#include "ui/proposals/proposal_cards.h"
#include "ui/theme/flow_layout.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chapeau {

class CardWidget final : public QFrame {
    Q_OBJECT
public:
    CardWidget(const ProposalCard& card, bool canChange, QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted(const chapeau::ProposalId& proposal);
    void rejected(const chapeau::ProposalId& proposal);
    void withdrawn(const chapeau::ProposalId& proposal);
    void reintroduceWanted(const chapeau::ProposalId& proposal);
    void reasonsWanted(const chapeau::ProposalId& proposal);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHead();
    void addButtons(bool canChange);
    QPushButton* addButton(const char* name, const QString& text, const QString& spoken);
    void addLine(const QString& text, const QString& role);
    void showChange();

    ProposalCard m_card;
    QLabel* m_change = nullptr;
    FlowLayout* m_buttons = nullptr;
};

} // namespace chapeau
