// The bench: one paragraph taken apart. On top the base, what nobody contests and each conflict with its alternatives; below, live, what
// comes out of the choices as they stand, with brackets for what is open, and the rolling text.
#pragma once

#include "ui/merge/bench_data.h"
#include "ui/merge/cluster_box.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>
#include <vector>

namespace chapeau {

class Bench final : public QWidget {
    Q_OBJECT
public:
    explicit Bench(QWidget* parent = nullptr);

    /// Choices in conflicts that are still the same are kept. `canSettle`: the workspace may be changed.
    void setData(const std::optional<BenchData>& bench, bool canSettle);
    [[nodiscard]] const std::optional<BenchData>& data() const { return m_data; }
    [[nodiscard]] Choices choices() const;

    void acceptUncontested();
    void useResult();
    void agree();
    // Whether that would do anything.
    [[nodiscard]] bool canAcceptUncontested() const { return m_acceptUncontested->isEnabledTo(this); }
    [[nodiscard]] bool canUseResult() const { return m_use->isEnabledTo(this); }
    [[nodiscard]] bool canAgree() const { return m_agree->isEnabledTo(this); }
    /// Gives the keyboard to the first conflict, or else to the first thing that can be done.
    void focusFirst();

Q_SIGNALS:
    /// What can be done now.
    void possibleChanged();
    void settled(const QString& label, const chapeau::Choices& choices, std::optional<chapeau::ParagraphState> state);
    void deletionSettled(const QString& label, bool deleteIt);
    void accepted(const chapeau::ProposalId& proposal);
    /// By all who propose the same.
    void rejected(const std::vector<chapeau::ProposalId>& proposals);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeResult();
    QWidget* makeButtons();
    void rebuild(const Choices& choices);
    void clear();
    void addParagraph(const Choices& choices);
    void addAddition();
    void addUncontested(std::size_t index, bool taken);
    void addConflict(std::size_t index, const Choice& choice);
    void addDeletion();
    void addCaption(const QString& text);
    void addText(const QString& html, const std::string& words, const QString& accessibleName);
    void addStands(QVBoxLayout* layout, const Standing& standing);
    void showResult();
    void showButtons();
    /// The result takes the height of its words, and no more: the choices above have the rest.
    void fitResult();
    [[nodiscard]] Choices choicesFor(const BenchData& next) const;

    std::optional<BenchData> m_data;
    bool m_canSettle = false;
    QVBoxLayout* m_content;
    QScrollArea* m_scroll;
    QSplitter* m_parts;
    QScrollArea* m_below;
    QLabel* m_result;
    QLabel* m_rolling;
    QLabel* m_open;
    QPushButton* m_acceptUncontested;
    QPushButton* m_use;
    QPushButton* m_agree;
    std::vector<QCheckBox*> m_edits;
    std::vector<ClusterBox*> m_clusters;
};

} // namespace chapeau
