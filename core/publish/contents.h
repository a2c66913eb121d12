// What is in a Publication, counted: what a preview lists before a file goes out. Pure.
#pragma once

#include "core/publish/publication.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chapeau {

/// The tracked changes of one hand; neighbouring runs of one kind are one change.
struct HandContents {
    std::string name;
    std::size_t insertions = 0;
    std::size_t deletions = 0;

    friend bool operator==(const HandContents&, const HandContents&) = default;
};

struct Contents {
    std::size_t preambular = 0;
    std::size_t operative = 0; ///< whole paragraphs
    std::size_t items = 0;     ///< (a), (i), and flush text
    std::size_t annex = 0;     ///< paragraphs of annexes
    std::size_t passages = 0;  ///< running text and points of an accompanying paper
    std::size_t tables = 0;
    std::size_t rows = 0; ///< of all tables, without their headings
    std::size_t footnotes = 0;
    std::size_t comments = 0;
    std::vector<std::string> commentAuthors{}; ///< sorted, each once; none where nobody is named
    std::vector<HandContents> changes{};       ///< one a hand, in the Publication's order
    bool internal = false;

    friend bool operator==(const Contents&, const Contents&) = default;
};

[[nodiscard]] Contents contentsOf(const Publication& publication);

} // namespace chapeau
