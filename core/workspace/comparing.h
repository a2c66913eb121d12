// `compare` and `merge-texts`: texts against texts, without a workspace. Pure but for reading the files; any thread.
#pragma once

#include "core/align/mapping.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/draft/paragraph.h"
#include "core/intake/read_document.h"
#include "core/merge/merge.h"
#include "core/text/word_diff.h"

#include <filesystem>
#include <string>
#include <vector>

namespace chapeau {

/// The paragraphs of a text as they are compared.
struct ComparableText {
    std::vector<std::string> texts;
    std::vector<ParagraphKind> kinds;
    std::vector<int> levels;
    std::vector<std::string> labels; ///< none where they were not asked for
};

/// A base needs labels, a variant doesn't.
enum class Labels { wanted, notWanted };

[[nodiscard]] Result<ComparableText> readComparable(const std::filesystem::path& file, Repair repair, Labels labels, const Job& job = {});

/// One entry of a mapping with the word changes: applied to the base texts (joined by newlines) they give the variant's (joined by
/// newlines).
struct ComparedEntry {
    MappingEntry mapping;
    std::string label; ///< of the base paragraphs, or of the place of an added one ("PP8 bis")
    std::string base;  ///< the base texts joined by newlines; edits are in bytes of it
    std::vector<Edit> edits;
};

struct VariantText {
    std::vector<DelegationCode> proponents;
    ComparableText text;
};

/// Compares one base, which must outlive it, with many variants; what it has read of the base it keeps. One for each thread.
class Comparison {
public:
    explicit Comparison(const ComparableText& base) : m_base{base}, m_texts{base.texts} {}

    [[nodiscard]] Result<std::vector<ComparedEntry>> compare(const ComparableText& variant, const Job& job = {});
    /// What the variant wishes of the base; `source` tells its suggestions from those of others.
    [[nodiscard]] Result<std::vector<Suggestion>> suggestions(const VariantText& variant, std::size_t source, const Job& job = {});

private:
    const ComparableText& m_base;
    ParagraphTexts m_texts;
};

[[nodiscard]] Result<Merge> mergeSuggestions(const ComparableText& base, const std::vector<Suggestion>& suggestions, const Job& job = {});
/// The suggestions of all variants, merged.
[[nodiscard]] Result<Merge> mergeTexts(const ComparableText& base, const std::vector<VariantText>& variants, const Job& job = {});

} // namespace chapeau
