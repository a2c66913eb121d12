// All comments as rows of a list, and what can be asked of them. Pure.
#pragma once

#include "ui/listing/listing.h"
#include "ui/listing/paragraph_places.h"

namespace chapeau {

enum class CommentColumn { paragraph, author, about, words, sharing, status, written };

/// In order of writing. `places` is of the same negotiation.
[[nodiscard]] std::vector<ListedRow> listedComments(const Negotiation& negotiation, const ParagraphPlaces& places);
[[nodiscard]] ListedWords wordsOf(const Comment& comment);

/// Which comments are looked for.
struct CommentQuery {
    bool onlyOpen = false;
    bool onlyInternal = false;

    [[nodiscard]] bool isSet() const { return onlyOpen || onlyInternal; }
};
[[nodiscard]] bool admits(const CommentQuery& query, const Comment& comment);

} // namespace chapeau
