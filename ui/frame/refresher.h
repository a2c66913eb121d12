// Keeps a widget up to date without work for what nobody sees: at once while it is visible, otherwise when it is shown.
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace chapeau {

class Refresher final : public QObject {
    Q_OBJECT
public:
    /// A child of `widget`. `update` fills the widget from the session as it is then.
    Refresher(QWidget* widget, std::function<void()> update);

    /// Something has changed.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_widget;
    std::function<void()> m_update;
    bool m_isStale = false;
};

} // namespace chapeau
