#include "ui/sponsors/sponsor_models.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace chapeau {

namespace {

QString dayText(Day day) {
    return QLocale{}.toString(qDate(day), QStringLiteral("d MMM yyyy"));
}

QString groupText(const std::optional<DelegationCode>& group) {
    return group ? qs(group->value) : QString{};
}

QString actName(const SponsorshipEvent& event) {
    switch (event.act) {
    case SponsorAct::asked: return QCoreApplication::translate("Sponsors", "asked to join");
    case SponsorAct::joined:
        return event.main ? QCoreApplication::translate("Sponsors", "joined as main sponsor")
                          : QCoreApplication::translate("Sponsors", "joined");
    case SponsorAct::withdrew: return QCoreApplication::translate("Sponsors", "withdrew");
    }
    return {};
}

} // namespace

std::vector<SponsorRow> sponsorRows(const std::vector<SponsorshipEvent>& events, const Registry& registry) {
    std::vector<SponsorRow> rows;
    for (const auto& sponsor : sponsorsAt(events, std::nullopt, registry)) {
        SponsorRow row{.delegation = sponsor.delegation};
        row.name = nameAndCode(registry, sponsor.delegation);
        row.role =
            sponsor.main ? QCoreApplication::translate("Sponsors", "main sponsor") : QCoreApplication::translate("Sponsors", "co-sponsor");
        row.day = dayText(sponsor.since);
        row.onBehalfOf = groupText(sponsor.onBehalfOf);
        row.main = sponsor.main;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &SponsorRow::main);
    return rows;
}

std::vector<SponsorRow> sponsorEventRows(const std::vector<SponsorshipEvent>& events, const Registry& registry) {
    std::vector<SponsorshipEvent> sorted = events;
    std::ranges::stable_sort(sorted, [](const SponsorshipEvent& a, const SponsorshipEvent& b) {
        return std::tie(b.day, b.recorded) < std::tie(a.day, a.recorded);
    });
    std::vector<SponsorRow> rows;
    for (const auto& event : sorted) {
        SponsorRow row{.delegation = event.delegation};
        row.name = nameAndCode(registry, event.delegation);
        row.role = actName(event);
        row.day = dayText(event.day);
        row.onBehalfOf = groupText(event.onBehalfOf);
        row.source = qs(event.source);
        row.main = event.main;
        rows.push_back(std::move(row));
    }
    return rows;
}

void SponsorModel::setRows(std::vector<SponsorRow> rows) {
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SponsorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SponsorModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return m_kind == Kind::sponsors ? 4 : 5;
}

QVariant SponsorModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SponsorRow& shown = row(index.row());
    if (role == Qt::FontRole && m_kind == Kind::sponsors && shown.main && index.column() == 0) {
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case 0: return m_kind == Kind::sponsors ? shown.name : isolated(shown.day);
    case 1: return m_kind == Kind::sponsors ? shown.role : shown.name;
    case 2: return m_kind == Kind::sponsors ? isolated(shown.day) : shown.role;
    case 3: return shown.onBehalfOf;
    case 4: return shown.source;
    default: return {};
    }
}

QVariant SponsorModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | Qt::AlignLeft});
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case 0: return m_kind == Kind::sponsors ? tr("Delegation") : tr("Day");
    case 1: return m_kind == Kind::sponsors ? tr("Role") : tr("Delegation");
    case 2: return m_kind == Kind::sponsors ? tr("Since") : tr("What");
    case 3: return tr("On behalf of");
    case 4: return tr("Source");
    default: return {};
    }
}

} // namespace chapeau
