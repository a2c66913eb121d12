// Links the paragraphs that are equal in both texts, blanks around them aside. For core/align only. Pure; any thread.
#pragma once

#include "core/align/links.h"

namespace chapeau {

/// First those that exist once on each side; they then tell which of several equal ones stands where.
void linkEqual(const ParagraphTexts& base, const ParagraphTexts& variant, Links& links);

} // namespace chapeau
