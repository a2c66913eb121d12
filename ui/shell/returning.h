// Whether the program starts where it was left. Kept in the settings.
#pragma once

namespace chapeau {

[[nodiscard]] bool returnsToLast();
void setReturnsToLast(bool returns);

} // namespace chapeau
