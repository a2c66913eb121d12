// `compare` and `merge-texts`: texts against texts, without a workspace. Pure but for reading the files; any thread.
#pragma once

#include "core/align/mapping.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/intake/read_document.h"
#include "core/merge/merge.h"
#include "core/text/word_diff.h"

#include <filesystem>
#include <string>
#include <vector>

namespace chapeau {

/// The paragraphs of a text as they are compared.
struct ComparableText {
    std::vector<std::string> labels;
    std::vector<std::string> texts;
};

[[nodiscard]] Result<ComparableText> readComparable(const std::filesystem::path& file, Repair repair, const Job& job = {});

/// One entry of a mapping with the word changes: applied to the base texts (joined by newlines) they give the variant's (joined by
/// newlines).
struct ComparedEntry {
    MappingEntry mapping;
    std::string label; ///< of the base paragraphs, or of the place of an added one ("PP8 bis")
    std::string base;  ///< the base texts joined by newlines; edits are in bytes of it
    std::vector<Edit> edits;
};

[[nodiscard]] Result<std::vector<ComparedEntry>> compareTexts(const ComparableText& base, const ComparableText& variant,
                                                              const Job& job = {});

struct VariantText {
    std::vector<DelegationCode> proponents;
    ComparableText text;
};

[[nodiscard]] Result<Merge> mergeTexts(const ComparableText& base, const std::vector<VariantText>& variants, const Job& job = {});

} // namespace chapeau
