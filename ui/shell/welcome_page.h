// What the window shows before a negotiation is open: how to begin, and what was open last.
#pragma once

#include <QAction>
#include <QVBoxLayout>
#include <QWidget>

namespace chapeau {

class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    WelcomePage(QAction* newFile, QAction* open, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void fileChosen(const QString& file);

private:
    QVBoxLayout* m_recent;
};

} // namespace chapeau
