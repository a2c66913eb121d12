// "Issue as next version": the symbol, and what issuing would do, before anything is done. The preview is made in the background; nothing
// can be issued before it is there, and what is issued is what was shown.
#pragma once

#include "core/workspace/revising.h"
#include "ui/issuing/revision_summary.h"
#include "ui/work/background.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <memory>

namespace chapeau {

class IssueDialog final : public QDialog {
    Q_OBJECT
public:
    /// The registry outlives the dialog.
    IssueDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, QWidget* parent = nullptr);

    /// The negotiation has changed meanwhile.
    void setNegotiation(std::shared_ptr<const Negotiation> negotiation);
    /// Where words are typed that aren't saved and won't be in it; empty for nowhere.
    void setUnsaved(const QString& places);
    [[nodiscard]] bool isCurrent() const { return m_revision != nullptr; }

    [[nodiscard]] QString symbol() const { return m_symbol->text(); }
    // What is shown, and what it was made of; not null once issueWanted() is told.
    [[nodiscard]] std::shared_ptr<const Revision> revision() const { return m_revision; }
    [[nodiscard]] std::shared_ptr<const Negotiation> negotiation() const { return m_negotiation; }

Q_SIGNALS:
    void issueWanted();

private:
    void makeLayout();
    void preview();
    void showSummary(const RevisionSummary& summary);
    void fitRows();
    void showRows(const RevisionSummary& summary);
    void checkSymbol();

    std::shared_ptr<const Negotiation> m_negotiation;
    const Registry& m_registry;
    std::shared_ptr<const Revision> m_revision;
    Background m_previewing{this};
    QLabel* m_unsaved;
    QLineEdit* m_symbol;
    QLabel* m_hint;
    QLabel* m_refusal;
    QLabel* m_renumbered;
    QLabel* m_numbers;
    QTreeWidget* m_rows;
    QPushButton* m_issue;
};

} // namespace chapeau
