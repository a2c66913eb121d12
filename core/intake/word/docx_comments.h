// The comments of a Word file, with their replies and resolved marks (comments.xml, commentsExtended.xml), in the order of the file, each
// reply behind what it answers.
#pragma once

#include "core/base/clock.h"
#include "core/intake/word/docx_body.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

struct WordComment {
    std::string author{};
    std::string text{};                     ///< its paragraphs apart by line feeds; its own tracked changes read as accepted
    std::optional<Timestamp> written{};     ///< as the file states it: Word states local time as if it were UTC
    bool resolved = false;                  ///< it, or what it answers
    std::optional<std::size_t> replyTo{};   ///< index of the comment that it answers
    std::optional<std::size_t> paragraph{}; ///< index of the paragraph of the file that it begins in; nothing where it is anchored nowhere

    friend bool operator==(const WordComment&, const WordComment&) = default;
};

/// `comments` and `extended` are the roots of the two parts, empty where there is none.
[[nodiscard]] std::vector<WordComment> commentsOf(const XmlElement& comments, const XmlElement& extended, const DocxStyles& styles,
                                                  DocxScan& scan);

} // namespace chapeau
