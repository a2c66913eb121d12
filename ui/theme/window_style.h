// Fusion, with check boxes and radio buttons whose frames can be seen on dark ground too (3:1 or better).
#pragma once

#include <QProxyStyle>

namespace chapeau {

class WindowStyle final : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

} // namespace chapeau
