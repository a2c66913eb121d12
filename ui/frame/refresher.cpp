#include "ui/frame/refresher.h"

#include <QEvent>

#include <utility>

namespace chapeau {

Refresher::Refresher(QWidget* widget, std::function<void()> update) : QObject{widget}, m_widget{widget}, m_update{std::move(update)} {
    widget->installEventFilter(this);
}

void Refresher::refresh() {
    m_isStale = !m_widget->isVisible();
    if (!m_isStale) m_update();
}

bool Refresher::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && std::exchange(m_isStale, false)) m_update();
    return QObject::eventFilter(watched, event);
}

} // namespace chapeau
