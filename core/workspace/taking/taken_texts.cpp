#include "core/workspace/taking/taken_texts.h"

#include "core/draft/label.h"
#include "core/workspace/taking/landed_front.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Front matter that differs: told, because no proposal comes of it. A title comes in as one where the issued text has a title.
std::vector<IgnoredPart> ignoredFront(const FrontMatter& ours, const FrontMatter& theirs, const FrontMatter& issued) {
    std::vector<IgnoredPart> ignored;
    for (const auto field : {&FrontMatter::disclaimer, &FrontMatter::symbol, &FrontMatter::session, &FrontMatter::agendaItem,
                             &FrontMatter::sponsorLine, &FrontMatter::closingLine})
        if (!(theirs.*field).empty() && theirs.*field != ours.*field) ignored.push_back({.text = theirs.*field});
    for (const auto part : frontParts)
        if (const auto& words = wordsOf(theirs, part); !words.empty() && wordsOf(issued, part).empty() && words != wordsOf(ours, part))
            ignored.push_back({.text = words});
    return ignored;
}

/// Footnotes that read otherwise under unchanged words: told, because no proposal comes of them.
std::vector<IgnoredPart> ignoredNotes(const LabelledText& ours, const Draft& theirs, const std::vector<MappingEntry>& mapping) {
    std::vector<IgnoredPart> ignored;
    for (const auto& entry : mapping) {
        if (entry.relation != Relation::same) continue;
        const auto& base = ours.draft.paragraphs[entry.base.front()].text.notes;
        const auto& variant = theirs.paragraphs[entry.variant.front()].text.notes;
        if (std::ranges::equal(base, variant, {}, &NoteCall::text, &NoteCall::text)) continue;
        const std::string& label = ours.labels[entry.base.front()];
        for (const auto& note : variant) ignored.push_back({IgnoredPart::Kind::footnote, {}, label, note.mark, note.text});
        if (variant.empty()) ignored.push_back({IgnoredPart::Kind::footnotesMissing, {}, label, {}, {}});
    }
    return ignored;
}

} // namespace

/// A hand that takes everything out leaves a text without paragraphs.
Result<IncomingText> TakenTexts::draftFor(const Acceptance& acceptance, const Job& job) const {
    auto incoming = m_file.draftFor(acceptance, job);
    if (incoming || incoming.error().code != ErrorCode::noParagraphs) return incoming;
    return IncomingText{};
}

Done TakenTexts::addWhole(const Acceptance& acceptance, const std::vector<DelegationCode>& from, bool keepUnchanged, const Job& job) {
    auto incoming = m_file.draftFor(acceptance, job);
    if (!incoming) return tl::unexpected(incoming.error());
    auto mapping = mapParagraphs(textsOf(m_issued.draft), textsOf(incoming->draft), job);
    if (!mapping) return tl::unexpected(mapping.error());
    ignore({}, m_issued, incoming->draft, *mapping);
    m_readings.push_back({acceptance, std::move(*incoming)});
    m_under = std::move(*mapping);
    landFront(m_issued.draft.front, m_readings.back().incoming.draft.front, from, keepUnchanged);
    land(m_readings.back(), laidWhole(m_under), from, keepUnchanged);
    return {};
}

Done TakenTexts::addHand(const Acceptance& acceptance, const std::vector<DelegationCode>& from, const Job& job) {
    const Draft& underneath = first().draft;
    auto incoming = draftFor(acceptance, job);
    if (!incoming) return tl::unexpected(incoming.error());
    const auto changes = mapParagraphs(textsOf(underneath), textsOf(incoming->draft), job);
    if (!changes) return tl::unexpected(changes.error());
    const auto laid = laidOn(m_issued.draft, underneath, m_under, incoming->draft, *changes);
    ignore(from, {underneath, labelsOf(underneath.paragraphs)}, incoming->draft, *changes);
    for (const auto& text : laid.missing) m_ignored.push_back({IgnoredPart::Kind::deletionElsewhere, from, {}, {}, text});
    landFront(first().draft.front, incoming->draft.front, from, false);
    m_readings.push_back({acceptance, std::move(*incoming)});
    land(m_readings.back(), laid, from, false);
    return {};
}

void TakenTexts::ignore(const std::vector<DelegationCode>& from, const LabelledText& base, const Draft& variant,
                        const std::vector<MappingEntry>& mapping) {
    for (const auto& found : {ignoredFront(base.draft.front, variant.front, m_issued.draft.front), ignoredNotes(base, variant, mapping)})
        for (IgnoredPart part : found) {
            part.from = from;
            m_ignored.push_back(std::move(part));
        }
}

void TakenTexts::landFront(const FrontMatter& underneath, const FrontMatter& theirs, const std::vector<DelegationCode>& from,
                           bool keepUnchanged) {
    for (auto& part : landedFront(m_issued.draft.front, underneath, theirs)) {
        part.from = from;
        if (!from.empty()) part.proposals = proposalsOf(part, m_issued, m_document);
        if (const std::size_t place = placeFor(part); place < m_parts.size())
            join(m_parts[place], from);
        else if (keepUnchanged || !part.proposals.empty())
            m_parts.push_back(std::move(part));
    }
}

void TakenTexts::land(Reading& reading, const LaidChanges& laid, const std::vector<DelegationCode>& from, bool keepUnchanged) {
    Landing landing{m_issued, reading.incoming.draft, m_document, from};
    for (const auto& change : laid.changes) {
        auto part = landing.land(change);
        if (from.empty()) part.proposals.clear();
        const bool kept = keepUnchanged || !part.proposals.empty();
        const std::size_t place = placeFor(part);
        for (const auto index : change.entry.variant) {
            if (!change.entry.base.empty())
                reading.places.try_emplace(index, PlaceInIssued{change.entry.base.front()});
            else if (kept)
                reading.places.try_emplace(index, PlaceInPart{place});
        }
        if (place < m_parts.size()) {
            join(m_parts[place], from);
            landing.standAs(m_parts[place]);
        } else if (kept) {
            m_parts.push_back(std::move(part));
        }
    }
}

/// The part of another hand that wishes the same; else the end of the list.
std::size_t TakenTexts::placeFor(const LandedPart& part) const {
    if (part.proposals.empty()) return m_parts.size();
    const auto same = [&](const LandedPart& known) { return !known.proposals.empty() && wishTheSame(known, part); };
    return static_cast<std::size_t>(std::ranges::find_if(m_parts, same) - m_parts.begin());
}

void TakenTexts::join(LandedPart& part, const std::vector<DelegationCode>& from) const {
    part.from.insert(part.from.end(), from.begin(), from.end());
    std::ranges::sort(part.from);
    part.from.erase(std::unique(part.from.begin(), part.from.end()), part.from.end());
    part.proposals = proposalsOf(part, m_issued, m_document);
}

std::optional<TakenPlace> TakenTexts::placeIn(const Reading& reading, std::size_t paragraph, bool onlyWithWords) const {
    const auto index = m_file.find(paragraph, reading.acceptance, reading.incoming, onlyWithWords);
    if (!index) return std::nullopt;
    const auto place = reading.places.find(*index);
    return place == reading.places.end() ? std::nullopt : std::optional{place->second};
}

std::optional<TakenPlace> TakenTexts::placeOf(std::size_t paragraph) const {
    for (const auto& reading : m_readings)
        if (const auto place = placeIn(reading, paragraph, true)) return place;
    for (const auto& reading : m_readings)
        if (const auto part = m_file.findFront(paragraph, reading.acceptance, reading.incoming);
            part && !wordsOf(m_issued.draft.front, *part).empty())
            return PlaceInFront{*part};
    return placeIn(m_readings.front(), paragraph, false);
}

} // namespace chapeau
