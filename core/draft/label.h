// Labels: PP3, OP2, OP2 (a) (i), PP8 bis, OP3 alt, Annex 4. Computed from where a paragraph stands in an issued text; between two issues
// they stay frozen, and what was added meanwhile is named after the paragraph before it (UN negotiating practice: PP8 bis, PP8 ter). Pure.
#pragma once

#include "core/draft/draft.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// One label a paragraph, in order; all different. Headings are "Heading 1", closing flush text "OP2 flush",
/// paragraphs of an annex "Annex 3" by their order among the annex's whole paragraphs.
[[nodiscard]] std::vector<std::string> labelsOf(const std::vector<Paragraph>& paragraphs);

/// Labels of a text being worked on: paragraphs of the issued text keep their `frozen` label; each other one is named after
/// the nearest one before it that has the same part: "PP8 bis", "PP8 ter"; before the first, "PP0", then "PP0 bis".
[[nodiscard]] std::vector<std::string> labelsOf(const std::vector<Paragraph>& paragraphs, const std::map<ParagraphId, std::string>& frozen);

/// "bis", "ter", "quater", … for the n-th addition (1 = bis) after one paragraph; beyond octies "9", "10", ….
[[nodiscard]] std::string additionSuffix(std::size_t n);

/// One spelling for what people write: "op 2(a)(i)", "OP2 a i", "PP8bis", "operative paragraph 2", "pp 3" -> "OP2 (a) (i)", "PP8 bis",
/// "OP2", "PP3"; "TITLE" -> "Title".
[[nodiscard]] std::string canonicalLabel(std::string_view written);

/// The mark printed before item `ordinal` (1-based) of a level: 1 "(a)", 2 "(i)", 3 "a.", 4 "i." (Editorial Manual).
[[nodiscard]] std::string itemMark(int level, std::size_t ordinal);

/// The other way round; 0 where the mark is none of that level.
[[nodiscard]] std::size_t itemOrdinal(int level, std::string_view mark);

/// What is printed before each paragraph in an issued text: "1." for numbered operative paragraphs and paragraphs of an annex, "(a)" for
/// items, else "".
[[nodiscard]] std::vector<std::string> printedMarks(const std::vector<Paragraph>& paragraphs);

} // namespace chapeau
