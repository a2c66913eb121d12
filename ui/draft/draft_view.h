// The draft as a document, paragraph by paragraph. Shows what setRows() gives it and tells which paragraph was chosen.
#pragma once

#include "ui/draft/draft_delegate.h"
#include "ui/draft/draft_model.h"

#include <QListView>

#include <optional>

namespace chapeau {

class DraftView final : public QListView {
    Q_OBJECT
public:
    explicit DraftView(QWidget* parent = nullptr);

    void setRows(std::vector<ParagraphRow> rows);
    void select(const std::optional<ParagraphId>& paragraph);

Q_SIGNALS:
    void chosen(const chapeau::ParagraphId& paragraph);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    DraftModel* m_model = nullptr;
    DraftDelegate* m_delegate = nullptr;
    bool m_telling = true;
};

} // namespace chapeau
