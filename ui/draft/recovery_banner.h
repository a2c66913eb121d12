// Words that were typed and not saved, offered again: as the change that they would make, never applied by themselves.
#pragma once

#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace chapeau {

class RecoveryBanner final : public QFrame {
    Q_OBJECT
public:
    explicit RecoveryBanner(QWidget* parent = nullptr);

    /// `change` is rich text. Words that can't be written on, because their paragraph is gone, can be copied instead.
    void offer(const QString& sentence, const QString& change, bool canContinue);

Q_SIGNALS:
    void continueWanted();
    void copyWanted();
    void discardWanted();

private:
    QLabel* m_sentence;
    QLabel* m_change;
    QDialogButtonBox* m_buttons;
    QPushButton* m_continue;
    QPushButton* m_copy;
};

} // namespace chapeau
