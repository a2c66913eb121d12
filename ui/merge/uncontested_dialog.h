// "Accept all that is uncontested": what would come into the text, paragraph by paragraph and each to be ticked off, and what stays open
// and why. Nothing happens before it is accepted.
#pragma once

#include "core/workspace/accepting.h"
#include "ui/text/marked_up.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace chapeau {

class UncontestedDialog final : public QDialog {
    Q_OBJECT
public:
    explicit UncontestedDialog(QWidget* parent = nullptr);

    /// While the proposals are looked through: at first, and again when the text has changed.
    void setLooking();
    /// What was ticked off before stays so.
    void setPlan(UncontestedPlan plan);
    [[nodiscard]] std::vector<UncontestedItem> chosen() const;
    /// While what was chosen is prepared and written.
    void setBusy(bool busy);

Q_SIGNALS:
    /// Accepts chosen().
    void acceptWanted();

private:
    void fillItems(const std::vector<UncontestedItem>& tickedOff);
    void fillStays();
    [[nodiscard]] bool isTicked(std::size_t item) const;
    void showChosen();
    void showChange();

    UncontestedPlan m_plan;
    QLabel* m_head;
    QTreeWidget* m_items;
    QLabel* m_change;
    QLabel* m_staysHead;
    QTreeWidget* m_stays;
    QPushButton* m_accept;
    bool m_busy = true;
};

} // namespace chapeau
