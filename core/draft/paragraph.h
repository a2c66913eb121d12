// A paragraph of a draft: what it says, what it is, and how far its negotiation has come. It has a permanent identity;
// its label (PP3, OP2 (a)) is computed from where it stands (label.h) and is never an identity. A value.
#pragma once

#include "core/base/ids.h"
#include "core/text/rich_text.h"

#include <optional>
#include <string_view>

namespace chapeau {

/// Anatomy: UN Editorial Manual, paragraphs and subparagraphs.
enum class ParagraphKind { sectionHeading, preambular, operative, subParagraph, flushText, annex };

/// The marks of a compilation text in UN negotiations.
enum class ParagraphState { open, agreedAdRef, agreed, bracketed, reserved };

struct Paragraph {
    ParagraphId id = ParagraphId::random();
    ParagraphKind kind = ParagraphKind::preambular;
    /// 0 for whole paragraphs; 1 for (a), 2 for (i), 3 for a., 4 for i.; flush text bears the level of the paragraph it closes.
    int level = 0;
    /// Whether a number is printed before it: a single operative paragraph bears none, and paragraphs of an annex may not.
    bool numbered = false;
    RichText text{};
    ParagraphState state = ParagraphState::open;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// The words of the JSON contract: "section heading", "preambular", "operative", "sub-paragraph", "flush text", "annex".
[[nodiscard]] std::string_view nameOf(ParagraphKind kind);
[[nodiscard]] std::optional<ParagraphKind> paragraphKindFrom(std::string_view name);
/// "open", "agreed ad ref", "agreed", "bracketed", "reserved".
[[nodiscard]] std::string_view nameOf(ParagraphState state);
[[nodiscard]] std::optional<ParagraphState> paragraphStateFrom(std::string_view name);

} // namespace chapeau
