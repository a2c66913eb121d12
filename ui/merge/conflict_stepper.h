// "‹ Previous · 3 conflicts · paragraph 1 of 2 · Next ›": where one is among the conflicts of the whole text.
#pragma once

// moc can't read <compare>, which ids.h begins with, unless another standard header came before it.
#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "core/base/ids.h"

#include <optional>
#include <vector>

namespace chapeau {

class ConflictStepper final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictStepper(QWidget* parent = nullptr);

    /// `paragraphs`: those in conflict, in the order of the text, with so many conflicts in all; `current` may be any paragraph or none.
    void show(const std::vector<ParagraphId>& paragraphs, std::size_t conflicts, const std::optional<ParagraphId>& current);
    using QWidget::show;

Q_SIGNALS:
    void stepped(int by);

private:
    QToolButton* m_previous;
    QLabel* m_count;
    QToolButton* m_next;
};

} // namespace chapeau
