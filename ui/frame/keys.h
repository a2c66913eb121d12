// The keys that are set for a command, wherever a widget names them: a person may have chosen others than those delivered. They are asked
// of the window that the widget is in.
#pragma once

#include <QString>
#include <QWidget>

namespace chapeau {

/// "Ctrl+K"; empty where the command has no keys, or the widget is in no window that has it.
[[nodiscard]] QString keysOf(const QWidget& widget, const QString& command);

/// "press Ctrl+K", or "choose “Capture what is said”" of a command without keys: a part of a sentence.
[[nodiscard]] QString howToRun(const QWidget& widget, const QString& command);

/// Shows "Next conflict (F8)" over the button, with the keys as they are when it is shown.
void setKeyedToolTip(QWidget* button, const QString& name, const QString& command);

} // namespace chapeau
