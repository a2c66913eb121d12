// All proposals, whatever became of them, to be looked through and decided on.
#pragma once

#include "core/workspace/deciding.h"
#include "ui/delegations/delegation_field.h"
#include "ui/listing/listed_proposals.h"
#include "ui/listing/listing_page.h"

#include <QCheckBox>
#include <QComboBox>

namespace chapeau {

class ProposalsList final : public QWidget {
    Q_OBJECT
public:
    explicit ProposalsList(ViewContext& context);

    /// The negotiation or the selected paragraph has changed.
    void refresh();

    // Commands on what is chosen.
    void accept() { decideChosen(Decision::accept); }
    void reject() { decideChosen(Decision::reject); }
    void withdraw() { decideChosen(Decision::withdraw); }
    void markTakenOver() { decideChosen(Decision::takeOver); }
    void askWhoReintroduces();
    void askReasons();

private:
    using Chosen = std::vector<const Proposal*>;

    void makeFilters();
    void makeButtons();
    void fill();
    void filter();
    void clearFilter();
    void showAllowed();
    void decideChosen(Decision decision);
    /// False, and says why, where there is a reason not to.
    [[nodiscard]] bool may(const QString& whyNot);
    [[nodiscard]] Chosen chosen() const;
    [[nodiscard]] QString whyNotAtAll(const Chosen& proposals) const;
    [[nodiscard]] QString whyNotDecide(const Chosen& proposals, Decision decision) const;
    [[nodiscard]] QString whyNotReintroduce(const Chosen& proposals) const;
    [[nodiscard]] QString whyNotGiveReasons(const Chosen& proposals) const;

    ViewContext& m_context;
    std::shared_ptr<const Negotiation> m_negotiation; ///< that the rows are of; null where none is open
    std::shared_ptr<const MergedNegotiation> m_merged;
    ProposalQuery m_query;
    ListingPage* m_page;
    DelegationField* m_who;
    QComboBox* m_status;
    QCheckBox* m_ours;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_withdraw;
    QPushButton* m_takenOver;
    QPushButton* m_reintroduce;
    QPushButton* m_reasons;
};

} // namespace chapeau
