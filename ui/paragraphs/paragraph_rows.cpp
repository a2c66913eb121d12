#include "ui/paragraphs/paragraph_rows.h"

#include "core/draft/label.h"
#include "core/draft/opening_words.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/paragraphs/shown_words.h"
#include "ui/paragraphs/touched_rows.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <unordered_map>

namespace chapeau {

namespace {

constexpr std::size_t codesOnChip = 2;
constexpr qsizetype mostOfAComment = 400;

using RowsById = std::unordered_map<ParagraphId, std::shared_ptr<const ParagraphRow>>;

struct Origin {
    const Negotiation& negotiation;
    const LabelledText& text;
    const MergedNegotiation* merged;
    const RowsById& known; ///< rows that needn't be made
    std::unordered_map<ProposalId, const Proposal*> byId{};
    std::unordered_map<ParagraphId, std::vector<const Proposal*>> proposals{};
    std::unordered_map<ParagraphId, int> comments{}; ///< open ones
    std::unordered_map<ProposalId, int> proposalComments{};
    std::unordered_map<ParagraphId, std::vector<const Comment*>> said{}; ///< of paragraphs, and of proposals by what they are about
};

template <class Map, class Key>
typename Map::mapped_type found(const Map& map, const Key& key) {
    const auto at = map.find(key);
    return at == map.end() ? typename Map::mapped_type{} : at->second;
}

const RowsById nothingKnown;

bool isWanted(const Origin& from, const ParagraphId& paragraph) {
    return !from.known.contains(paragraph);
}

std::vector<Balloon> balloonsOf(std::vector<const Comment*> comments) {
    std::ranges::stable_sort(comments, {}, &Comment::resolved);
    std::vector<Balloon> balloons;
    for (const auto* comment : comments) {
        const QString words = qs(comment->text).simplified();
        const QString author = comment->author.empty() ? QCoreApplication::translate("Draft", "Unsigned") : qs(comment->author);
        balloons.push_back({author, words.left(mostOfAComment), comment->internal, comment->resolved});
    }
    return balloons;
}

/// Looked up paragraph by paragraph, so found once.
Origin indexed(Origin from) {
    for (const auto& proposal : from.negotiation.proposals) {
        bool needed = proposal.operation == Operation::insert; // whether any is open decides whether a proposed paragraph is shown
        for (const auto& paragraph : paragraphsOf(proposal)) {
            if (!isWanted(from, paragraph)) continue;
            from.proposals[paragraph].push_back(&proposal);
            needed = true;
        }
        if (needed) from.byId.emplace(proposal.id, &proposal);
    }
    for (const auto& comment : from.negotiation.comments) {
        for (const auto& paragraph : paragraphsOf(comment, from.byId))
            if (isWanted(from, paragraph)) from.said[paragraph].push_back(&comment);
        if (comment.resolved) continue;
        if (const auto* paragraph = std::get_if<ParagraphId>(&comment.target)) ++from.comments[*paragraph];
        if (const auto* proposal = std::get_if<ProposalId>(&comment.target)) ++from.proposalComments[*proposal];
    }
    return from;
}

std::vector<DelegationCode> speakers(const Origin& from, const Proposal& proposal) {
    if (!proposal.proponents.empty()) return proposal.proponents;
    if (proposal.onBehalfOf) return {*proposal.onBehalfOf};
    return from.negotiation.own ? std::vector<DelegationCode>{*from.negotiation.own} : std::vector<DelegationCode>{};
}

ProponentChip chipOf(std::vector<DelegationCode> who, bool contested) {
    std::ranges::sort(who);
    const auto same = std::ranges::unique(who);
    who.erase(same.begin(), same.end());
    return {std::move(who), contested};
}

/// One chip for each text that is proposed, contested ones first.
std::vector<ProponentChip> chipsOf(const Origin& from, const std::vector<const Proposal*>& open, const std::set<ProposalId>& contested) {
    struct Group {
        const Proposal* first;
        std::vector<DelegationCode> who;
        bool contested;
    };
    std::vector<Group> groups;
    for (const Proposal* proposal : open) {
        const auto same = std::ranges::find_if(groups, [&](const Group& group) {
            return group.first->operation == proposal->operation && group.first->text.text == proposal->text.text;
        });
        const auto who = speakers(from, *proposal);
        if (same == groups.end()) {
            groups.push_back({proposal, who, contested.contains(proposal->id)});
        } else {
            same->who.insert(same->who.end(), who.begin(), who.end());
        }
    }
    std::ranges::stable_sort(groups, std::ranges::greater{}, [](const Group& group) {
        return std::pair{group.contested, group.who.size()};
    });
    std::vector<ProponentChip> chips;
    for (auto& group : groups)
        if (!group.who.empty()) chips.push_back(chipOf(std::move(group.who), group.contested));
    return chips;
}

void addNegotiationOf(ParagraphRow& row, const Origin& from, const std::vector<const Proposal*>& all,
                      const std::set<ProposalId>& contested) {
    std::vector<const Proposal*> open;
    std::ranges::copy_if(all, std::back_inserter(open), [](const Proposal* p) { return isOpen(*p); });
    row.openProposals = static_cast<int>(open.size());
    row.comments = found(from.comments, *row.id);
    for (const Proposal* proposal : all) row.comments += found(from.proposalComments, proposal->id);
    row.chips = chipsOf(from, open, contested);
    row.balloons = balloonsOf(found(from.said, *row.id));
}

ParagraphRow::Kind kindOf(const Paragraph& paragraph) {
    const auto front = frontPartOf(paragraph.id);
    if (!front) return paragraph.kind == ParagraphKind::sectionHeading ? ParagraphRow::Kind::sectionHeading : ParagraphRow::Kind::text;
    switch (*front) {
    case FrontPart::title: return ParagraphRow::Kind::title;
    case FrontPart::enactingWords: return ParagraphRow::Kind::enacting;
    }
    return ParagraphRow::Kind::text;
}

ParagraphRow newRow(const Origin& from, const Paragraph& paragraph) {
    ParagraphRow row;
    row.kind = kindOf(paragraph);
    row.id = paragraph.id;
    row.level = paragraph.level;
    row.state = paragraph.state;
    showWords(row, shownText(paragraph));
    std::set<ProposalId> contested;
    if (const auto* merged = from.merged == nullptr ? nullptr : from.merged->find(paragraph.id)) {
        contested = contestedProposals(*from.merged, *merged);
        row.conflicts = static_cast<int>(conflictsIn(*merged));
    }
    addNegotiationOf(row, from, found(from.proposals, paragraph.id), contested);
    return row;
}

void addRow(ParagraphRows& rows, const Origin& from, const Paragraph& paragraph, const QString& label, const QString& mark) {
    const auto known = from.known.find(paragraph.id);
    if (known != from.known.end() && known->second->label == label && known->second->mark == mark) return rows.share(known->second);
    ParagraphRow row = known == from.known.end() ? newRow(from, paragraph) : *known->second;
    row.label = label;
    row.mark = mark;
    rows.push_back(std::move(row));
}

/// In order of receipt, as the sources of a merge are.
std::vector<const Proposal*> proposalsFor(const Origin& from, const Addition& addition) {
    std::vector<const Proposal*> proposals;
    for (const std::size_t source : addition.sources)
        if (const auto* proposal = found(from.byId, from.merged->sources[source])) proposals.push_back(proposal);
    return proposals;
}

ParagraphRow rowOf(const Origin& from, const Addition& addition, const ParagraphId& id) {
    Paragraph paragraph;
    const auto proposals = proposalsFor(from, addition);
    const Proposal* proposal = proposals.empty() ? nullptr : proposals.front();
    if (proposal != nullptr) paragraph.kind = proposal->kind;
    paragraph.text.text = addition.text;
    italicizeOpening(paragraph);
    ParagraphRow row;
    row.id = id;
    row.label = qs(addition.label);
    row.level = proposal == nullptr ? 0 : proposal->level;
    row.addition = true;
    showWords(row, paragraph.text);
    addNegotiationOf(row, from, proposals, {});
    return row;
}

/// Rows of what is proposed after base paragraph `after` of the merge, unless it is in the text or settled by now.
void addAdditions(ParagraphRows& rows, const Origin& from, int after) {
    const auto& added = from.merged->merge.added;
    for (std::size_t i = 0; i < added.size(); ++i) {
        const auto& id = from.merged->additions[i];
        if (added[i].after != after || from.text.find(id)) continue;
        const auto isOpenNow = [&](std::size_t source) {
            const auto* proposal = found(from.byId, from.merged->sources[source]);
            return proposal != nullptr && isOpen(*proposal);
        };
        if (std::ranges::none_of(added[i].sources, isOpenNow)) continue;
        if (const auto known = from.known.find(id); known != from.known.end())
            rows.share(known->second);
        else
            rows.push_back(rowOf(from, added[i], id));
    }
}

/// A text without a title goes by the name of its negotiation, which is nothing to negotiate.
void addName(ParagraphRows& rows, const std::string& name) {
    ParagraphRow heading;
    heading.kind = ParagraphRow::Kind::title;
    heading.text = heading.plain = qs(name);
    if (!name.empty()) rows.push_back(std::move(heading));
}

void addFront(ParagraphRows& rows, const Origin& from) {
    for (const auto part : frontParts) {
        const auto paragraph = *from.text.paragraphOf(idOf(part));
        if (!paragraph.text.text.empty())
            addRow(rows, from, paragraph, qs(labelOf(part)), {});
        else if (part == FrontPart::title)
            addName(rows, from.negotiation.title);
    }
}

ParagraphRows allRows(const Origin& from) {
    const auto& paragraphs = from.text.draft.paragraphs;
    const auto marks = printedMarks(paragraphs);
    ParagraphRows rows;
    addFront(rows, from);
    if (from.merged != nullptr) addAdditions(rows, from, -1);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        addRow(rows, from, paragraphs[i], qs(from.text.labels[i]), qs(marks[i]));
        if (from.merged == nullptr) continue;
        if (const auto at = from.merged->text.find(paragraphs[i].id)) addAdditions(rows, from, static_cast<int>(*at));
    }
    return rows;
}

/// Proposed paragraphs that a touched proposal is among those of.
void touchAdditions(TouchedRows& touched, const MergedNegotiation& merged) {
    for (std::size_t i = 0; i < merged.merge.added.size(); ++i)
        if (std::ranges::any_of(merged.merge.added[i].sources,
                                [&](std::size_t s) { return touched.proposals.contains(merged.sources[s]); }))
            touched.paragraphs.insert(merged.additions[i]);
}

} // namespace

QString chipText(const ProponentChip& chip) {
    return shortCodes(chip.who, codesOnChip);
}

ParagraphRows paragraphRows(const Negotiation& negotiation, const LabelledText& text, const MergedNegotiation* merged) {
    return allRows(indexed({negotiation, text, merged, nothingKnown}));
}

ParagraphRows paragraphRowsAgain(const ParagraphRows& rows, const TextOf& before, const TextOf& now, const MergedNegotiation* merged) {
    auto touched = touchedBetween(before, now);
    if (merged != nullptr) touchAdditions(touched, *merged);
    RowsById known;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const auto& id = rows[i].id; id && !touched.paragraphs.contains(*id)) known.emplace(*id, rows.shared(i));
    return allRows(indexed({now.negotiation, now.text, merged, known}));
}

QString stateName(ParagraphState state) {
    switch (state) {
    case ParagraphState::open: return QCoreApplication::translate("States", "open");
    case ParagraphState::agreedAdRef: return QCoreApplication::translate("States", "agreed ad ref");
    case ParagraphState::agreed: return QCoreApplication::translate("States", "agreed");
    case ParagraphState::bracketed: return QCoreApplication::translate("States", "bracketed");
    case ParagraphState::reserved: return QCoreApplication::translate("States", "reserved");
    }
    return {};
}

QString spokenSummary(const ParagraphRow& row) {
    QStringList parts;
    if (!row.label.isEmpty()) parts << row.label;
    if (row.addition) parts << QCoreApplication::translate("States", "proposed new paragraph");
    if (row.gone) parts << QCoreApplication::translate("States", "no longer in the text");
    if (row.moved) parts << QCoreApplication::translate("States", "moved");
    if (row.id && !row.addition) parts << stateName(row.state);
    if (row.conflicts > 0) parts << QCoreApplication::translate("States", "%n conflict(s)", nullptr, row.conflicts);
    if (row.openProposals > 0) parts << QCoreApplication::translate("States", "%n proposal(s)", nullptr, row.openProposals);
    if (row.comments > 0) parts << QCoreApplication::translate("States", "%n comment(s)", nullptr, row.comments);
    return parts.join(QStringLiteral(", "));
}

} // namespace chapeau
