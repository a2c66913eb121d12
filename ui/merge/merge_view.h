// The merge, on two pages: the map of who wants what, and the bench for the chosen paragraph, which Enter or a click opens and Escape
// leaves.
#pragma once

#include "ui/merge/bench.h"
#include "ui/merge/conflict_stepper.h"
#include "ui/merge/map/map_page.h"

#include <QStackedWidget>

namespace chapeau {

class MergeView final : public QWidget {
    Q_OBJECT
public:
    explicit MergeView(QWidget* parent = nullptr);

    void setMap(DrawnMap drawn);
    /// Paragraphs to step through.
    /// The paragraphs in conflict, in the order of the text, and how many conflicts are in them.
    void setConflicts(std::vector<ParagraphId> paragraphs, std::size_t conflicts);
    void setWorking(bool working) { m_map->setWorking(working); }
    void setAcceptable(bool acceptable);
    void setBench(const std::optional<BenchData>& bench, bool canSettle);
    void select(const std::optional<ParagraphId>& paragraph);
    [[nodiscard]] ColumnOrder columnOrder() const { return m_map->columnOrder(); }
    // How the map is arranged.
    [[nodiscard]] QVariantMap shownAs() const { return m_map->shownAs(); }
    void showAs(const QVariantMap& kept) { m_map->showAs(kept); }
    [[nodiscard]] bool isBenchOpen() const { return m_pages->currentIndex() == 1; }

    void openBench();
    void closeBench();
    void acceptUncontested();
    void useResult();
    void agree();
    void acceptAll();
    // Whether that would do anything. Where nobody sees the bench it does: it opens it.
    [[nodiscard]] bool canAcceptUncontested() const { return !isBenchSeen() || m_bench->canAcceptUncontested(); }
    [[nodiscard]] bool canUseResult() const { return !isBenchSeen() || m_bench->canUseResult(); }
    [[nodiscard]] bool canAgree() const { return !isBenchSeen() || m_bench->canAgree(); }
    [[nodiscard]] bool canAcceptAll() const { return !isVisible() || m_acceptable; }

Q_SIGNALS:
    void possibleChanged();
    void chosen(const chapeau::ParagraphId& paragraph);
    void benchOpened();
    void stepped(int by);
    void columnOrderChanged();
    void shownAsChanged();
    void acceptAllWanted();
    void settled(const QString& label, const chapeau::Choices& choices, std::optional<chapeau::ParagraphState> state);
    void deletionSettled(const QString& label, bool deleteIt);
    void accepted(const chapeau::ProposalId& proposal);
    void rejected(const std::vector<chapeau::ProposalId>& proposals);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeBenchPage();
    void settle(void (Bench::*how)());
    void showSteps();
    [[nodiscard]] bool isBenchSeen() const { return isVisible() && isBenchOpen(); }

    MapPage* m_map;
    Bench* m_bench;
    QStackedWidget* m_pages;
    QLabel* m_title;
    ConflictStepper* m_mapSteps;
    ConflictStepper* m_benchSteps;
    std::vector<ParagraphId> m_contested;
    std::size_t m_conflicts = 0;
    bool m_acceptable = false;
    std::optional<ParagraphId> m_selected;
};

} // namespace chapeau
