// What chapeau-cli prints for a person. Pure.
#pragma once

#include "core/intake/structure/incoming_text.h"
#include "core/standing/merging.h"
#include "core/standing/proposals_on_text.h"
#include "core/standing/working_text.h"

#include <string>
#include <vector>

namespace chapeau::cli {

/// "warning: …" a line each.
[[nodiscard]] std::string noticeLines(const std::vector<Notice>& notices);
/// Symbol, title, and a paragraph a line behind its label.
[[nodiscard]] std::string draftText(const LabelledText& text);
/// The base with [-deleted-] and {+inserted+} words.
[[nodiscard]] std::string markedUp(const std::string& before, const std::string& after);
/// "OP2  replace  CHN, PAK  tabled  <id>" and the change below it.
[[nodiscard]] std::string proposalText(const ProposalsOnText& proposals, const Proposal& proposal);
/// "needs a look (the words it changes were changed)"
[[nodiscard]] std::string verdictText(Carriage carriage, CarryReason reason);
/// `front` are the parts of the front matter to show before the paragraphs.
[[nodiscard]] std::string mergedText(const Merge& merge, const std::vector<MergedParagraph>& front, const std::string& onlyLabel);

} // namespace chapeau::cli
