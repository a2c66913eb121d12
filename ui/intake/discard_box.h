// Asks before the corrections of the wizard are thrown away. Doesn't wait for the answer.
#pragma once

#include <QWidget>

#include <functional>

namespace chapeau {

/// `corrections` is at least one; `discard` is called where the person wants it.
void askToDiscard(QWidget* wizard, int corrections, const std::function<void()>& discard);

} // namespace chapeau
