#include "ui/proposals/card_widget.h"

#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace chapeau {

CardWidget::CardWidget(const ProposalCard& card, bool canChange, QWidget* parent) : QFrame{parent}, m_card{card} {
    setProperty("role", QStringLiteral("card"));
    setProperty("contested", card.contested);
    setAccessibleName(tr("Proposal of %1, %2, %3").arg(card.who, card.kind, card.status));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    addHead();
    m_change = new QLabel;
    m_change->setWordWrap(true);
    m_change->setTextFormat(Qt::RichText);
    m_change->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change->setAccessibleName(spokenChange(card.before, card.after));
    layout->addWidget(m_change);
    addLine(card.remark, QStringLiteral("conflict"));
    if (!card.reason.isEmpty()) addLine(tr("Why: %1").arg(card.reason), {});
    if (!card.sources.isEmpty()) addLine(tr("Source: %1").arg(card.sources), QStringLiteral("quiet"));
    addButtons(canChange);
    showChange();
}

void CardWidget::addHead() {
    auto* head = new QHBoxLayout;
    auto* who = new QLabel{alongWindow(m_card.who)};
    QFont bold = who->font();
    bold.setWeight(QFont::DemiBold);
    who->setFont(bold);
    who->setWordWrap(true);
    head->addWidget(who, 1);
    auto* status = new QLabel{m_card.contested ? tr("in conflict") : m_card.status};
    status->setProperty("role", m_card.contested ? QStringLiteral("conflict") : QStringLiteral("quiet"));
    head->addWidget(status, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    addLine(m_card.behind, QStringLiteral("quiet"));
    addLine(m_card.kind, QStringLiteral("quiet"));
}

void CardWidget::addLine(const QString& text, const QString& role) {
    if (text.isEmpty()) return;
    auto* label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    layout()->addWidget(label);
}

QPushButton* CardWidget::addButton(const char* name, const QString& text, const QString& spoken) {
    auto* button = new QPushButton{text};
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(spoken);
    m_buttons->addWidget(button);
    return button;
}

void CardWidget::addButtons(bool canChange) {
    m_buttons = new FlowLayout;
    static_cast<QVBoxLayout*>(layout())->addLayout(m_buttons);
    if (m_card.open) {
        auto* accept = addButton("accept", tr("Accept"), tr("Accept the proposal of %1").arg(m_card.who));
        auto* reject = addButton("reject", tr("Reject"), tr("Reject the proposal of %1").arg(m_card.who));
        auto* withdraw = addButton("withdraw", tr("Withdraw"), tr("Withdraw the proposal of %1").arg(m_card.who));
        connect(accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_card.id); });
        connect(reject, &QPushButton::clicked, this, [this] { Q_EMIT rejected(m_card.id); });
        connect(withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawn(m_card.id); });
        accept->setEnabled(canChange && m_card.acceptable);
        if (!m_card.acceptable) accept->setToolTip(m_card.remark);
        reject->setEnabled(canChange);
        withdraw->setEnabled(canChange);
        withdraw->setToolTip(tr("Those who made it take it back"));
    }
    if (m_card.reintroducible) {
        auto* anew = addButton("reintroduce", tr("Reintroduce…"), tr("Reintroduce the proposal of %1").arg(m_card.who));
        anew->setToolTip(tr("Another delegation tables it anew"));
        anew->setEnabled(canChange);
        connect(anew, &QPushButton::clicked, this, [this] { Q_EMIT reintroduceWanted(m_card.id); });
    }
    // Of what is written above, and no decision: in a line of its own.
    auto* reasons = new QPushButton{tr("Reason and sources…")};
    reasons->setObjectName(QStringLiteral("reasons"));
    reasons->setAccessibleName(tr("Reason and sources of the proposal of %1").arg(m_card.who));
    reasons->setProperty("role", QStringLiteral("link"));
    static_cast<QVBoxLayout*>(layout())->addWidget(reasons, 0, Qt::AlignLeft);
    reasons->setEnabled(canChange);
    connect(reasons, &QPushButton::clicked, this, [this] { Q_EMIT reasonsWanted(m_card.id); });
}

void CardWidget::showChange() {
    constexpr std::size_t context = 90;
    m_change->setFont(documentFont(font()));
    m_change->setText(markedUpExcerpt(m_card.before, m_card.after, context, themeOf(palette()).marks));
}

void CardWidget::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (m_change != nullptr && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) showChange();
}

} // namespace chapeau
