// The bench: one paragraph taken apart. On the left the base, what nobody contests and each conflict with its alternatives; on the right
// what comes out of the choices as they stand, and the rolling text.
#pragma once

#include "ui/merge/bench_data.h"
#include "ui/merge/cluster_box.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>
#include <vector>

namespace chapeau {

class Bench final : public QWidget {
    Q_OBJECT
public:
    explicit Bench(QWidget* parent = nullptr);

    /// Keeps the choices where nothing changed. `canSettle`: the merge is up to date and the workspace may be changed.
    void setData(const std::optional<BenchData>& bench, bool canSettle);

Q_SIGNALS:
    void accepted(const chapeau::ProposalId& proposal);
    void rejected(const chapeau::ProposalId& proposal);
    void clusterUsed(const QString& label, std::size_t cluster, std::optional<std::size_t> pick);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addParagraph();
    void addAddition();
    void addUncontested(const UncontestedEdit& edit);
    void addCluster(std::size_t index);
    void addDecision(const ProposalId& proposal);
    void addCaption(const QString& text);
    QLabel* addText(const QString& html, const QString& accessibleName);
    void showResult();

    std::optional<BenchData> m_data;
    bool m_canSettle = false;
    QLabel* m_title;
    QVBoxLayout* m_left;
    QLabel* m_result;
    QLabel* m_rolling;
    std::vector<ClusterBox*> m_clusters;
};

} // namespace chapeau
