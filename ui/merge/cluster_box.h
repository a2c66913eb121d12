// One conflict on the bench: "retain" and the alternatives under one another, who wants each, and the button that settles it.
#pragma once

#include "core/merge/merge.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>

#include <optional>

namespace chapeau {

class ClusterBox final : public QFrame {
    Q_OBJECT
public:
    ClusterBox(const std::string& base, const Cluster& cluster, int number, bool canSettle, QWidget* parent = nullptr);

    /// None = retain.
    [[nodiscard]] std::optional<std::size_t> pick() const;

Q_SIGNALS:
    void picked();
    void used(std::optional<std::size_t> pick);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChoice(int id, const QString& html, const QString& spoken, const QString& who);

    QButtonGroup* m_group;
    QGridLayout* m_grid;
};

} // namespace chapeau
