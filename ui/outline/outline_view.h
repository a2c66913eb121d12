// The outline of the draft: where one is, and where work is left.
#pragma once

#include "ui/outline/outline_model.h"

#include <QListView>

#include <optional>

namespace chapeau {

class OutlineView final : public QListView {
    Q_OBJECT
public:
    explicit OutlineView(QWidget* parent = nullptr);

    void setRows(const std::vector<ParagraphRow>& rows);
    void select(const std::optional<ParagraphId>& paragraph);

Q_SIGNALS:
    void chosen(const chapeau::ParagraphId& paragraph);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    OutlineModel* m_model = nullptr;
    bool m_telling = true;
};

} // namespace chapeau
