// The little of Markdown that drafts are sent in: emphasis of the opening words, and headings. Pure.
#pragma once

#include "core/intake/structure/block.h"

namespace chapeau {

/// "*Recalling also* its …" becomes plain text with an italic range; "## Section" loses its signs. Anything else stands as it is.
void readEmphasis(SourceBlock& block);

} // namespace chapeau
