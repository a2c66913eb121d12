// The words of a row as they are shown: with the marks of their notes put in, and where italics, notes and marked words stand in them.
// Pure.
#pragma once

#include "core/draft/front_paragraph.h"
#include "ui/paragraphs/paragraph_rows.h"

#include <string_view>

namespace chapeau {

/// The words of a paragraph as they are set: enacting words are in italics.
[[nodiscard]] RichText shownText(const Paragraph& paragraph);
/// Replaces what the row shows by this text; its footnotes come with it.
void showWords(ParagraphRow& row, const RichText& text);
/// The same with the changes from an earlier text marked, of its words and of its footnotes.
void showChanges(ParagraphRow& row, const RichText& before, const RichText& after);
/// All of it as words that come in, or that go.
void showInserted(ParagraphRow& row, const RichText& text);
void showDeleted(ParagraphRow& row, const RichText& text);

/// Where bytes of a text stand once showWords() has put the marks of its notes in.
[[nodiscard]] CharRange shownChars(const RichText& text, const ByteRange& bytes);

} // namespace chapeau
