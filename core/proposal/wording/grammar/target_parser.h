// Reads the name of a paragraph, or a list of names: "OP2 (a) (i)", "preambular paragraphs 3 and 5", "the last but one preambular
// paragraph", "subparagraph (b) of paragraph 4", "the first, second and third paragraphs of the preamble", "the EU proposal on PP4".
// For core/proposal/wording only. Pure.
#pragma once

#include "core/proposal/wording/grammar/name_reader.h"

#include <optional>
#include <span>
#include <vector>

namespace chapeau {

struct TargetsRead {
    std::vector<TargetName> targets;
    std::size_t end = 0; ///< index of the token behind them
};

class TargetParser {
public:
    TargetParser(std::string_view text, std::span<const WordingToken> tokens, const NameReader& names)
        : m_text{text}, m_tokens{tokens}, m_names{names} {}

    /// One name at `at`.
    [[nodiscard]] std::optional<TargetsRead> one(std::size_t at) const { return one(at, 0); }
    /// One name or several: apart by commas and "and", or a range.
    [[nodiscard]] std::optional<TargetsRead> list(std::size_t at) const;

private:
    struct Ordinals {
        std::vector<int> numbers;
        std::size_t end = 0;
    };

    /// `depth`: how many owners ("subparagraph (b) of …") were read before it.
    [[nodiscard]] std::optional<TargetsRead> one(std::size_t at, int depth) const;
    [[nodiscard]] std::optional<TargetsRead> byLabel(std::size_t at) const;
    [[nodiscard]] std::optional<TargetsRead> byOrdinal(std::size_t at) const;
    [[nodiscard]] std::optional<TargetsRead> bySection(std::size_t at) const;
    [[nodiscard]] std::optional<TargetsRead> subparagraphs(std::size_t at, int depth) const;
    [[nodiscard]] std::optional<TargetsRead> chapeau(std::size_t at, int depth) const;
    [[nodiscard]] std::optional<TargetsRead> whole(std::size_t at) const;
    [[nodiscard]] bool isEnactingWords(std::size_t at) const;
    [[nodiscard]] std::optional<TargetsRead> ofProposal(std::size_t at) const;

    [[nodiscard]] const WordingToken* token(std::size_t at) const { return at < m_tokens.size() ? &m_tokens[at] : nullptr; }
    [[nodiscard]] Sense sense(std::size_t at) const { return at < m_tokens.size() ? m_tokens[at].meaning.sense : Sense::none; }
    [[nodiscard]] bool is(std::size_t at, WordingTokenKind kind) const { return at < m_tokens.size() && m_tokens[at].kind == kind; }
    [[nodiscard]] bool adjoins(std::size_t at) const;
    [[nodiscard]] std::size_t skipArticles(std::size_t at) const;
    [[nodiscard]] std::optional<DraftPart> part(std::size_t at) const;
    [[nodiscard]] std::optional<Ordinals> ordinal(std::size_t at) const;
    [[nodiscard]] Ordinals ordinals(std::size_t at) const;
    void readTail(TargetName& name, std::size_t& at) const;
    void readItems(TargetName& name, std::size_t& at) const;
    [[nodiscard]] DraftPart partBehind(std::size_t& at) const;
    [[nodiscard]] TargetsRead finished(TargetsRead read, std::size_t begin) const;

    std::string_view m_text;
    std::span<const WordingToken> m_tokens;
    const NameReader& m_names;
};

} // namespace chapeau
