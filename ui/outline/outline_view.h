// The outline of the draft: where one is, and where work is left. Typing a label ("op2", "pp 8 bis") jumps to it.
#pragma once

#include "ui/outline/outline_model.h"

#include <QElapsedTimer>
#include <QListView>

#include <optional>

namespace chapeau {

class OutlineView final : public QListView {
    Q_OBJECT
public:
    explicit OutlineView(QWidget* parent = nullptr);

    void setRows(const ParagraphRows& rows);
    void select(const std::optional<ParagraphId>& paragraph);
    /// As wide as the labels are, within reason.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const chapeau::ParagraphId& paragraph);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void jump(const QString& typed);
    void measure();

    QString m_typed; ///< so far, without blanks
    QElapsedTimer m_sinceKey;
    OutlineModel* m_model = nullptr;
    bool m_telling = true;
    int m_widest = 0; ///< of the lines
};

} // namespace chapeau
