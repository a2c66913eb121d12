#include "ui/issuing/revision_summary.h"

#include "ui/paragraphs/proposal_words.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IssueDialog)
};

bool goesOnAsItIs(const CarriedProposal& carried) {
    return carried.carriage == Carriage::carried && carried.reason == CarryReason::none;
}

/// With blanks at which no line ends.
QString unbroken(QString words) {
    return words.replace(u' ', QChar::Nbsp);
}

int count(const Revision& revision, bool (*is)(const CarriedProposal&)) {
    return static_cast<int>(std::ranges::count_if(revision.carried, is));
}

QString whatBecomesOf(const CarriedProposal& carried) {
    const QString remark = remarkOn(carried.carriage, carried.reason);
    return carried.carriage == Carriage::takenOver ? Words::tr("%1 It is closed as taken over.").arg(remark) : remark;
}

QStringList numbersOf(const Revision& revision) {
    QStringList lines;
    const int asTheyAre = count(revision, goesOnAsItIs);
    const int closed = count(revision, [](const CarriedProposal& carried) { return carried.carriage == Carriage::takenOver; });
    const int look = count(revision, needsLook);
    if (revision.carried.empty()) return {Words::tr("No proposal is open.")};
    if (asTheyAre > 0) lines << Words::tr("%n open proposal(s) carried over as they are", nullptr, asTheyAre);
    if (closed > 0) lines << Words::tr("%n closed as taken over", nullptr, closed);
    if (look > 0) lines << Words::tr("%n to look at", nullptr, look);
    lines << Words::tr("%n conflict(s) left open", nullptr, static_cast<int>(revision.conflicts));
    return lines;
}

} // namespace

RevisionSummary summaryOf(const Negotiation& negotiation, const Revision& revision, const Registry& registry) {
    RevisionSummary summary;
    for (const auto& [from, to] : revision.renumbered) summary.renumbered << unbroken(QStringLiteral("%1 → %2").arg(qs(from), qs(to)));
    summary.numbers = numbersOf(revision);
    std::unordered_map<ProposalId, const Proposal*> known;
    for (const auto& proposal : negotiation.proposals) known.emplace(proposal.id, &proposal);
    for (const auto& carried : revision.carried)
        if (!goesOnAsItIs(carried))
            summary.rows.push_back({qs(carried.label), speakersOf(negotiation, registry, *known.at(carried.proposal)),
                                    whatBecomesOf(carried), needsLook(carried)});
    std::ranges::stable_partition(summary.rows, &RevisionSummary::Row::needsLook);
    return summary;
}

} // namespace chapeau
