#include "ui/paragraphs/text_modes.h"

#include "core/merge/rolling_text.h"
#include "core/standing/redlining.h"
#include "core/text/note_calls.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/paragraphs/shown_words.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

namespace chapeau {

namespace {

using Rows = std::vector<ParagraphRow>;

bool isAmong(const std::vector<DelegationCode>& codes, const DelegationCode& code) {
    return std::ranges::find(codes, code) != codes.end();
}

std::map<ParagraphId, ParagraphRow> byId(const ParagraphRows& rows) {
    std::map<ParagraphId, ParagraphRow> found;
    for (const auto& row : rows)
        if (row.id) found.emplace(*row.id, row);
    return found;
}

ParagraphRow goneRow(const Paragraph& paragraph, const std::string& label) {
    ParagraphRow row;
    if (paragraph.kind == ParagraphKind::sectionHeading) row.kind = ParagraphRow::Kind::sectionHeading;
    row.label = qs(label);
    row.level = paragraph.level;
    row.gone = true;
    showDeleted(row, paragraph.text);
    row.plain = qs(paragraph.text.text);
    return row;
}

/// What is only proposed is in neither of the two texts.
Rows redlineRows(const ParagraphRows& rows, const Negotiation& negotiation, const LabelledText& text, const std::string& against) {
    const Version& earlier = versionFor(negotiation, against);
    const LabelledText then = issuedText(earlier);
    auto known = byId(rows);
    Rows shown;
    std::ranges::copy_if(rows, std::back_inserter(shown), [](const ParagraphRow& row) { return !row.id; });
    for (const auto part : frontParts) {
        if (!known.contains(idOf(part))) continue;
        ParagraphRow row = known[idOf(part)];
        const RichText before{wordsOf(earlier.draft.front, part), {}, {}};
        const auto now = shownText(*text.paragraphOf(idOf(part)));
        if (!before.text.empty() && before.text != now.text) showChanges(row, before, now);
        shown.push_back(std::move(row));
    }
    for (const auto& entry : redline(text, earlier)) {
        if (!entry.paragraph) {
            shown.push_back(goneRow(earlier.draft.paragraphs[*entry.earlier], then.labels[*entry.earlier]));
            continue;
        }
        const auto& paragraph = text.draft.paragraphs[*entry.paragraph];
        ParagraphRow row = known[paragraph.id];
        row.moved = entry.moved;
        if (!entry.earlier) {
            showInserted(row, paragraph.text);
        } else if (const auto& before = earlier.draft.paragraphs[*entry.earlier].text;
                   before.text != paragraph.text.text || !noteChanges(before.notes, paragraph.text.notes).empty()) {
            showChanges(row, before, paragraph.text);
        }
        shown.push_back(std::move(row));
    }
    return shown;
}

std::optional<WordMark> markOf(RollingPiece::Kind kind) {
    switch (kind) {
    case RollingPiece::Kind::plain:
    case RollingPiece::Kind::retained: return std::nullopt;
    case RollingPiece::Kind::proposed: return WordMark::inserted;
    case RollingPiece::Kind::bracket: return WordMark::bracket;
    case RollingPiece::Kind::deleted:
    case RollingPiece::Kind::separator:
    case RollingPiece::Kind::attribution:
    case RollingPiece::Kind::state: return WordMark::quiet;
    }
    return std::nullopt;
}

void showRolling(ParagraphRow& row, const std::vector<RollingPiece>& pieces) {
    const ParagraphRow before = row;
    row.text.clear();
    row.notes.clear();
    row.marks.clear();
    row.italic.clear();
    for (const auto& piece : pieces) {
        const auto begin = static_cast<int>(row.text.size());
        row.text += qs(piece.text).replace(u'\n', QChar::LineSeparator);
        if (const auto mark = markOf(piece.kind)) row.marks.push_back({{begin, static_cast<int>(row.text.size())}, *mark});
    }
    // Opening words that everybody keeps stay in italics.
    for (const auto& range : before.italic)
        if (row.text.startsWith(before.text.left(range.end))) row.italic.push_back(range);
}

const MergedParagraph* mergedParagraph(const MergedNegotiation& merged, const ParagraphRow& row) {
    return row.id ? merged.find(*row.id) : nullptr;
}

ParagraphRows rollingRows(ParagraphRows rows, const MergedNegotiation& merged) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].id) continue;
        if (rows[i].addition) {
            const auto* addition = additionOf(merged, *rows[i].id);
            if (addition != nullptr) rows.change(i, [&](ParagraphRow& row) { showRolling(row, rollingPieces(*addition)); });
        } else if (const auto* paragraph = mergedParagraph(merged, rows[i]); paragraph != nullptr && paragraph->touched()) {
            rows.change(i, [&](ParagraphRow& row) { showRolling(row, rollingPieces(*paragraph)); });
        }
    }
    return rows;
}

/// The paragraph as this delegation would have it: all that it asks of it.
std::string wordsOf(const MergedParagraph& paragraph, const DelegationCode& code) {
    std::vector<Edit> edits;
    for (const auto& edit : paragraph.edits)
        if (isAmong(edit.proponents, code)) edits.push_back({edit.base, edit.text});
    for (const auto& cluster : paragraph.clusters)
        for (const auto& alternative : cluster.alternatives)
            if (isAmong(alternative.proponents, code)) {
                edits.push_back({cluster.base, alternative.text});
                break; // two texts of one delegation for the same words: the first in the merge's order
            }
    std::ranges::stable_sort(edits, {}, &Edit::base);
    return applyEdits(paragraph.base, edits);
}

bool isMovedBy(const MergedNegotiation& merged, std::size_t index, const DelegationCode& code) {
    return std::ranges::any_of(merged.merge.moved,
                               [&](const Relocation& moved) { return moved.index == index && isAmong(moved.proponents, code); });
}

Rows rowsOf(const DelegationCode& code, const ParagraphRows& rows, const MergedNegotiation& merged) {
    Rows shown;
    for (ParagraphRow row : rows) {
        if (row.addition) {
            const auto* addition = additionOf(merged, *row.id);
            if (addition == nullptr || !isAmong(addition->proponents, code)) continue;
            showInserted(row, RichText{addition->text, {}, {}});
        } else if (const auto* paragraph = mergedParagraph(merged, row)) {
            const RichText base = shownText(*merged.text.paragraphOf(*row.id));
            const auto words = wordsOf(*paragraph, code);
            if (isAmong(paragraph->deletedBy, code)) {
                showDeleted(row, base);
            } else if (words != base.text) {
                showChanges(row, base, withText(base, words));
            }
            row.moved = !frontPartOf(*row.id) && isMovedBy(merged, paragraph->index, code);
        }
        shown.push_back(std::move(row));
    }
    return shown;
}

} // namespace

ParagraphRows rowsIn(const TextView& view, const ParagraphRows& rows, const Negotiation& negotiation, const LabelledText& text,
                     const MergedNegotiation* merged) {
    switch (view.mode) {
    case TextMode::clean: return rows;
    case TextMode::redline: return redlineRows(rows, negotiation, text, view.against);
    case TextMode::rolling: return merged == nullptr ? rows : rollingRows(rows, *merged);
    case TextMode::delegation: return merged == nullptr || !view.delegation ? rows : rowsOf(*view.delegation, rows, *merged);
    }
    return rows;
}

std::vector<DelegationCode> delegationsWithText(const Negotiation& negotiation) {
    std::unordered_set<std::string_view> codes;
    for (const auto& proposal : negotiation.proposals)
        if (isOpen(proposal))
            for (const auto& proponent : proposal.proponents) codes.insert(proponent.value);
    std::vector<DelegationCode> sorted;
    for (const auto code : codes) sorted.push_back({std::string{code}});
    std::ranges::sort(sorted);
    return sorted;
}

const Version& versionFor(const Negotiation& negotiation, const std::string& symbol) {
    const auto found = std::ranges::find(negotiation.versions, symbol, &Version::symbol);
    return found == negotiation.versions.end() ? negotiation.current() : *found;
}

} // namespace chapeau
