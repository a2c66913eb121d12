// All about the selected paragraph: its state, and its proposals as cards. Those that are in sight are made at once, many others in the
// moments after.
#pragma once

#include "ui/proposals/proposal_cards.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>

namespace chapeau {

class ParagraphPane final : public QWidget {
    Q_OBJECT
public:
    explicit ParagraphPane(QWidget* parent = nullptr);

    /// Nothing: no paragraph is selected.
    void setDossier(const std::optional<ParagraphDossier>& dossier, bool canChange);

Q_SIGNALS:
    void accepted(const chapeau::ProposalId& proposal);
    void rejected(const chapeau::ProposalId& proposal);
    void withdrawn(const chapeau::ProposalId& proposal);
    void reintroduceWanted(const chapeau::ProposalId& proposal);
    void reasonsWanted(const chapeau::ProposalId& proposal);
    void stateChosen(const QString& label, chapeau::ParagraphState state);

private:
    void showHead();
    void showCards();
    void orderTabs();
    void clearCards();
    void addRemark(const QString& text);
    void addCards(std::size_t count);

    std::optional<ParagraphDossier> m_dossier;
    bool m_canChange = false;
    QLabel* m_title;
    QLabel* m_summary;
    QComboBox* m_state;
    QVBoxLayout* m_cards;
    QScrollArea* m_scroll;
    std::size_t m_made = 0; ///< cards of the dossier
    QTimer m_making;
};

} // namespace chapeau
