#include "core/text/text_search.h"

#include "core/text/searchable_text.h"

#include <unicode/regex.h>

#include <optional>

namespace chapeau {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

constexpr std::chrono::seconds timeLimit{1};

Folding foldingOf(const TextQuery& query) {
    // The regular expression folds case itself: folding its text would turn \S into \s.
    const bool foldCase = !query.matchCase && !query.regularExpression;
    if (query.accents) return foldCase ? Folding::caseOnly : Folding::none;
    return foldCase ? Folding::accentsAndCase : Folding::accents;
}

/// ICU asks every few thousand steps whether to go on.
UBool U_CALLCONV mayGoOn(const void* deadline, std::int32_t) {
    return std::chrono::steady_clock::now() < *static_cast<const SteadyTime*>(deadline);
}

struct Found {
    std::int32_t begin;
    std::int32_t end;
    std::string replacement;
};

} // namespace

struct TextSearch::Engine {
    TextQuery query;
    Folding folding{};
    icu::UnicodeString pattern;
    std::unique_ptr<icu::RegexPattern> expression;
    SteadyTime deadline;

    [[nodiscard]] bool accepts(const SearchableText& text, std::int32_t begin, std::int32_t end) const {
        return begin < end && text.isBoundary(begin) && text.isBoundary(end) && (!query.wholeWords || text.isWhole(begin, end));
    }

    [[nodiscard]] std::vector<Found> findWords(const SearchableText& text, const std::string& replacement) const {
        std::vector<Found> found;
        const std::int32_t length = pattern.length();
        for (std::int32_t at = text.units().indexOf(pattern); at >= 0;) {
            const bool taken = accepts(text, at, at + length);
            if (taken) found.push_back({at, at + length, replacement});
            at = text.units().indexOf(pattern, taken ? at + length : at + 1);
        }
        return found;
    }

    [[nodiscard]] Result<std::vector<Found>> findExpression(const SearchableText& text, std::string_view source,
                                                            const std::string& replacement) {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::RegexMatcher> matcher{expression->matcher(text.units(), status)};
        if (matcher == nullptr || U_FAILURE(status)) return fail(ErrorCode::internal, "", "search");
        matcher->setMatchCallback(mayGoOn, &deadline, status);
        std::vector<Found> found;
        while (U_SUCCESS(status) && matcher->find(status)) {
            const std::int32_t begin = matcher->start(status);
            const std::int32_t end = matcher->end(status);
            if (!accepts(text, begin, end)) continue;
            auto filled = filledIn(*matcher, text, source, replacement);
            if (!filled) return tl::unexpected(filled.error());
            found.push_back({begin, end, std::move(*filled)});
        }
        if (U_FAILURE(status)) return fail(ErrorCode::searchTooLong, query.pattern);
        return found;
    }

    /// $0 … $9 stand for what the groups matched, in the words of the text and not of its folding; "\$" for the sign itself.
    [[nodiscard]] Result<std::string> filledIn(const icu::RegexMatcher& matcher, const SearchableText& text, std::string_view source,
                                               const std::string& replacement) const {
        std::string filled;
        for (std::size_t i = 0; i < replacement.size(); ++i) {
            const char c = replacement[i];
            const char next = i + 1 < replacement.size() ? replacement[i + 1] : '\0';
            if (c == '\\' && (next == '$' || next == '\\')) {
                filled += replacement[++i];
            } else if (c == '$' && next >= '0' && next <= '9') {
                ++i;
                if (next - '0' > matcher.groupCount()) return fail(ErrorCode::badPattern, replacement);
                UErrorCode status = U_ZERO_ERROR;
                const std::int32_t begin = matcher.start(next - '0', status);
                const std::int32_t end = matcher.end(next - '0', status);
                if (begin < 0) continue;
                const ByteRange bytes = text.bytes(begin, end);
                filled += source.substr(bytes.begin, bytes.size());
            } else {
                filled += c;
            }
        }
        return filled;
    }
};

TextSearch::TextSearch(std::unique_ptr<Engine> engine) : m_engine{std::move(engine)} {}
TextSearch::TextSearch(TextSearch&&) noexcept = default;
TextSearch::~TextSearch() = default;

Result<TextSearch> TextSearch::prepare(const TextQuery& query) {
    auto engine = std::make_unique<Engine>();
    engine->query = query;
    engine->folding = foldingOf(query);
    engine->pattern = foldedPattern(query.pattern, engine->folding);
    engine->deadline = std::chrono::steady_clock::now() + timeLimit;
    if (engine->pattern.isEmpty()) return fail(ErrorCode::emptyText);
    if (query.regularExpression) {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where{};
        const std::uint32_t flags = query.matchCase ? 0U : static_cast<std::uint32_t>(UREGEX_CASE_INSENSITIVE);
        engine->expression.reset(icu::RegexPattern::compile(engine->pattern, flags, where, status));
        if (U_FAILURE(status) || engine->expression == nullptr) return fail(ErrorCode::badPattern, query.pattern);
    }
    return TextSearch{std::move(engine)};
}

Result<std::vector<TextMatch>> TextSearch::find(std::string_view text, const std::string& replacement) {
    const SearchableText searchable{text, m_engine->folding};
    auto found = m_engine->query.regularExpression ? m_engine->findExpression(searchable, text, replacement)
                                                   : Result<std::vector<Found>>{m_engine->findWords(searchable, replacement)};
    if (!found) return tl::unexpected(found.error());
    std::vector<TextMatch> matches;
    for (auto& one : *found) matches.push_back({searchable.bytes(one.begin, one.end), std::move(one.replacement)});
    return matches;
}

Result<std::vector<ByteRange>> TextSearch::find(std::string_view text) {
    auto matches = find(text, std::string{});
    if (!matches) return tl::unexpected(matches.error());
    std::vector<ByteRange> ranges;
    for (const auto& match : *matches) ranges.push_back(match.bytes);
    return ranges;
}

} // namespace chapeau
