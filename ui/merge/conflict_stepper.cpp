#include "ui/merge/conflict_stepper.h"

#include "ui/frame/keys.h"

#include <QHBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

QToolButton* stepButton(const QString& text, const QString& name, const char* command) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    setKeyedToolTip(button, name, QString::fromLatin1(command));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ConflictStepper::ConflictStepper(QWidget* parent)
    : QWidget{parent}, m_previous{stepButton(tr("‹ Previous"), tr("Previous conflict"), "merge.previousConflict")}, m_count{new QLabel},
      m_next{stepButton(tr("Next ›"), tr("Next conflict"), "merge.nextConflict")} {
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

void ConflictStepper::show(const std::vector<ParagraphId>& paragraphs, std::size_t conflicts, const std::optional<ParagraphId>& current) {
    const auto at = current ? std::ranges::find(paragraphs, *current) : paragraphs.end();
    QString count = conflicts == 0 ? tr("no open conflicts") : tr("%n conflict(s)", nullptr, static_cast<int>(conflicts));
    if (at != paragraphs.end())
        count = tr("%1 · paragraph %2 of %3", "conflicts · paragraph").arg(count).arg(at - paragraphs.begin() + 1).arg(paragraphs.size());
    m_count->setText(count);
    m_previous->setEnabled(!paragraphs.empty());
    m_next->setEnabled(!paragraphs.empty());
}

} // namespace chapeau
