// How well a command answers what was typed into the palette. Pure.
#pragma once

#include <QString>

#include <optional>

namespace chapeau {

/// Every word typed must be found in `text`: as the beginning of a word (best), inside of one, or with its letters in order within one word
/// ("exp" and "xprt" both find "Export…"). Case and accents don't matter. Larger is better; nothing where a word isn't found. An empty
/// query finds everything alike.
[[nodiscard]] std::optional<int> matchOf(const QString& query, const QString& text);

} // namespace chapeau
