// Which paragraph of one text answers to which of another. Laws: each paragraph of both sides is in exactly one entry; entries stand in the
// order of their first variant paragraph, deletions where they were in the base. Something new may stand between the parts of a split.
// Pure; any thread.
#pragma once

#include "core/align/paragraph_texts.h"
#include "core/base/job.h"
#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class Relation { same, edited, added, deleted, split, joined };

/// "same", "edited", "added", "deleted", "split", "joined": the words of the JSON contract.
[[nodiscard]] std::string_view nameOf(Relation relation);

struct MappingEntry {
    std::vector<std::size_t> base{};    ///< indexes of base paragraphs: none where added, several where joined
    std::vector<std::size_t> variant{}; ///< none where deleted, several where split
    Relation relation{};
    bool moved = false;
    double similarity = 0; ///< 1 identical … 0; 0 for added and deleted

    friend bool operator==(const MappingEntry&, const MappingEntry&) = default;
};

/// Below this, an entry that links paragraphs is one that a person should look at.
inline constexpr double confidentSimilarity = 0.6;
[[nodiscard]] bool isDoubtful(const MappingEntry& entry);

/// Maps by the words alone, so it works without numbering and with misleading numbering. Fails only with ErrorCode::cancelled.
[[nodiscard]] Result<std::vector<MappingEntry>> mapParagraphs(const std::vector<std::string>& base, const std::vector<std::string>& variant,
                                                              const Job& job = {});
/// The same where the words of the paragraphs are needed further, or one base is mapped to many variants.
[[nodiscard]] Result<std::vector<MappingEntry>> mapParagraphs(ParagraphTexts& base, ParagraphTexts& variant, const Job& job = {});

} // namespace chapeau
