// A change of words as a person would mark it up: what comes in is underlined, what goes out is struck through, both tinted; so it reads
// without colour too. Rich text for QLabel and QTextEdit. Pure.
#pragma once

#include "core/merge/rolling_text.h"
#include "core/text/rich_text.h"

#include <QColor>
#include <QString>

#include <string>
#include <vector>

namespace chapeau {

/// The ground and the ink of words that come in and go out (ui/theme has them).
struct MarkColours {
    QColor insertGround;
    QColor deleteGround;
    QColor ink;
    QColor quiet; ///< attributions and brackets
};

/// `before` with the words that `after` changes.
[[nodiscard]] QString markedUp(const std::string& before, const std::string& after, const MarkColours& colours);
/// Only the changed words and `context` characters around each, with an ellipsis where something is left out.
[[nodiscard]] QString markedUpExcerpt(const std::string& before, const std::string& after, std::size_t context, const MarkColours& colours);
/// One edit of `before` with `context` characters around it.
[[nodiscard]] QString markedUpEdit(const std::string& before, const Edit& edit, std::size_t context, const MarkColours& colours);
/// The rolling text with its brackets, proposals and attributions told apart.
[[nodiscard]] QString rollingHtml(const std::vector<RollingPiece>& pieces, const MarkColours& colours);
/// Text as rich text: escaped, line ends kept.
[[nodiscard]] QString plainHtml(const std::string& text);

/// The change in words, for those who hear the window: "inserts “…”; deletes “…”; replaces “…” by “…”".
[[nodiscard]] QString spokenChange(const std::string& before, const std::string& after);
/// With what becomes of the footnotes.
[[nodiscard]] QString spokenChange(const RichText& before, const RichText& after);
/// What becomes of the footnotes, a line each; empty where nothing does.
[[nodiscard]] QString markedUpNotes(const std::vector<NoteCall>& before, const std::vector<NoteCall>& after, const MarkColours& colours);

} // namespace chapeau
