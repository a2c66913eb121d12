// Searches texts for words or for a regular expression (ICU's syntax). Without `accents`, marks above and below letters don't count, and
// neither do the kinds of quotes, hyphens and blanks; a match never begins or ends inside a grapheme. Offsets are bytes.
// A regular expression that takes longer than a second in one search is given up: ErrorCode::searchTooLong. Immutable once made, but one
// thread at a time.
#pragma once

#include "core/base/result.h"
#include "core/text/range.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

struct TextQuery {
    std::string pattern;
    bool matchCase = false;
    bool accents = false; ///< "Côte" is not "Cote", and a curly quote not a straight one
    bool wholeWords = false;
    bool regularExpression = false;

    friend bool operator==(const TextQuery&, const TextQuery&) = default;
};

struct TextMatch {
    ByteRange bytes;
    std::string replacement; ///< what would stand there instead, as replacing() gives it

    friend bool operator==(const TextMatch&, const TextMatch&) = default;
};

class TextSearch {
public:
    /// ErrorCode::emptyText for an empty pattern, ErrorCode::badPattern for one that isn't a regular expression.
    [[nodiscard]] static Result<TextSearch> prepare(const TextQuery& query);
    TextSearch(TextSearch&&) noexcept;
    ~TextSearch();

    /// Matches in order, disjoint, none of them empty. The second that a search has begins with prepare() and is shared by all texts.
    [[nodiscard]] Result<std::vector<ByteRange>> find(std::string_view text);
    /// The same with what replaces each: `replacement` as it is, or for a regular expression with $0, $1, … filled in.
    [[nodiscard]] Result<std::vector<TextMatch>> find(std::string_view text, const std::string& replacement);

private:
    struct Engine;
    explicit TextSearch(std::unique_ptr<Engine> engine);
    std::unique_ptr<Engine> m_engine;
};

} // namespace chapeau
