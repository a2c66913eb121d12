#include "ui/draft/recovery_banner.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace chapeau {

RecoveryBanner::RecoveryBanner(QWidget* parent)
    : QFrame{parent}, m_sentence{new QLabel}, m_change{new QLabel}, m_buttons{new QDialogButtonBox},
      m_continue{m_buttons->addButton(tr("Continue writing"), QDialogButtonBox::YesRole)}, m_copy{m_buttons->addButton(
                                                                                               tr("Copy the words"),
                                                                                               QDialogButtonBox::YesRole)} {
    setObjectName(QStringLiteral("recovery"));
    setAccessibleName(tr("Unsaved words"));
    setProperty("role", QStringLiteral("card"));
    m_sentence->setWordWrap(true);
    m_change->setWordWrap(true);
    m_change->setTextFormat(Qt::RichText);
    m_copy->setObjectName(QStringLiteral("copyUnsaved"));
    m_continue->setObjectName(QStringLiteral("continueUnsaved"));
    auto* discard = m_buttons->addButton(tr("Discard the words"), QDialogButtonBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardUnsaved"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_buttons);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(line);
    layout->addWidget(m_change);
    connect(m_continue, &QPushButton::clicked, this, &RecoveryBanner::continueWanted);
    connect(m_copy, &QPushButton::clicked, this, &RecoveryBanner::copyWanted);
    connect(discard, &QPushButton::clicked, this, &RecoveryBanner::discardWanted);
    hide();
}

void RecoveryBanner::offer(const QString& sentence, const QString& change, bool canContinue) {
    m_sentence->setText(sentence);
    m_change->setFont(documentFont(font()));
    m_change->setText(change);
    m_continue->setVisible(canContinue);
    m_copy->setVisible(!canContinue);
    show();
}

} // namespace chapeau
