// Shows that background work goes on, once it takes longer than a moment, with a button that stops it.
#pragma once

#include "ui/work/background.h"

#include <QString>
#include <QWidget>

namespace chapeau {

/// Lives as long as the work that `background` runs next; `what` is a short sentence ("Reading the file…").
void showProgress(QWidget* parent, Background& background, const QString& what);

} // namespace chapeau
