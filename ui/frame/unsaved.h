// What is said of words that a person typed and didn't save: in the status line, and where something is made that they are not in.
#pragma once

#include "ui/frame/view_context.h"

namespace chapeau {

/// "OP3", "a new paragraph after OP3": where they are; empty where there are none, or none in this text.
[[nodiscard]] QString unsavedPlaces(const ViewContext& context);

/// "Unsaved words in OP3"; empty where there are none.
[[nodiscard]] QString unsavedLine(const ViewContext& context);

} // namespace chapeau
