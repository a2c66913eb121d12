// How much a Word file may hold before it is no draft resolution, whatever else it is. Above what real files have by a factor of ten or
// more; a file beyond one of them is refused whole.
#pragma once

#include <cstddef>

namespace chapeau {

inline constexpr std::size_t mostParagraphs = 100'000;
inline constexpr std::size_t mostRunsInAParagraph = 50'000;
inline constexpr std::size_t mostRevisions = 200'000;
inline constexpr std::size_t mostAuthors = 1'000;
inline constexpr std::size_t mostComments = 32'767; ///< Word opens no more
inline constexpr std::size_t mostNotes = 32'767;
inline constexpr std::size_t mostCells = 250'000;
inline constexpr std::size_t deepestTable = 16;
inline constexpr std::size_t deepestTextBox = 4;
inline constexpr std::size_t mostRelationships = 4096; ///< of one part

} // namespace chapeau
