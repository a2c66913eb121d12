// Finds names of delegations among the tokens of an input: "US", "the Russian Federation", "Group of 77". Words of instructions that are
// codes too (in, by, no) are names only where nothing else makes sense. For core/proposal/wording only. One
// for each input and thread.
#pragma once

#include "core/proposal/wording/grammar/lexer.h"
#include "core/proposal/wording/grammar/statement.h"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

namespace chapeau {

struct NamesRead {
    std::vector<DelegationCode> codes; ///< in the order written
    std::size_t end = 0;               ///< index of the token behind them
};

class NameReader {
public:
    NameReader(std::string_view text, const Registry& registry) : m_text{text}, m_registry{registry} {}

    /// The longest name at `at`; nothing where there is none.
    [[nodiscard]] std::optional<NamesRead> one(std::span<const WordingToken> tokens, std::size_t at, bool spokenFor = false) const;
    /// Names apart by commas, "and", strokes or blanks.
    [[nodiscard]] std::optional<NamesRead> list(std::span<const WordingToken> tokens, std::size_t at) const;
    /// "China's", "the African Group’s": the name, without its ending.
    [[nodiscard]] std::optional<NamesRead> possessive(std::span<const WordingToken> tokens, std::size_t at) const;
    /// The name of a state that is no more at `at`, as written.
    [[nodiscard]] std::optional<std::pair<std::string, std::size_t>> former(std::span<const WordingToken> tokens, std::size_t at) const;

private:
    [[nodiscard]] bool mayOpen(std::span<const WordingToken> tokens, std::size_t at) const;

    [[nodiscard]] std::optional<DelegationCode> find(std::string_view written, bool spokenFor) const;

    std::string_view m_text;
    const Registry& m_registry;
    /// What was asked before: the same words are looked at from several places.
    mutable std::unordered_map<std::string_view, std::optional<DelegationCode>> m_known;
};

} // namespace chapeau
