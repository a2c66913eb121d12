// The comments of a Word file: what they say, which are replies and resolved, and beside which words they stand. For core/publish only.
// Pure.
#pragma once

#include "core/publish/publication.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace chapeau {

/// Where each comment stands: from its first word to its last in the first block that bears it, since Word takes one place a comment and
/// keeps it within a story. A reply that no word bears stands where the comment does that it answers; one that stands nowhere, at the
/// beginning. Refers to the Publication, which must outlive it.
class CommentPlaces {
public:
    explicit CommentPlaces(const Publication& publication);

    /// Comments that begin before run `run` of the block, and that end behind it. Those of a block without runs begin and end at run 0.
    [[nodiscard]] std::vector<std::size_t> beginningAt(const Block& block, std::size_t run) const;
    [[nodiscard]] std::vector<std::size_t> endingAt(const Block& block, std::size_t run) const;

private:
    struct Place {
        std::size_t comment = 0;
        std::size_t first = 0;
        std::size_t last = 0;
    };
    std::unordered_map<const Block*, std::vector<Place>> m_places;
};

/// The comment that a thread begins with: Word knows answers to it only, not answers to answers.
[[nodiscard]] std::size_t firstOfThread(const Publication& publication, std::size_t comment);

/// word/comments.xml, with the ids 0, 1, …
[[nodiscard]] std::string docxComments(const Publication& publication);
/// word/commentsExtended.xml: replies and resolved threads.
[[nodiscard]] std::string docxCommentsExtended(const Publication& publication);
/// word/commentsIds.xml
[[nodiscard]] std::string docxCommentIds(const Publication& publication);

} // namespace chapeau
