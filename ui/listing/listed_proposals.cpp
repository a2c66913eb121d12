#include "ui/listing/listed_proposals.h"

#include "ui/paragraphs/proposal_words.h"
#include "ui/paragraphs/shown_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <unordered_map>

namespace chapeau {

namespace {

constexpr std::size_t codesInSight = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

std::vector<DelegationCode> speakersIn(const Negotiation& negotiation, const Proposal& proposal) {
    if (!proposal.proponents.empty()) return proposal.proponents;
    if (proposal.onBehalfOf) return {*proposal.onBehalfOf};
    if (proposal.ours && negotiation.own) return {*negotiation.own};
    return {};
}

/// Makes the rows; what many of them say is made once.
class Lister {
public:
    Lister(const Negotiation& negotiation, const Registry& registry, const ParagraphPlaces& places)
        : m_negotiation{negotiation}, m_registry{registry}, m_places{places} {}

    std::vector<ListedRow> rows() {
        const auto& all = m_negotiation.proposals;
        std::vector<ListedRow> rows;
        std::vector<QString> who;
        rows.reserve(all.size());
        who.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            rows.push_back(rowOf(all[i], i));
            who.push_back(cell(rows.back(), ProposalColumn::who));
        }
        const auto ranks = ranksOf(who);
        for (std::size_t i = 0; i < rows.size(); ++i) rank(rows[i], ProposalColumn::who) = ranks[i];
        return rows;
    }

private:
    static QString& cell(ListedRow& row, ProposalColumn column) { return row.cells[static_cast<std::size_t>(column)]; }
    static int& rank(ListedRow& row, ProposalColumn column) { return row.ranks[static_cast<std::size_t>(column)]; }

    ListedRow rowOf(const Proposal& proposal, std::size_t at) {
        ListedRow row{proposal.id, at};
        ListedPlace place = m_places.of(proposal);
        cell(row, ProposalColumn::paragraph) = place.label;
        rank(row, ProposalColumn::paragraph) = rank(row, ProposalColumn::words) = place.rank;
        row.paragraphs = std::move(place.paragraphs);
        row.gone = place.gone;
        cell(row, ProposalColumn::who) = whoOf(proposal);
        cell(row, ProposalColumn::kind) = proposal.operation == Operation::move ? moveOf(proposal) : kind(proposal.operation);
        rank(row, ProposalColumn::kind) = static_cast<int>(proposal.operation);
        cell(row, ProposalColumn::status) = status(proposal.status);
        rank(row, ProposalColumn::status) = static_cast<int>(proposal.status);
        cell(row, ProposalColumn::received) = day(proposal);
        rank(row, ProposalColumn::received) = static_cast<int>(at);
        const bool hasReason = !proposal.reason.empty() || !proposal.sources.empty();
        if (hasReason) cell(row, ProposalColumn::reason) = m_given;
        rank(row, ProposalColumn::reason) = hasReason ? 0 : 1;
        row.closed = !isOpen(proposal);
        row.searched = searchedIn(row, proposal);
        return row;
    }

    QString whoOf(const Proposal& proposal) const {
        const auto speakers = speakersIn(m_negotiation, proposal);
        const QString who = speakers.empty() ? m_ours : shortCodes(speakers, codesInSight);
        return proposal.supporters.empty() ? who : m_with.arg(who, shortCodes(proposal.supporters, 2));
    }

    /// With the names, which few would type but many read.
    QString searchedIn(ListedRow& row, const Proposal& proposal) {
        QString words = cell(row, ProposalColumn::paragraph) + u'\n' + cell(row, ProposalColumn::kind);
        for (const auto& code : speakersIn(m_negotiation, proposal)) words += u'\n' + nameOf(code);
        for (const auto& code : proposal.supporters) words += u'\n' + nameOf(code);
        return words;
    }

    const QString& nameOf(const DelegationCode& code) {
        const auto [found, isNew] = m_names.try_emplace(code.value);
        if (isNew) found->second = nameAndCode(m_registry, code);
        return found->second;
    }
    const QString& kind(Operation operation) {
        const auto [found, isNew] = m_kinds.try_emplace(operation);
        if (isNew) found->second = operationName(operation);
        return found->second;
    }
    [[nodiscard]] QString moveOf(const Proposal& move) const {
        const QString before = m_places.labelBefore(move);
        if (!before.isEmpty()) return Words::tr("moves it after %1").arg(before);
        return move.after ? operationName(move.operation) : Words::tr("moves it to the start");
    }
    const QString& status(ProposalStatus status) {
        const auto [found, isNew] = m_statuses.try_emplace(status);
        if (isNew) found->second = statusName(status);
        return found->second;
    }
    QString day(const Proposal& proposal) {
        const auto [found, isNew] = m_days.try_emplace(proposal.received.time_since_epoch().count());
        if (isNew) found->second = QLocale{}.toString(localTime(proposal.received).date(), QStringLiteral("d MMM yyyy"));
        return proposal.round.empty() ? found->second : Words::tr("%1, round %2", "date").arg(found->second, qs(proposal.round));
    }

    const Negotiation& m_negotiation;
    const Registry& m_registry;
    const ParagraphPlaces& m_places;
    QString m_given = Words::tr("given", "a reason");
    QString m_ours = Words::tr("ours");
    QString m_with = Words::tr("%1, with %2", "proponents, supporters");
    std::unordered_map<std::string, QString> m_names;
    std::unordered_map<Operation, QString> m_kinds;
    std::unordered_map<ProposalStatus, QString> m_statuses;
    std::unordered_map<std::int64_t, QString> m_days;
};

bool stands(const Negotiation& negotiation, const Proposal& proposal, const DelegationCode& code) {
    const auto isIn = [&](const std::vector<DelegationCode>& codes) { return std::ranges::find(codes, code) != codes.end(); };
    return isIn(proposal.proponents) || isIn(proposal.supporters) || proposal.onBehalfOf == code ||
           (proposal.ours && negotiation.own == code);
}

bool isOurs(const Negotiation& negotiation, const Proposal& proposal) {
    return proposal.ours || (negotiation.own && std::ranges::find(proposal.proponents, *negotiation.own) != proposal.proponents.end());
}

} // namespace

std::vector<ListedRow> listedProposals(const Negotiation& negotiation, const Registry& registry, const ParagraphPlaces& places) {
    return Lister{negotiation, registry, places}.rows();
}

ListedTexts textsOf(const Proposal& proposal) {
    return {proposal.text.text, proposal.base.text, proposal.reason};
}

ListedWords wordsOf(const Proposal& proposal) {
    ParagraphRow row;
    switch (proposal.operation) {
    case Operation::insert: showInserted(row, proposal.text); break;
    case Operation::remove: showDeleted(row, proposal.base); break;
    case Operation::replace:
    case Operation::move:
    case Operation::split:
    case Operation::join: showChanges(row, proposal.base, proposal.text); break;
    }
    return excerptOf(row);
}

bool admits(const ProposalQuery& query, const Negotiation& negotiation, const Proposal& proposal) {
    if (query.status && proposal.status != *query.status) return false;
    if (query.onlyOurs && !isOurs(negotiation, proposal)) return false;
    return query.delegations.empty() ||
           std::ranges::any_of(query.delegations, [&](const DelegationCode& code) { return stands(negotiation, proposal, code); });
}

} // namespace chapeau
