// One paragraph as it is shown large, in the meeting and on the projector: label, title and rolling text, and nothing else of the
// negotiation. What is put on a projector is composed of shareable() and its merge, never of the negotiation itself. Pure; any thread.
#pragma once

#include "core/merge/rolling_text.h"
#include "core/standing/merging.h"
#include "core/standing/shareable.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

/// Words of one kind; `italic`: the opening words of the paragraph.
struct ProjectedRun {
    RollingPiece::Kind kind{};
    std::string text;
    bool italic = false;

    friend bool operator==(const ProjectedRun&, const ProjectedRun&) = default;
};

struct ProjectedParagraph {
    std::string label; ///< "OP3", "OP3 alt"; of a proposed one as the merge names it
    std::vector<ProjectedRun> runs;

    friend bool operator==(const ProjectedParagraph&, const ProjectedParagraph&) = default;
};

struct Projection {
    std::string title; ///< of the draft resolution
    std::string label; ///< of the paragraph; empty for a heading
    /// The paragraph, and what words it wholly anew (core/merge/rolling_text.h). Never empty.
    std::vector<ProjectedParagraph> paragraphs;
    std::vector<std::string> remarks;      ///< "IND: move after OP5"
    std::optional<ParagraphState> state{}; ///< nothing for a proposed one

    friend bool operator==(const Projection&, const Projection&) = default;
};

/// The title of the draft resolution.
[[nodiscard]] std::string projectedTitle(const Negotiation& negotiation, const LabelledText& text);

/// Of a paragraph of the text or a proposed one; nothing where `merged`, the merge of `negotiation`, has none of this identity.
[[nodiscard]] std::optional<Projection> projected(const Negotiation& negotiation, const MergedNegotiation& merged,
                                                  const ParagraphId& paragraph);

/// What the projector shows of a paragraph of our text or a proposed one, by the label that it has for us; the projection bears the label
/// that the room knows it by. Nothing where all of it stays back. ErrorCode::unknownLabel.
[[nodiscard]] Result<std::optional<Projection>> projectedByLabel(const Negotiation& negotiation, const std::string& label, OwnDrafting own,
                                                                 const Job& job = {});

/// The words of one in one line.
[[nodiscard]] std::string wordsOf(const ProjectedParagraph& paragraph);
/// The words of it in one line a paragraph, for those who hear the window.
[[nodiscard]] std::string plainText(const Projection& projection);

} // namespace chapeau
