// The sample negotiation, that comes with the program: a copy of it is opened, which a person may change as they like.
#pragma once

#include <QString>

namespace chapeau {

/// The file that came with the program; empty where there is none.
[[nodiscard]] QString deliveredSample();
/// The person's own copy, made where there is none yet; empty where it can't be made.
[[nodiscard]] QString ownSample();

} // namespace chapeau
