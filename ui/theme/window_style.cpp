#include "ui/theme/window_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int buttonRoom = 14; ///< beside the words of a button, on both sides together
constexpr int iconGap = 6;
constexpr int lineRoom = 4;       ///< above and below the words of buttons and boxes, together
constexpr int toolButtonRoom = 5; ///< so that it is as high as the other buttons

struct Inks {
    QColor frame;
    QColor fill;
    QColor mark;
};

Inks inksOf(const QStyleOption& option) {
    const Theme theme = themeOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    if (!option.state.testFlag(QStyle::State_Enabled)) return {theme.line, theme.card, theme.quiet};
    const bool marked = on || option.state.testFlag(QStyle::State_HasFocus);
    return {marked ? theme.accent : theme.quiet, on ? theme.accent : theme.paper, on ? theme.onAccent : theme.paper};
}

void paintIndicator(QPainter& painter, const QStyleOption& option, bool round) {
    const Inks inks = inksOf(option);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
    const QRectF box{option.rect.x() + 0.5, option.rect.y() + 0.5, side, side};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{inks.frame, option.state.testFlag(QStyle::State_HasFocus) ? 2.0 : 1.2});
    painter.setBrush(inks.fill);
    round ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 3, 3);
    if (option.state.testFlag(QStyle::State_On) && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inks.mark);
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (option.state.testFlag(QStyle::State_On)) {
        paintGlyph(painter, Glyph::agreed, box.adjusted(1, 1, -1, -1), inks.mark);
    }
    painter.restore();
}

/// A choice that is on: a button that stays pressed until another is.
void paintChosen(QPainter& painter, const QStyleOption& option) {
    const Theme theme = themeOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme.accent, focused ? 2.0 : 1.0});
    painter.setBrush(theme.selected);
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

void paintFrame(QPainter& painter, const QStyleOption& option) {
    const Theme theme = themeOf(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(focused ? QPen{theme.accent, 2.0} : QPen{mixed(theme.line, theme.quiet, 0.35), 1});
    painter.setBrush(Qt::NoBrush);
    const double inset = focused ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

/// Where the keyboard is in a list. Fusion fills it, so that a selected row would look as in no other list.
void paintRowFocus(QPainter& painter, const QStyleOption& option) {
    painter.save();
    painter.setPen(themeOf(option.palette).accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// The ground of a box whose frame comes on top. Fusion's own has a line of light inside its edge, which would be a second frame.
void paintBoxGround(QPainter& painter, const QStyleOption& option) {
    const bool pointedAt = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QColor ground = option.palette.color(QPalette::Button);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pointedAt ? ground.lighter(115) : ground);
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

/// A button of words that stands beside others, and not flat on a bar.
bool isBareButton(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button != nullptr && button->toolButtonStyle == Qt::ToolButtonTextOnly && !button->state.testFlag(QStyle::State_AutoRaise);
}

void paintMirroredLabel(QPainter& painter, const QStyleOptionButton& button, const QStyle& style) {
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect label{0, 0, words + iconGap + button.iconSize.width(), button.rect.height()};
    label.moveCenter(button.rect.center());
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    QRect icon{{label.right() - button.iconSize.width() + 1, 0}, button.iconSize};
    icon.moveTop(label.top() + (label.height() - icon.height()) / 2);
    button.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = label.adjusted(0, 0, -(button.iconSize.width() + iconGap), 0);
    style.drawItemText(&painter, text, Qt::AlignCenter | Qt::TextShowMnemonic, button.palette, enabled, button.text, QPalette::ButtonText);
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))} {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element == PE_IndicatorCheckBox) return paintIndicator(*painter, *option, false);
    if (element == PE_IndicatorRadioButton) return paintIndicator(*painter, *option, true);
    const bool isButton = element == PE_PanelButtonCommand || element == PE_PanelButtonTool;
    if (isButton && option->state.testFlag(State_On)) return paintChosen(*painter, *option);
    const bool isBox = element == PE_PanelButtonCommand && qobject_cast<const QComboBox*>(widget) != nullptr;
    if (isBox && isDark(option->palette)) return paintBoxGround(*painter, *option);
    // Of a row in a tree Qt doesn't say the widget.
    const QObject* focused = widget != nullptr ? widget : option->styleObject;
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(focused) != nullptr) return paintRowFocus(*painter, *option);
    const auto* button = element == PE_PanelButtonCommand ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    if (button != nullptr && widget != nullptr && widget->property("role") == QStringLiteral("primary")) {
        QStyleOptionButton asDefault{*button}; // though Enter in a field doesn't press it
        asDefault.features |= QStyleOptionButton::DefaultButton;
        return QProxyStyle::drawPrimitive(element, &asDefault, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = element == CE_PushButtonLabel ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    const bool isMirrored = button != nullptr && button->direction == Qt::RightToLeft;
    // Of a mirrored button with an icon Qt writes the words at the far end.
    if (isMirrored && !button->icon.isNull() && !button->text.isEmpty()) return paintMirroredLabel(*painter, *button, *this);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion draws the frame of these darker than their ground, which can't be seen on a dark one.
    const bool isBox = control == CC_ComboBox || control == CC_SpinBox;
    if (isBox && isDark(option->palette)) paintFrame(*painter, *option);
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const {
    // Some desktops would put pictures on Qt's own buttons, and none on ours beside them.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    // Else it stays at the right in a mirrored window.
    if (hint == SH_ProgressDialog_CenterCancelButton) return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton: return iconOf(Glyph::close);
    case SP_TitleBarNormalButton: return iconOf(Glyph::undock);
    case SP_LineEditClearButton: return iconOf(Glyph::close);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical: return iconOf(Glyph::warning);
    case SP_MessageBoxQuestion: return iconOf(Glyph::question);
    case SP_MessageBoxInformation: return iconOf(Glyph::information);
    default: return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return own + QSize{buttonRoom, lineRoom};
    case CT_ComboBox:
    case CT_SpinBox: return own + QSize{0, lineRoom};
    case CT_ToolButton: return isBareButton(option) ? own + QSize{0, toolButtonRoom} : own;
    default: return own;
    }
}

} // namespace chapeau
