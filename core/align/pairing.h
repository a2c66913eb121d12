// Finds which paragraphs answer to one another, best pairs first: equal ones, similar ones, one that was split over its
// successors or joined out of several, and last what was rewritten in place between paragraphs already found.
// For core/align only. Pure; any thread.
#pragma once

#include "core/align/closeness.h"
#include "core/base/job.h"
#include "core/base/result.h"

namespace chapeau {

/// In the variant's order, with their similarity (core/text/similarity.h); no paragraph in two links. Fails only with
/// ErrorCode::cancelled.
[[nodiscard]] Result<std::vector<Link>> linkParagraphs(ParagraphTexts& base, ParagraphTexts& variant, const Job& job);

} // namespace chapeau
