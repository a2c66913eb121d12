// One proposal: who, what changes, why, and the two buttons that decide it.
#pragma once

#include "ui/proposals/proposal_cards.h"

#include <QFrame>
#include <QLabel>

namespace chapeau {

class CardWidget final : public QFrame {
    Q_OBJECT
public:
    CardWidget(const ProposalCard& card, bool canDecide, QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted(const chapeau::ProposalId& proposal);
    void rejected(const chapeau::ProposalId& proposal);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHead();
    void addButtons(bool canDecide);
    void addLine(const QString& text, const QString& role);
    void showChange();

    ProposalCard m_card;
    QLabel* m_change = nullptr;
};

} // namespace chapeau
