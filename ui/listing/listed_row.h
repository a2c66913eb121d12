// One line of a list of all proposals or of all comments: plain values made from a snapshot. The words of a change are made only of the
// lines that are seen.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"

#include <QString>

#include <array>
#include <variant>
#include <vector>

namespace chapeau {

using ListedId = std::variant<ProposalId, CommentId>;

/// The most columns that a list has.
inline constexpr std::size_t mostListColumns = 7;

struct ListedRow {
    ListedId id;
    std::size_t at = 0;                           ///< in the list of its negotiation
    std::vector<ParagraphId> paragraphs{};        ///< what it is about; the first is the one that it selects
    bool gone = false;                            ///< the window shows none of them
    std::array<QString, mostListColumns> cells{}; ///< one a column
    std::array<int, mostListColumns> ranks{};     ///< by which each column is sorted
    QString searched{};                           ///< what is looked through beside its texts
    bool closed = false;                          ///< decided, resolved: greyed
};

/// The words of a row in one line, with what is changed in them.
struct ListedWords {
    QString text{};
    std::vector<MarkedWords> marks{};
    QString spoken{}; ///< the change in words

    friend bool operator==(const ListedWords&, const ListedWords&) = default;
};

struct ListColumn {
    QString title;
    int letters = 0; ///< as wide as so many; 0 takes what the others leave
};

} // namespace chapeau
