// Looks for a word in UTF-8 texts, in any case: a whole negotiation is looked through with each key, without a copy of its words. Pure.
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace chapeau {

class WordSearch {
public:
    explicit WordSearch(const QString& word);

    [[nodiscard]] bool isIn(std::string_view text) const;
    [[nodiscard]] bool isIn(const QString& text) const { return text.contains(m_word, Qt::CaseInsensitive); }

private:
    QString m_word;
    std::string m_folded;                ///< of ASCII letters alone; empty where it has others
    std::array<std::size_t, 256> m_skip; ///< how far a byte in the last place lets it move on
};

} // namespace chapeau
