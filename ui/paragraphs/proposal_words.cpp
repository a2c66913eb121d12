#include "ui/paragraphs/proposal_words.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace chapeau {

namespace {

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

QString sourceLine(const Source& source) {
    QString line = qs(source.document);
    if (!source.paragraph.empty())
        line = QCoreApplication::translate("Proposals", "%1, %2", "document, paragraph").arg(line, qs(source.paragraph));
    if (!source.quote.empty())
        line = QCoreApplication::translate("Proposals", "%1: “%2”", "document: quotation").arg(line, qs(source.quote));
    return line;
}

} // namespace

QString speakersOf(const Negotiation& negotiation, const Registry& registry, const Proposal& proposal) {
    QStringList list;
    for (const auto& code : proposal.proponents) list << nameAndCode(registry, code);
    if (list.isEmpty() && proposal.onBehalfOf) list << nameAndCode(registry, *proposal.onBehalfOf);
    if (list.isEmpty() && proposal.ours && negotiation.own) list << nameAndCode(registry, *negotiation.own);
    if (list.isEmpty()) return QCoreApplication::translate("Proposals", "Our own drafting");
    return list.join(QStringLiteral(", "));
}

QString whoStands(const Negotiation& negotiation, const Registry& registry, const Proposal& proposal) {
    return (speakersOf(negotiation, registry, proposal) + u'\n' + behind(registry, proposal)).trimmed();
}

QString behind(const Registry& registry, const Proposal& proposal) {
    QStringList lines;
    if (proposal.onBehalfOf && !proposal.proponents.empty())
        lines << QCoreApplication::translate("Proposals", "on behalf of %1").arg(nameAndCode(registry, *proposal.onBehalfOf));
    if (!proposal.supporters.empty())
        lines << QCoreApplication::translate("Proposals", "supported by %1").arg(names(registry, proposal.supporters));
    return lines.join(u'\n');
}

QString sourceLines(const std::vector<Source>& sources) {
    QStringList lines;
    for (const auto& source : sources) lines << sourceLine(source);
    return lines.join(u'\n');
}

QString remarkOn(Carriage carriage, CarryReason reason) {
    if (carriage == Carriage::takenOver) return QCoreApplication::translate("Proposals", "The text says this already.");
    return remarkOn(reason);
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
