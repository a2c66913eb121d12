// Words that were typed and not saved, offered again: as the change that they would make, never applied by themselves.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace chapeau {

class RecoveryBanner final : public QFrame {
    Q_OBJECT
public:
    explicit RecoveryBanner(QWidget* parent = nullptr);

    /// `change` is rich text.
    void offer(const QString& sentence, const QString& change);

Q_SIGNALS:
    void continueWanted();
    void discardWanted();

private:
    QLabel* m_sentence;
    QLabel* m_change;
};

} // namespace chapeau
