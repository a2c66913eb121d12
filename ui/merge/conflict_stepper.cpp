#include "ui/merge/conflict_stepper.h"

#include <QHBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

QToolButton* stepButton(const QString& text, const QString& name) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ConflictStepper::ConflictStepper(QWidget* parent)
    : QWidget{parent}, m_previous{stepButton(tr("‹ Previous"), tr("Previous conflict (Shift+F8)"))}, m_count{new QLabel},
      m_next{stepButton(tr("Next ›"), tr("Next conflict (F8)"))} {
    m_count->setObjectName(QStringLiteral("conflictCount"));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_previous);
    layout->addWidget(m_count);
    layout->addWidget(m_next);
}

void ConflictStepper::show(const std::vector<ParagraphId>& conflicts, const std::optional<ParagraphId>& current) {
    const auto at = current ? std::ranges::find(conflicts, *current) : conflicts.end();
    const int total = static_cast<int>(conflicts.size());
    if (total == 0) {
        m_count->setText(tr("no conflict open"));
    } else if (at == conflicts.end()) {
        m_count->setText(tr("%n open", "conflicts", total));
    } else {
        m_count->setText(tr("%1 of %2 open", "conflicts").arg(at - conflicts.begin() + 1).arg(total));
    }
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

} // namespace chapeau
