// What went wrong, in one sentence, with a code that can be copied.
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace chapeau {

/// Says nothing where the person stopped the work. Doesn't wait for an answer.
void showError(QWidget* parent, const Error& error);

} // namespace chapeau
