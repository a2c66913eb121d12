// Which rows of a list are shown, and in which order. Pure.
#pragma once

#include "ui/listing/listed_row.h"

#include <Qt>

#include <array>
#include <functional>
#include <string_view>

namespace chapeau {

/// The longest words of a row, that are looked through where they are.
using ListedTexts = std::array<std::string_view, 3>;

struct ListFilter {
    QString words{};                                ///< each of them occurs in the row, in any case
    std::function<bool(const ListedRow&)> admits{}; ///< empty for all

    std::function<ListedTexts(const ListedRow&)> texts{};

    [[nodiscard]] bool isSet() const { return admits || !words.trimmed().isEmpty(); }
};

struct ListOrder {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ListOrder&, const ListOrder&) = default;
};

/// Indexes of those that the filter lets through; rows that are equal in the column stay as they were.
[[nodiscard]] std::vector<int> shownRows(const std::vector<ListedRow>& rows, const ListFilter& filter, const ListOrder& order);

/// A rank for each of the texts, as a reader orders them.
[[nodiscard]] std::vector<int> ranksOf(const std::vector<QString>& texts);

/// The words around the first change, in one line.
[[nodiscard]] ListedWords excerptOf(const ParagraphRow& row);

} // namespace chapeau
