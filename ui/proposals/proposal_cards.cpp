#include "ui/proposals/proposal_cards.h"

#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

QString speakersOf(const Negotiation& negotiation, const Registry& registry, const Proposal& proposal) {
    QStringList list;
    for (const auto& code : proposal.proponents) list << nameAndCode(registry, code);
    if (list.isEmpty() && proposal.onBehalfOf) list << nameAndCode(registry, *proposal.onBehalfOf);
    if (list.isEmpty() && proposal.ours && negotiation.own) list << nameAndCode(registry, *negotiation.own);
    if (list.isEmpty()) return QCoreApplication::translate("Proposals", "Our own drafting");
    return list.join(QStringLiteral(", "));
}

QString behind(const Registry& registry, const Proposal& proposal) {
    QStringList lines;
    if (proposal.onBehalfOf && !proposal.proponents.empty())
        lines << QCoreApplication::translate("Proposals", "on behalf of %1").arg(nameAndCode(registry, *proposal.onBehalfOf));
    if (!proposal.supporters.empty())
        lines << QCoreApplication::translate("Proposals", "supported by %1").arg(names(registry, proposal.supporters));
    return lines.join(u'\n');
}

QString sourceLine(const Source& source) {
    QString line = qs(source.document);
    if (!source.paragraph.empty())
        line = QCoreApplication::translate("Proposals", "%1, %2", "document, paragraph").arg(line, qs(source.paragraph));
    if (!source.quote.empty())
        line = QCoreApplication::translate("Proposals", "%1: “%2”", "document: quotation").arg(line, qs(source.quote));
    return line;
}

QString sourceLines(const std::vector<Source>& sources) {
    QStringList lines;
    for (const auto& source : sources) lines << sourceLine(source);
    return lines.join(u'\n');
}

QString remarkOn(CarryReason reason) {
    switch (reason) {
    case CarryReason::none: return {};
    case CarryReason::partlyInText:
        return QCoreApplication::translate("Proposals", "A part of it is in the text already; the rest is kept.");
    case CarryReason::wordsChanged:
        return QCoreApplication::translate("Proposals",
                                           "It changes words that have changed since it was made. Settle it in the merge view.");
    case CarryReason::wordsAddedThere:
        return QCoreApplication::translate("Proposals",
                                           "Some of the same words were added there since it was made. Settle it in the merge view.");
    case CarryReason::paragraphGone: return QCoreApplication::translate("Proposals", "Its paragraph is no longer in the text.");
    case CarryReason::paragraphJoined:
        return QCoreApplication::translate("Proposals",
                                           "Its paragraph was joined to this one since it was made. Settle it in the merge view.");
    case CarryReason::paragraphSplit:
        return QCoreApplication::translate("Proposals", "Its paragraph was split since it was made. Settle it in the merge view.");
    case CarryReason::placeGone:
        return QCoreApplication::translate("Proposals", "The paragraph it was to follow is gone; it follows what stood before that.");
    }
    return {};
}

QString remarkOn(const ProposedChange& change) {
    if (change.carriage == Carriage::takenOver) return QCoreApplication::translate("Proposals", "The text says this already.");
    return remarkOn(change.reason);
}

ProposalCard cardOf(const ProposalsOnText& proposals, const Registry& registry, const Proposal& proposal) {
    ProposalCard card{.id = proposal.id};
    card.who = speakersOf(proposals.negotiation(), registry, proposal);
    card.behind = behind(registry, proposal);
    card.kind = operationName(proposal.operation);
    card.status = statusName(proposal.status);
    card.open = isOpen(proposal);
    card.ours = proposal.ours;
    card.before = proposal.base.text;
    card.after = proposal.text.text;
    if (card.open) {
        const ProposedChange change = proposals.changeOf(proposal);
        if (change.carriage != Carriage::notApplicable) {
            card.before = change.before;
            card.after = change.after;
        }
        card.acceptable = change.carriage == Carriage::carried || change.carriage == Carriage::takenOver;
        card.remark = remarkOn(change);
    }
    card.reason = qs(proposal.reason);
    card.sources = sourceLines(proposal.sources);
    return card;
}

void sortCards(std::vector<ProposalCard>& cards) {
    std::ranges::stable_sort(cards, [](const ProposalCard& a, const ProposalCard& b) {
        if (a.open != b.open) return a.open;
        return a.contested && !b.contested;
    });
}

/// Label, text and state, from the text or from what is proposed.
std::optional<ParagraphDossier> headOf(const LabelledText& text, const MergedNegotiation* merged, const ParagraphId& paragraph) {
    ParagraphDossier dossier{.paragraph = paragraph};
    if (const auto at = text.find(paragraph)) {
        dossier.label = qs(text.labels[*at]);
        dossier.text = qs(text.draft.paragraphs[*at].text.text);
        dossier.state = text.draft.paragraphs[*at].state;
        return dossier;
    }
    const Addition* addition = merged == nullptr ? nullptr : additionOf(*merged, paragraph);
    if (addition == nullptr) return std::nullopt;
    dossier.label = qs(addition->label);
    dossier.text = qs(addition->text);
    dossier.addition = true;
    return dossier;
}

} // namespace

std::optional<ParagraphDossier> paragraphDossier(const Negotiation& negotiation, const LabelledText& text, const MergedNegotiation* merged,
                                                 const Registry& registry, const ParagraphId& paragraph) {
    auto dossier = headOf(text, merged, paragraph);
    if (!dossier) return std::nullopt;
    std::set<ProposalId> contested;
    const auto at = merged == nullptr ? std::nullopt : merged->text.find(paragraph);
    if (at && *at < merged->merge.paragraphs.size()) {
        contested = contestedProposals(*merged, merged->merge.paragraphs[*at]);
        dossier->conflicts = static_cast<int>(conflictsIn(merged->merge.paragraphs[*at]));
    }
    const ProposalsOnText proposals{negotiation, text};
    for (const Proposal* proposal : proposalsOn(negotiation, merged, paragraph)) {
        dossier->cards.push_back(cardOf(proposals, registry, *proposal));
        dossier->cards.back().contested = contested.contains(proposal->id);
    }
    sortCards(dossier->cards);
    std::vector<Source> sources;
    for (const auto& source : negotiation.sources)
        if (source.paragraph == paragraph) sources.push_back(source.source);
    dossier->sources = sourceLines(sources);
    return dossier;
}

QString statusName(ProposalStatus status) {
    switch (status) {
    case ProposalStatus::tabled: return QCoreApplication::translate("Proposals", "tabled");
    case ProposalStatus::accepted: return QCoreApplication::translate("Proposals", "accepted");
    case ProposalStatus::rejected: return QCoreApplication::translate("Proposals", "rejected");
    case ProposalStatus::withdrawn: return QCoreApplication::translate("Proposals", "withdrawn");
    case ProposalStatus::takenOver: return QCoreApplication::translate("Proposals", "taken over");
    case ProposalStatus::superseded: return QCoreApplication::translate("Proposals", "superseded");
    }
    return {};
}

QString operationName(Operation operation) {
    switch (operation) {
    case Operation::replace: return QCoreApplication::translate("Proposals", "changes words");
    case Operation::insert: return QCoreApplication::translate("Proposals", "new paragraph");
    case Operation::remove: return QCoreApplication::translate("Proposals", "deletes the paragraph");
    case Operation::move: return QCoreApplication::translate("Proposals", "moves the paragraph");
    case Operation::split: return QCoreApplication::translate("Proposals", "splits the paragraph");
    case Operation::join: return QCoreApplication::translate("Proposals", "joins paragraphs");
    }
    return {};
}

} // namespace chapeau
