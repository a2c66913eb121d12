// What a capture bar shows while somebody types: who is recognized, where it lands, the change as it would look, or what is missing; and
// completions. The line is read as `propose` reads it (proposing.h), so that what is shown is what would be tabled. Pure; any thread.
#pragma once

#include "core/text/word_diff.h"
#include "core/workspace/taking/proposing.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace chapeau {

/// One thing that the line would do.
struct CapturedChange {
    std::vector<DelegationCode> delegations;
    std::string label;                    ///< "OP2", "PP8 bis"
    std::optional<ParagraphId> paragraph; ///< to scroll to: the one it is about, or what a new one comes after
    std::string what;                     ///< "replace", "delete", …; "supports", …
    std::string before;                   ///< the text that it changes, and
    std::vector<Edit> edits;              ///< how; both empty for an act
};

struct Captured {
    std::vector<CapturedChange> changes;
    /// Who speaks first in the line, and the first paragraph that is named in it, also where the rest is missing.
    std::vector<DelegationCode> delegations;
    std::optional<ParagraphId> paragraph;
    std::optional<NotRead> missing;
    std::vector<std::string> candidates; ///< for what is missing
    Proposing proposing;                 ///< to be tabled

    /// Whether Enter tables it.
    [[nodiscard]] bool ready() const { return !changes.empty() && !missing; }
};

/// `from` speaks where the line names nobody; may be empty.
[[nodiscard]] Captured captured(const Negotiation& negotiation, const Registry& registry, const std::string& line,
                                const std::vector<DelegationCode>& from, Timestamp now);

struct Completions {
    ByteRange range; ///< of the line, that a candidate replaces
    std::vector<std::string> candidates;
};

/// For what stands before byte `cursor`: states, groups and labels; inside a quotation the words of the paragraph named before it.
[[nodiscard]] Completions completionsAt(const Negotiation& negotiation, const Registry& registry, const std::string& line,
                                        std::size_t cursor);

} // namespace chapeau
