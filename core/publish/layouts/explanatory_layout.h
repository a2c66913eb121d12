// The explanatory note that a delegation circulates with its draft: the texts that it descends from, what it does, each change against
// the base with its reason and its sources under the officer's own headings, and points to stress. The form follows real notes (“In PP3,
// …”, “A new paragraph is added after PP8”). Pure.
#pragma once

#include "core/draft/draft.h"
#include "core/proposal/proposal.h"
#include "core/publish/layouts/layouts.h"
#include "core/publish/layouts/table_shape.h"
#include "core/publish/publication.h"

#include <string>
#include <vector>

namespace chapeau {

/// One text of the lineage.
struct NotedText {
    std::string symbol;
    std::string what; ///< "resolution adopted by the General Assembly on 6 December 2021", "draft resolution"

    friend bool operator==(const NotedText&, const NotedText&) = default;
};

/// What is different from the base in one paragraph, or in the paragraphs that were split from it or joined to it.
struct ExplainedChange {
    enum class Kind { edited, added, deleted, moved, split, joined };
    Kind kind = Kind::edited;
    std::string heading{};              ///< the officer's own; empty for changes without one
    std::string label{};                ///< in the base: "PP3", "PP9 and PP10"; empty where it is added
    std::string newLabel{};             ///< in the draft, where it is another one or the paragraph is new
    std::string place{};                ///< of what is added or moved: "after PP8", "before PP1"
    RichText before{};                  ///< parts joined by a newline; empty where it is added
    std::vector<Edit> edits{};          ///< of `before`
    std::vector<std::string> reasons{}; ///< a newline in one begins a paragraph
    std::vector<Source> sources{};
    std::vector<std::string> proponents{}; ///< names of the other delegations whose proposals these are; none for our own drafting

    friend bool operator==(const ExplainedChange&, const ExplainedChange&) = default;
};

struct ExplanatoryNote {
    Draft draft{};
    std::string by{}; ///< whose note it is; empty where our delegation was never named
    std::string base{};
    std::vector<NotedText> lineage{}; ///< oldest first; the last is the draft itself
    std::vector<ExplainedChange> changes{};
    std::vector<std::string> pointsToStress{};

    friend bool operator==(const ExplanatoryNote&, const ExplanatoryNote&) = default;
};

/// For a sheet, the changes alone: a row each.
[[nodiscard]] Publication composeExplanatory(const ExplanatoryNote& note, const LayoutOptions& options,
                                             TableShape shape = TableShape::pages);

} // namespace chapeau
