// One negotiation on the start page: a button that opens it, with what is known of it.
#pragma once

#include "ui/start/glance.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace chapeau {

class RecentCard final : public QFrame {
    Q_OBJECT
public:
    explicit RecentCard(const RecentFile& recent, QWidget* parent = nullptr);

    /// What a look into the file has shown, a moment later.
    void setGlance(const Glance& glance);

Q_SIGNALS:
    void opened(const QString& file);
    void removed(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTitle();
    QLabel* addLine(const QString& role);

    RecentFile m_recent;
    QString m_title;
    QPushButton* m_open;
    QLabel* m_details;
    QLabel* m_news;
    QPushButton* m_remove;
};

} // namespace chapeau
