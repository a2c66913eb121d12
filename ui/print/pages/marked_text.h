// The runs of a block as one string with its formats, and what hangs on places in it: footnote calls, links, tracked changes. Places are
// UTF-16 units. A tracked change is underlined or struck and in its colour, with the letter of its hand after it; a comment is called by
// its name in brackets. Pure, but for QGuiApplication's fonts.
#pragma once

#include "core/publish/publication.h"
#include "ui/print/pages/comment_threads.h"
#include "ui/print/pages/type.h"

#include <QList>
#include <QString>
#include <QTextLayout>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace chapeau {

struct ToNote {
    std::size_t note = 0;
};
struct ToThread {
    std::size_t thread = 0;
};
/// What a click leads to: a web address, a footnote, a thread of comments.
using LinkTarget = std::variant<std::string, ToNote, ToThread>;

struct LinkSpan {
    int start = 0;
    int length = 0;
    LinkTarget target{};
};

struct ChangeSpan {
    int start = 0;
    int length = 0;
    std::size_t hand = 0;
};

struct MarkedText {
    QString text{};
    QList<QTextLayout::FormatRange> formats{};
    std::vector<std::pair<int, std::size_t>> calls{}; ///< place, note
    std::vector<LinkSpan> links{};
    std::vector<ChangeSpan> changes{};
};

/// Newlines are shown as line breaks; what no font shows is left out.
[[nodiscard]] QString displayed(const std::string& text);

[[nodiscard]] MarkedText markedText(const Block& block, const Publication& publication, const CommentThreads& threads,
                                    const TypeLook& look);

/// A footnote, its mark raised before its text.
[[nodiscard]] MarkedText markedNote(const PrintedNote& note);

} // namespace chapeau
