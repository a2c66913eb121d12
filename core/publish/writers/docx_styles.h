// The styles of our Word files: one a block style, made from look.h, with Word's own Title and headings where they fit.
// For core/publish only. Pure.
#pragma once

#include "core/publish/publication.h"

#include <string>
#include <string_view>

namespace chapeau {

/// "PreambularPara", "Item2", "Title": the id of the style that a block bears.
[[nodiscard]] std::string docxStyleId(const Block& block);

/// word/styles.xml; `language` as in Publication.
[[nodiscard]] std::string docxStyles(std::string_view language);

} // namespace chapeau
