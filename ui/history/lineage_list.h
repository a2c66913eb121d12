// The texts of the lineage as a list, the latest first. Data come whole.
#pragma once

#include "core/standing/lineage.h"

#include <QTreeWidget>

#include <optional>

namespace chapeau {

class LineageList final : public QTreeWidget {
    Q_OBJECT
public:
    explicit LineageList(QWidget* parent = nullptr);

    /// Oldest first. What was chosen stays chosen where it is still there.
    void setLineage(const std::vector<LineageEntry>& lineage);
    /// Index of the version; nothing where none is chosen. The keyboard passing by chooses none.
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    void chooseNone();

Q_SIGNALS:
    void choiceChanged();

private:
    std::vector<LineageEntry> m_lineage;
};

} // namespace chapeau
