// The parts of the front matter that are negotiated like paragraphs: the title and the enacting words. Each has an identity that is the
// same in every workspace, a label, and words that can be replaced; they can't be deleted, moved, split or joined (docs/adr/0020). Pure;
// any thread.
#pragma once

#include "core/draft/draft.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class FrontPart { title, enactingWords };

/// In the order of the text.
inline constexpr std::array frontParts{FrontPart::title, FrontPart::enactingWords};

/// Whether each has been agreed, beside frontParts.
using FrontStates = std::array<ParagraphState, frontParts.size()>;

[[nodiscard]] const ParagraphId& idOf(FrontPart part);
/// The part with this identity; nothing for any paragraph of the text.
[[nodiscard]] std::optional<FrontPart> frontPartOf(const ParagraphId& id);

/// "Title", "Enacting words".
[[nodiscard]] std::string_view labelOf(FrontPart part);
/// By its label in any case, or "enacting clause".
[[nodiscard]] std::optional<FrontPart> frontPartFrom(std::string_view label);

[[nodiscard]] const std::string& wordsOf(const FrontMatter& front, FrontPart part);
void setWords(FrontMatter& front, FrontPart part, const std::string& words);

/// The part as a paragraph: a heading, without a label of the text.
[[nodiscard]] Paragraph frontParagraph(const FrontMatter& front, FrontPart part, ParagraphState state = ParagraphState::open);

} // namespace chapeau
