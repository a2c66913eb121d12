// Fusion, with check boxes and radio buttons whose frames can be seen on dark ground too (3:1 or better), with room around the words of a
// button and all buttons and boxes as high as the lines that one types in, with buttons that stay pressed told apart by the accent, with
// one look of selected rows, and with the icons of panes, lines and message boxes drawn like ours. A button with the role "primary" looks
// like the one that Enter presses.
#pragma once

#include <QProxyStyle>

namespace chapeau {

class WindowStyle final : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
};

} // namespace chapeau
