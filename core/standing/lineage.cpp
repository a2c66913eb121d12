#include "core/standing/lineage.h"

#include "core/draft/front_paragraph.h"
#include "core/draft/symbol.h"
#include "core/standing/redlining.h"

#include <algorithm>

namespace chapeau {

namespace {

/// "Resolution adopted by the General Assembly on 12 December 2022" tells the day better than the masthead, which bears that of printing.
std::string dateOf(const FrontMatter& front) {
    constexpr std::string_view on = " on ";
    const auto at = front.adoptionLine.rfind(on);
    return at == std::string::npos ? front.date : front.adoptionLine.substr(at + on.size());
}

std::optional<Timestamp> issuedHere(const Negotiation& negotiation, const Version& version) {
    if (negotiation.history.empty() || version.issued <= negotiation.history.front().at) return std::nullopt;
    return version.issued;
}

/// Parts that neither text has are left out.
std::vector<LineageChange> changesOfFront(const FrontMatter& earlier, const FrontMatter& now) {
    std::vector<LineageChange> changes;
    for (const auto part : frontParts) {
        const auto& before = wordsOf(earlier, part);
        const auto& after = wordsOf(now, part);
        if (!before.empty() || !after.empty()) changes.push_back({std::string{labelOf(part)}, before, after});
    }
    return changes;
}

} // namespace

bool isAdopted(const Version& version) {
    const FrontMatter& front = version.draft.front;
    return !front.adoptionLine.empty() || !front.number.empty() || isSymbolOfResolution(version.symbol);
}

std::vector<LineageEntry> lineageOf(const Negotiation& negotiation) {
    std::vector<LineageEntry> entries;
    for (std::size_t i = 0; i < negotiation.versions.size(); ++i) {
        const Version& version = negotiation.versions[i];
        const auto changes = changesIn(negotiation, i);
        entries.push_back({version.symbol, version.draft.front.title, isAdopted(version), dateOf(version.draft.front),
                           issuedHere(negotiation, version), version.draft.paragraphs.size(),
                           static_cast<std::size_t>(std::ranges::count_if(changes, &LineageChange::changed))});
    }
    return entries;
}

std::vector<LineageChange> changesIn(const Negotiation& negotiation, std::size_t version) {
    if (version == 0 || version >= negotiation.versions.size()) return {};
    const auto text = issuedText(negotiation.versions[version]);
    const auto earlier = issuedText(negotiation.versions[version - 1]);
    auto changes = changesOfFront(earlier.draft.front, text.draft.front);
    for (const auto& entry : redline(text, negotiation.versions[version - 1])) {
        LineageChange change;
        change.moved = entry.moved;
        if (entry.earlier) {
            change.label = earlier.labels[*entry.earlier];
            change.before = earlier.draft.paragraphs[*entry.earlier].text.text;
        }
        if (entry.paragraph) {
            change.label = text.labels[*entry.paragraph];
            change.after = text.draft.paragraphs[*entry.paragraph].text.text;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace chapeau
