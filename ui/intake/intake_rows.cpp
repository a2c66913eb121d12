#include "ui/intake/intake_rows.h"

#include "core/workspace/taking/placing.h"
#include "ui/text/in_window.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Landing)
};

QString relationName(Relation relation) {
    switch (relation) {
    case Relation::same: return Words::tr("unchanged");
    case Relation::edited: return Words::tr("edited");
    case Relation::added: return Words::tr("new paragraph");
    case Relation::deleted: return Words::tr("left out by them");
    case Relation::split: return Words::tr("split");
    case Relation::joined: return Words::tr("joined");
    }
    return {};
}

QString whatOf(const MappingEntry& entry) {
    if (!entry.moved) return relationName(entry.relation);
    if (entry.relation == Relation::same) return Words::tr("moved");
    return Words::tr("moved, %1").arg(relationName(entry.relation));
}

QString operationName(Operation operation) {
    switch (operation) {
    case Operation::replace: return Words::tr("edited");
    case Operation::insert: return Words::tr("new paragraph");
    case Operation::remove: return Words::tr("deletion");
    case Operation::move: return Words::tr("moved");
    case Operation::split: return Words::tr("split");
    case Operation::join: return Words::tr("joined");
    }
    return {};
}

QString actName(Act act) {
    switch (act) {
    case Act::supports: return Words::tr("supports it");
    case Act::retains: return Words::tr("wants it retained");
    case Act::reserves: return Words::tr("reserves its position");
    case Act::brackets: return Words::tr("wants it in brackets");
    case Act::withdraws: return Words::tr("withdraws");
    case Act::agrees: return Words::tr("agrees");
    case Act::needsInstructions: return Words::tr("needs instructions");
    }
    return {};
}

QString whyLook(const LandedPart& part) {
    if (!part.needsLook) return {};
    if (part.sent.empty() && part.leftOut) return Words::tr("Nothing of theirs lands on it any more. Tick it if they want it deleted.");
    if (part.front) return Words::tr("Check that it is meant as the title or the enacting words, and read the result.");
    if (part.entry.base.empty()) return Words::tr("Nothing in the draft answers to it, or another part was laid where it was.");
    if (isDoubtful(part.entry)) return Words::tr("The words are only partly alike. Check that it is the right paragraph.");
    return Words::tr("It changes words that read otherwise in the draft. Check the result.");
}

class PartRows {
public:
    PartRows(const Taking& taking, const LabelledText& text) : m_taking{taking}, m_text{text} {}

    IntakeRow rowOf(std::size_t index) const {
        const auto& part = m_taking.parts[index];
        IntakeRow row;
        row.index = index;
        row.key = qs(part.place.text());
        row.before = wordsOfDraft(part);
        row.after = part.sent.empty() ? std::string{} : sentText(part).text;
        row.sent = qs(part.sent.empty() ? row.before : row.after);
        row.who = codes(part.from);
        row.label = qs(part.label);
        row.what = isUnplaced(part) ? Words::tr("not placed") : whatOf(part.entry);
        row.similarity = part.entry.similarity;
        row.changed = part.entry.relation != Relation::same || part.entry.moved;
        row.needsLook = part.needsLook && !(part.leftOut && (part.entry.base.empty() || part.front));
        row.unplaced = isUnplaced(part);
        row.canLeaveOut = row.changed;
        row.tabled = row.changed && !part.leftOut;
        row.canAim = !part.sent.empty() && !part.front;
        row.target = targetOf(part);
        row.isNew = part.entry.base.empty() && !part.front;
        row.reason = row.unplaced ? Words::tr("You laid it nowhere: it is not tabled.") : whyLook(part);
        return row;
    }

private:
    [[nodiscard]] std::string wordsOfDraft(const LandedPart& part) const {
        if (part.front) return wordsOf(m_text.draft.front, *part.front);
        return part.entry.base.empty() ? std::string{} : textOf(m_text.draft, part.entry.base).text;
    }

    [[nodiscard]] std::optional<std::size_t> targetOf(const LandedPart& part) const {
        if (!part.entry.base.empty()) return part.entry.base.front();
        if (part.leftOut || part.front) return std::nullopt;
        auto after = part.after;
        for (std::size_t steps = 0; after && steps <= m_taking.parts.size(); ++steps) {
            if (const auto at = m_text.find(*after)) return at;
            const auto before = std::ranges::find(m_taking.parts, *after, &LandedPart::place);
            if (before == m_taking.parts.end()) return std::nullopt;
            if (!before->entry.base.empty()) return before->entry.base.back();
            after = before->after;
        }
        return std::nullopt;
    }

    const Taking& m_taking;
    const LabelledText& m_text;
};

QStringList listOf(const std::vector<std::string>& texts) {
    QStringList list;
    for (const auto& text : texts) list << qs(text);
    return list;
}

IntakeRow rowOf(const PlacedProposal& placed, std::size_t index, bool leftOut, const LabelledText& text) {
    const Proposal& proposal = placed.proposal;
    IntakeRow row;
    row.of = RowOf::placed;
    row.index = index;
    row.key = qs(proposal.id.text());
    row.sent = qs(proposal.wording);
    row.who = codes(proposal.proponents);
    row.label = qs(placed.label);
    row.what = operationName(proposal.operation);
    row.similarity = proposal.confidence;
    row.changed = row.canLeaveOut = true;
    row.needsLook = isDoubtful(placed) && !leftOut;
    row.tabled = !leftOut;
    row.canAim = proposal.operation != Operation::split && proposal.operation != Operation::join;
    row.isNew = proposal.operation == Operation::insert;
    const auto& at = proposal.targets.empty() ? proposal.after : std::optional{proposal.targets.front()};
    if (at) row.target = text.find(*at);
    row.before = proposal.base.text;
    row.after = proposal.operation == Operation::move ? proposal.base.text : proposal.text.text;
    if (row.needsLook) row.reason = Words::tr("The words were not found quite as they were quoted. Check the result.");
    return row;
}

IntakeRow rowOf(const PlacedStand& stand, std::size_t index, const LabelledText& text) {
    IntakeRow row;
    row.of = RowOf::stand;
    row.index = index;
    row.key = QStringLiteral("stand %1").arg(index);
    row.sent = qs(stand.wording);
    row.who = codes(stand.delegations);
    row.label = qs(stand.label);
    row.what = actName(stand.act);
    row.changed = row.tabled = true;
    if (stand.paragraph) row.target = text.find(*stand.paragraph);
    return row;
}

IntakeRow rowOf(const Unplaced& unplaced, std::size_t index) {
    IntakeRow row;
    row.of = RowOf::unplaced;
    row.index = index;
    row.key = QStringLiteral("%1 %2").arg(unplaced.line).arg(qs(unplaced.wording));
    row.sent = qs(unplaced.wording);
    row.what = Words::tr("not placed");
    row.changed = row.unplaced = row.canAim = true;
    row.reason = qs(sentenceOf(unplaced.why, unplaced.subject, inWindow));
    row.candidates = listOf(unplaced.candidates);
    return row;
}

} // namespace

std::vector<IntakeRow> rowsOf(const Incoming& incoming, const std::set<std::size_t>& leftOut, const Negotiation& negotiation) {
    std::vector<IntakeRow> rows;
    const auto text = landingText(incoming, negotiation);
    if (const auto* taking = std::get_if<Taking>(&incoming)) {
        const PartRows parts{*taking, text};
        for (std::size_t i = 0; i < taking->parts.size(); ++i) rows.push_back(parts.rowOf(i));
        return rows;
    }
    const Landed& landed = std::get<Proposing>(incoming).landed;
    std::vector<std::pair<std::size_t, IntakeRow>> byLine;
    for (std::size_t i = 0; i < landed.placed.size(); ++i)
        byLine.emplace_back(landed.placed[i].line, rowOf(landed.placed[i], i, leftOut.contains(i), text));
    for (std::size_t i = 0; i < landed.stands.size(); ++i) byLine.emplace_back(landed.stands[i].line, rowOf(landed.stands[i], i, text));
    for (std::size_t i = 0; i < landed.unplaced.size(); ++i) byLine.emplace_back(landed.unplaced[i].line, rowOf(landed.unplaced[i], i));
    std::ranges::stable_sort(byLine, {}, [](const auto& entry) { return entry.first; });
    for (auto& [line, row] : byLine) rows.push_back(std::move(row));
    return rows;
}

IntakeCounts countsOf(const std::vector<IntakeRow>& rows) {
    IntakeCounts counts;
    for (const auto& row : rows) {
        if (!row.changed) ++counts.unchanged;
        if (row.changed && row.tabled) ++counts.landed;
        if (row.needsLook) ++counts.look;
        if (row.unplaced) ++counts.unplaced;
    }
    return counts;
}

LabelledText landingText(const Incoming& incoming, const Negotiation& negotiation) {
    return std::holds_alternative<Taking>(incoming) ? issuedText(negotiation.current()) : workingText(negotiation);
}

QString summaryOf(const IntakeCounts& counts) {
    QStringList parts{Words::tr("%n landed", nullptr, counts.landed)};
    if (counts.look > 0) parts << Words::tr("%n to look at", nullptr, counts.look);
    if (counts.unplaced > 0) parts << Words::tr("%n not placed", nullptr, counts.unplaced);
    if (counts.unchanged > 0) parts << Words::tr("%n unchanged", nullptr, counts.unchanged);
    return parts.join(QStringLiteral(" · "));
}

} // namespace chapeau
