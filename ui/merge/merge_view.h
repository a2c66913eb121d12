// The merge: the map of who wants what, and under it the bench for the chosen paragraph.
#pragma once

#include "ui/merge/bench.h"
#include "ui/merge/map_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

namespace chapeau {

class MergeView final : public QWidget {
    Q_OBJECT
public:
    explicit MergeView(QWidget* parent = nullptr);

    /// `names` of the map's columns. `conflicts`: paragraphs to step through.
    void setMap(const MergeMap& map, std::vector<QString> names, std::vector<ParagraphId> conflicts);
    void setBench(const std::optional<BenchData>& bench, bool canSettle);
    void select(const std::optional<ParagraphId>& paragraph);
    [[nodiscard]] ColumnOrder columnOrder() const;
    [[nodiscard]] QSplitter* splitter() const { return m_splitter; }

    void nextConflict();
    void previousConflict();

Q_SIGNALS:
    void chosen(const chapeau::ParagraphId& paragraph);
    void columnOrderChanged();
    void accepted(const chapeau::ProposalId& proposal);
    void rejected(const chapeau::ProposalId& proposal);
    void clusterUsed(const QString& label, std::size_t cluster, std::optional<std::size_t> pick);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    void setUpTable();
    void showMap();
    void showCount();
    void step(int by);

    MapModel* m_model;
    QTableView* m_table;
    Bench* m_bench;
    QSplitter* m_splitter;
    QLabel* m_count;
    QCheckBox* m_onlyOpen;
    QComboBox* m_order;
    QToolButton* m_previous;
    QToolButton* m_next;
    MergeMap m_map;
    std::vector<QString> m_names;
    std::vector<ParagraphId> m_conflicts;
    std::optional<ParagraphId> m_selected;
    bool m_telling = true;
};

} // namespace chapeau
