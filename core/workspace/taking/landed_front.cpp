#include "core/workspace/taking/landed_front.h"

#include "core/merge/rebase.h"
#include "core/text/similarity.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isInCapitals(const std::string& text) {
    return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool readsAlike(const std::string& a, const std::string& b) {
    if (similarity(a, b) == 1) return true;
    return (isInCapitals(a) || isInCapitals(b)) && foldedForSearch(collapsed(a)) == foldedForSearch(collapsed(b));
}

/// Their wording, carried to the issued one where it was made on another.
Rebased carried(const std::string& issued, const std::string& underneath, const std::string& theirs) {
    if (underneath.empty() || readsAlike(issued, underneath)) return {theirs, Carriage::carried, CarryReason::none};
    return rebase(underneath, theirs, issued);
}

} // namespace

std::vector<LandedPart> landedFront(const FrontMatter& issued, const FrontMatter& underneath, const FrontMatter& theirs) {
    std::vector<LandedPart> parts;
    for (const auto which : frontParts) {
        const auto& ours = wordsOf(issued, which);
        const auto sent = collapsed(wordsOf(theirs, which));
        if (ours.empty() || sent.empty() || readsAlike(wordsOf(underneath, which), sent)) continue;
        const auto wording = carried(ours, wordsOf(underneath, which), sent);
        if (readsAlike(ours, wording.text)) continue;
        LandedPart part{{{}, {}, Relation::edited, false, similarity(ours, wording.text)}, std::string{labelOf(which)}};
        part.front = which;
        part.sent = {frontParagraph(issued, which)};
        part.sent.front().text.text = wording.text;
        part.needsLook = wording.carriage == Carriage::needsLook || part.entry.similarity < confidentSimilarity;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace chapeau
