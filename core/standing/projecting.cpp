#include "core/standing/projecting.h"

#include "core/draft/label.h"
#include "core/draft/opening_words.h"
#include "core/merge/rolling_remarks.h"

#include <algorithm>

namespace chapeau {

namespace {

bool hasWordsOfParagraph(const RollingPiece& piece) {
    return piece.kind == RollingPiece::Kind::plain || piece.kind == RollingPiece::Kind::retained ||
           piece.kind == RollingPiece::Kind::proposed;
}

/// The opening words stand in italics as far as the first words of the paragraph reach.
std::vector<ProjectedRun> runsOf(const std::vector<RollingPiece>& pieces) {
    std::vector<ProjectedRun> runs;
    bool isOpening = true;
    for (const RollingPiece& piece : pieces) {
        const bool opens = isOpening && hasWordsOfParagraph(piece);
        const std::size_t italic = opens ? openingWords(piece.text).end : 0;
        if (opens) isOpening = false;
        if (italic > 0) runs.push_back({piece.kind, piece.text.substr(0, italic), true});
        if (italic < piece.text.size()) runs.push_back({piece.kind, piece.text.substr(italic), false});
    }
    return runs;
}

std::vector<ProjectedRun> uprightRuns(const std::vector<RollingPiece>& pieces) {
    std::vector<ProjectedRun> runs;
    for (const RollingPiece& piece : pieces) runs.push_back({piece.kind, piece.text, false});
    return runs;
}

/// Whichever of those that propose these words would create it.
bool wouldCreate(const Negotiation& negotiation, const MergedNegotiation& merged, const Addition& addition, const ParagraphId& paragraph) {
    return std::ranges::any_of(addition.sources, [&](std::size_t source) {
        const auto* proposal = negotiation.findProposal(merged.sources[source]);
        return proposal != nullptr && std::ranges::find(proposal->created, paragraph) != proposal->created.end();
    });
}

std::optional<ParagraphId> labelled(const MergedNegotiation& merged, const std::string& label) {
    if (const auto at = merged.text.find(label)) return merged.text.draft.paragraphs[*at].id;
    const auto found = std::ranges::find(merged.merge.added, canonicalLabel(label), &Addition::label);
    if (found == merged.merge.added.end()) return std::nullopt;
    return merged.additions[static_cast<std::size_t>(found - merged.merge.added.begin())];
}

} // namespace

std::string projectedTitle(const Negotiation& negotiation, const LabelledText& text) {
    return text.draft.front.title.empty() ? negotiation.title : text.draft.front.title;
}

std::optional<Projection> projected(const Negotiation& negotiation, const MergedNegotiation& merged, const ParagraphId& paragraph) {
    Projection projection{.title = projectedTitle(negotiation, merged.text), .label = {}, .paragraphs = {}, .remarks = {}};
    if (frontPartOf(paragraph)) {
        const auto& part = *merged.find(paragraph);
        if (part.base.empty()) return std::nullopt;
        projection.label = part.label;
        for (const auto& version : rollingParagraphs(part)) projection.paragraphs.push_back({version.label, uprightRuns(version.pieces)});
        return projection;
    }
    if (const auto at = merged.text.find(paragraph)) {
        const bool isHeading = merged.text.draft.paragraphs[*at].kind == ParagraphKind::sectionHeading;
        if (!isHeading) projection.label = merged.text.labels[*at];
        projection.state = merged.text.draft.paragraphs[*at].state;
        for (const auto& version : rollingParagraphs(merged.merge.paragraphs[*at]))
            projection.paragraphs.push_back({version.label, runsOf(version.pieces)});
        projection.remarks = rollingRemarks(merged.merge, *at);
        return projection;
    }
    for (const Addition& addition : merged.merge.added) {
        if (!wouldCreate(negotiation, merged, addition, paragraph)) continue;
        projection.label = addition.label;
        projection.paragraphs.push_back({addition.label, runsOf(rollingPieces(addition))});
        return projection;
    }
    return std::nullopt;
}

Result<std::optional<Projection>> projectedByLabel(const Negotiation& negotiation, const std::string& label, OwnDrafting own,
                                                   const Job& job) {
    const auto merged = mergeOpenProposals(negotiation, job);
    if (!merged) return tl::unexpected(merged.error());
    const auto paragraph = labelled(*merged, label);
    if (!paragraph) return fail(ErrorCode::unknownLabel, label);
    const auto shared = shareable(negotiation, own);
    const auto seen = mergeOpenProposals(shared, job);
    if (!seen) return tl::unexpected(seen.error());
    return projected(shared, *seen, *paragraph);
}

std::string wordsOf(const ProjectedParagraph& paragraph) {
    std::string words;
    for (const auto& run : paragraph.runs) words += run.text;
    return words;
}

std::string plainText(const Projection& projection) {
    std::string text;
    for (const auto& paragraph : projection.paragraphs) text += (text.empty() ? "" : "\n") + wordsOf(paragraph);
    for (const auto& remark : projection.remarks) text += '\n' + remark;
    return text;
}

} // namespace chapeau
